import { life } from '../../../src/checks/dates/life.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(life, {
  speaks: [
    {
      text: '⟦Winston Churchill was born in 1875⟧.',
      message: 'Winston Churchill was born on November 30, 1874. Check “1875”.',
    },
    '⟦Nelson Mandela died in 2014⟧.',
    '⟦Angela Merkel, born in 1956⟧, studied physics.',
    '⟦Barack Obama was born on August 14, 1961⟧.',
  ],
  silent: [
    'Winston Churchill was born in 1874.',
    'Nelson Mandela died on December 5, 2013.',
    'Angela Merkel, born in 1954, studied physics.',
    'Barack Obama was born on August 4, 1961.',
    'Nelson Mandela did not die in 1991.',
    'Had Nelson Mandela died in 1990, much would have been different.',
    '“Nelson Mandela died in 1985,” the man said.',
    'John Hollister was born in 1875.',
  ],
})
