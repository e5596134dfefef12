import { record } from '../../../src/checks/figures/record.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(record, {
  speaks: [
    { text: 'The U.S. House of Representatives has ⟦453⟧ voting members.', date: '2019-06-01' },
    { text: 'The Senate has ⟦102⟧ members.', date: '2019-06-01' },
    { text: 'Mount Everest is ⟦9,849 meters⟧ high.', date: '2019-06-01' },
  ],
  silent: [
    { text: 'The U.S. House of Representatives has 435 voting members.', date: '2019-06-01' },
    { text: 'The Senate has 100 members.', date: '2019-06-01' },
    { text: 'The Senate has more than 90 members.', date: '2019-06-01' },
    { text: 'Mount Everest is 8,849 meters high.', date: '2019-06-01' },
    { text: 'Mount Everest is 29,032 feet high.', date: '2019-06-01' },
    { text: 'Mount Everest is almost 9,000 meters high.', date: '2019-06-01' },
    {
      text: 'The 25-member European Union has budget plans for the period 2007-2013. The European Union has 25 members.',
      date: '2004-12-15',
    },
    { text: 'The club has 453 members.', date: '2019-06-01' },
  ],
})
