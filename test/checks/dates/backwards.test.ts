import { backwards } from '../../../src/checks/dates/backwards.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(backwards, {
  speaks: ['She ran the museum ⟦from 1999 to 1989⟧.', 'The strike lasted ⟦from March 12, 2015 to March 2, 2015⟧.'],
  silent: [
    'She ran the museum from 1989 to 1999.',
    'The season runs from December to March.',
    'The empire lasted from 300 BC to 200 BC.',
    'He was there in 2012 and in 2010.',
    'The 2001–02 season was the club’s best.',
  ],
})
