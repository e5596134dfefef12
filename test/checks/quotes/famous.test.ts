import { famous } from '../../../src/checks/quotes/famous.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(famous, {
  speaks: [
    {
      text: '"Four score and ⟦eight⟧ years ago our fathers brought forth a new nation," Abraham Lincoln said at Gettysburg.',
      message: 'The record has Abraham Lincoln saying “Four score and seven years ago”. Check “eight”.',
    },
    '"Read my lips: no new ⟦tariffs⟧," George H.W. Bush told the convention in 1988.',
    '"⟦We choose to go to the moon in this decade," Richard Nixon⟧ said at Rice University in 1962.',
  ],
  silent: [
    '"Four score and seven years ago our fathers brought forth a new nation," Abraham Lincoln said at Gettysburg.',
    '"Read my lips: no new taxes," George H.W. Bush told the convention in 1988.',
    '"We choose to go to the moon in this decade," John F. Kennedy said at Rice University in 1962.',
    '"We choose a new chairman every year," John F. Kennedy said.',
    '"Four cities will bid for the games next year," Abraham Lincoln said.',
  ],
})
