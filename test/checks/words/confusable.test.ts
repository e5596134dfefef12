import { confusable } from '../../../src/checks/words/confusable.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(confusable, {
  speaks: [
    { text: 'The shelling caused heavy ⟦causalities⟧ among the civilians.', suggests: 'casualties' },
    { text: 'One of the governor’s top ⟦aids⟧ resigned on Friday.', suggests: 'aides' },
    { text: 'Ms. Alvarez, who had two former ⟦aids⟧ testify, declined to comment.', suggests: 'aides' },
    { text: 'The ⟦statue of limitations⟧ ran out in May.', suggests: 'statute of limitations' },
    { text: 'She is known for her strong moral ⟦principals⟧.', suggests: 'principles' },
    { text: 'He agreed in ⟦principal⟧ with the plan.', suggests: 'principle' },
    { text: 'The ⟦calvary⟧ charge broke the infantry at the second battle.', suggests: 'cavalry' },
    { text: 'Doctors say ⟦prostrate cancer⟧ is often found late.', suggests: 'prostate cancer' },
    { text: 'The general declared ⟦marshal law⟧ in the province.', suggests: 'martial law' },
    { text: 'Police found ⟦unexploded ordinance⟧ under the school.', suggests: 'unexploded ordnance' },
    { text: 'The city ⟦counsel⟧ voted to raise parking fees.', suggests: 'council' },
    { text: 'The storm will ⟦reek⟧ havoc on the coast.', suggests: 'wreak' },
    { text: 'The company has ⟦free reign⟧ to set prices.', suggests: 'free rein' },
  ],
  silent: [
    'Correlation is not causality, the statistician said.',
    'The causalities of the model are hard to test.',
    'Hearing aids are covered by the plan.',
    'The state sends aid and other aids to farmers.',
    'AIDS killed thousands of people in the city.',
    'The Statue of Liberty stands in New York Harbor.',
    'School principals met the governor on Monday.',
    'The principal told parents that classes would resume.',
    'The congregation of Calvary Church met in the battle-scarred hall.',
    'Cavalry officers led the charge.',
    'He lay prostrate before the altar.',
    'The city council voted to raise parking fees.',
    'The marshal enforced the law.',
    'The ordinance bans fireworks.',
    'Her counsel argued that the evidence was thin.',
    'The heroine of the novel is a nurse.',
  ],
})
