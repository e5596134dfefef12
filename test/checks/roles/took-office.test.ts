import { tookOffice } from '../../../src/checks/roles/took-office.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(tookOffice, {
  speaks: [
    {
      text: 'President ⟦Donald Trump took office on January 20, 2016⟧.',
      date: '2021-02-01',
      cites: 'January 20, 2017',
    },
    '⟦Tony Blair left office in 2008⟧.',
    '⟦Emmanuel Macron took office in May 2016⟧.',
  ],
  silent: [
    { text: 'President Donald Trump took office on January 20, 2017.', date: '2021-02-01' },
    'Tony Blair left office in 2007.',
    'Emmanuel Macron took office in May 2017.',
    'Emmanuel Macron did not take office in May 2016.',
    'Barack Obama took office in 2009.',
    'John Hollister took office in 1988.',
    'She took office in 1988.',
  ],
})
