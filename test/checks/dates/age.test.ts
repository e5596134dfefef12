import { age } from '../../../src/checks/dates/age.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(age, {
  speaks: [
    { text: 'The mayor, born in 1948, is ⟦60⟧ this year.', date: '2018-06-01' },
    { text: 'Ana Ruiz was born on May 2, 1980, and is ⟦48 years old⟧.', date: '2018-06-01' },
  ],
  silent: [
    { text: 'The mayor, born in 1948, is 70 this year.', date: '2018-06-01' },
    { text: 'Ana Ruiz was born on May 2, 1980, and is 38 years old.', date: '2018-06-01' },
    { text: 'Ana Ruiz was born on August 2, 1980, and is 37 years old.', date: '2018-06-01' },
    'The mayor, born in 1948, is 60 this year.',
    { text: 'Ana Ruiz, born in 1980, has a son, Tom Ruiz, who is 12 years old.', date: '2018-06-01' },
    { text: 'The mayor, born in 1948, was 30 when he won.', date: '2018-06-01' },
  ],
})
