import { weekday } from '../../../src/checks/dates/weekday.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(weekday, {
  speaks: [
    {
      text: 'The bridge fell on ⟦Monday, August 14, 2018⟧.',
      message: 'August 14, 2018 was a Tuesday, not a Monday. Either the day is Tuesday, or the date is August 13.',
    },
    'Der Landtag tagte nicht; the assembly met on ⟦Friday, 3 May 2018⟧.',
    { text: 'The council meets on ⟦Monday, June 11⟧.', date: '2019-06-01' },
    'The moon landing was watched on ⟦Saturday, July 20, 1969⟧.',
  ],
  silent: [
    'The bridge fell on Tuesday, August 14, 2018.',
    'The council meets on Monday, June 11.',
    { text: 'The council meets on Tuesday, June 11.', date: '2019-06-01' },
    { text: 'On Monday, he will speak. June 12 is the deadline.', date: '2019-06-01' },
    { text: 'The fair opens on Sunday, December 1, and closes on Monday, December 30.', date: '2019-06-01' },
    'The treaty was signed on Sunday, October 14, 1582.',
  ],
})
