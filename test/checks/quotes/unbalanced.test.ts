import { unbalanced } from '../../../src/checks/quotes/unbalanced.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(unbalanced, {
  speaks: [
    'We have seen many storms. This one was the worst⟦”⟧, said the harbor master.',
    '⟦“⟧We will not sell the mill, the owner said on Monday.\n\nThe mill has stood since 1890.',
    'We are not leaving this valley,⟦"⟧ the farmer said. "Nobody is."',
  ],
  silent: [
    '“We will not sell the mill,” the owner said on Monday.',
    '“We built it in one year.\n\n“And we will build it again,” she said.',
    'The board is 6\' 2" long and the shelf 12" wide.',
    "In the ’90s and the '80s the players’ union struck twice.",
    'She called it “the ‘best’ meal” of her life.',
    '"I said \'no,\'" he told the court.',
  ],
})
