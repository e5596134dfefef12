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
    {
      text: '“⟦Insanity is doing the same thing, over and over again, but expecting different results,⟧” Albert Einstein said.',
      cites: 'Albert Einstein',
    },
    '“Ask not what your country can do for you, ask what you can do for your country,” John F. Kennedy said on ⟦January 20, 1962⟧.',
  ],
  silent: [
    '“Ask not what your country can do for you, ask what you can do for your country,” John F. Kennedy said on January 20, 1961.',
    '“Insanity is doing the same job over and over,” Albert Einstein said.',

    '"Four score and seven years ago our fathers brought forth a new nation," Abraham Lincoln said at Gettysburg.',
    '"Read my lips: no new taxes," George H.W. Bush told the convention in 1988.',
    '"We choose to go to the moon in this decade," John F. Kennedy said at Rice University in 1962.',
    '"We choose a new chairman every year," John F. Kennedy said.',
    '"Four cities will bid for the games next year," Abraham Lincoln said.',
  ],
})
