import { apostrophe } from '../../../src/checks/words/apostrophe.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(apostrophe, {
  speaks: [
    { text: 'The Kremlin leaned on some of ⟦it’s⟧ allies.', suggests: 'its' },
    { text: "The company changed ⟦it's⟧ name in 2015.", suggests: 'its' },
    { text: 'The museum reopened with a show of ⟦it’s⟧ own collection.', suggests: 'its' },
    { text: 'The bank lost half of ⟦it’s⟧ value in a day.', suggests: 'its' },
    { text: 'Officials said ⟦its⟧ been a hard year.', suggests: "it's" },
    { text: 'Some ⟦Russian’s⟧ had built a network of accounts.', suggests: 'Russians' },
    { text: 'Many ⟦voter’s⟧ were turned away.', suggests: 'voters' },
  ],
  silent: [
    'It’s a long road, and it’s not over.',
    'He said it’s time to go.',
    'The party changed its name.',
    'Think of it: it’s members of the public who pay.',
    'They know it’s allies that matter.',
    'The Russian’s lawyer had objected.',
    'Some Russians had built a network of accounts.',
    'Canada’s exports rose; Mexico’s were flat.',
    'She showed that its a-list cast could sing.',
    'Because it’s new, nobody knows its price.',
  ],
})
