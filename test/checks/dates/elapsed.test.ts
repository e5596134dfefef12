import { elapsed } from '../../../src/checks/dates/elapsed.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(elapsed, {
  speaks: [
    'The bridge opened in 1932, ⟦70 years before⟧ it was rebuilt in 2012.',
    'She joined in May 2001 and left ⟦12 years later⟧, in 2010.',
    'The strike began on March 1, 2015, and ended ⟦ten days later⟧, on March 20, 2015.',
  ],
  silent: [
    'The bridge opened in 1932, 80 years before it was rebuilt in 2012.',
    'She joined in May 2001 and left nine years later, in 2010.',
    'She joined in 2001 and left almost ten years later, in 2010.',
    'The strike began on March 1, 2015, and ended 19 days later, on March 20, 2015.',
    'He was born in 1950. Two years before his death in 1999 he moved.',
    'There was one suicide every four days between 1999 and 2003.',
    'The prison saw a death every three weeks from 2001 to 2005.',
    'He lived in Paris for two years between 1999 and 2009.',
    'Founded in 1901, it burned in 1950 after 12 years without repairs.',
  ],
})
