import { conversion } from '../../../src/checks/figures/conversion.ts'
import { listCount } from '../../../src/checks/figures/list-count.ts'
import { multiple } from '../../../src/checks/figures/multiple.ts'
import { parts } from '../../../src/checks/figures/parts.ts'
import { percentChange } from '../../../src/checks/figures/percent-change.ts'
import { percentTotal } from '../../../src/checks/figures/percent-total.ts'
import { share } from '../../../src/checks/figures/share.ts'
import { twoValues } from '../../../src/checks/figures/two-values.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(percentChange, {
  speaks: [
    {
      text: 'Membership climbed from 200 to 250, up ⟦20 percent⟧.',
      message: 'A change from 200 to 250 is 25 percent, not 20 percent. Correct the percentage or one of the ends.',
    },
    'The budget fell from $80 million in 2018 to $60 million in 2019, a drop of ⟦40 percent⟧.',
    'Tuition rose ⟦10 percent⟧, from $4,000 to $5,000.',
    'Revenue went from 1.2 million euros to 1.8 million euros (⟦30%⟧).',
    'A ⟦12 percent⟧ increase from 300 to 360 is planned.',
  ],
  silent: [
    'Membership climbed from 200 to 250, up 25 percent.',
    'The budget fell from $80 million in 2018 to $60 million in 2019, a drop of 25 percent.',
    'Membership climbed from about 12,000 to 17,000, up 40 percent.',
    'Revenue went from $1.2 billion to $1.5 billion, up 23 percent.',
    'The rate rose from 20 percent to 25 percent, up 5 percent.',
    'Traffic from 200 towns to 250 cities grew; rents are up 4 percent.',
    'Output nearly doubled from 400 to 790, and costs rose 12 percent.',
    'It climbed from 400 to 500, up more than 20 percent.',
  ],
})

checkTable(multiple, {
  speaks: ['Rents ⟦halved⟧, from $1,200 to $800.', 'Membership ⟦doubled⟧ from 300 to 900.'],
  silent: [
    'Rents halved, from $1,200 to $600.',
    'Membership doubled from 300 to 610.',
    'Membership more than doubled, from 300 to 720.',
    'Membership nearly tripled from 300 to 880.',
    'The risk fell threefold, from 90 to 30.',
  ],
})

checkTable(share, {
  speaks: [
    'One in four drivers, or ⟦20%⟧, had texted.',
    'Two-thirds, or ⟦75 percent⟧, agreed.',
    '12 of the 40 members, or ⟦25 percent⟧, stayed away.',
    'The club split the $80,000 prize among eight members, ⟦$8,000⟧ apiece.',
  ],
  silent: [
    'One in four drivers, or 25%, had texted.',
    'A third of them, or 33 percent, agreed.',
    'About a third, or 35 percent, agreed.',
    '12 of the 40 members, or 30 percent, stayed away.',
    'Twelve of 40 stayed away, and 25 percent were late.',
    'The club split the $80,000 prize among eight members, $10,000 apiece.',
    'One in four drivers texted, or 20 percent more than last year.',
  ],
})

checkTable(parts, {
  speaks: [
    {
      text: 'The class has 30 students, ⟦14 boys and 18⟧ girls.',
      message: '14 and 18 make 32, not 30. Correct a part or the whole.',
    },
    'The choir has 40 singers: ⟦12 men and 25⟧ women.',
    'They won 20 medals: ⟦8 gold, 6 silver and 9⟧ bronze.',
  ],
  silent: [
    'The class has 30 students, 14 boys and 16 girls.',
    'The club has 30 members, 4 coaches and 2 vans.',
    'They won 20 medals: 8 gold, 6 silver and 6 bronze.',
    'Of 120 guests, 40 came by bus and 30 by train.',
    'It cancelled 65 flights on Thursday, 180 on Friday, 140 on Saturday and 15 on Monday.',
    'It cancelled 200 flights on Thursday, 180 on Friday, 140 on Saturday and 15 on Monday.',
    'Lost are fifty-one birds, three frogs, three lizards, one fish, and one bat.',
    'Found were five frogs, three lizards, two fish and one bat.',
    'The crash killed 12 people, 3 children and a driver among them.',
  ],
})

checkTable(percentTotal, {
  speaks: [
    'The poll found ⟦61% in favor, 30% against and 19%⟧ unsure.',
    '⟦58 percent approve, 41 percent disapprove and 8 percent⟧ don’t know.',
  ],
  silent: [
    'The poll found 61% in favor, 30% against and 9% unsure.',
    'The poll found 48% for, 46% against and 7% unsure.',
    'Asked for several reasons, 61% named cost, 48% time and 40% fear; 10% agreed with none and 20% disagreed with several.',
    'Sales rose 60 percent, costs 40 percent and wages 30 percent.',
  ],
})

checkTable(listCount, {
  speaks: [
    '⟦Four⟧ cities bid: Oslo, Turin and Lyon.',
    'The board has ⟦two⟧ new members: Ann Weller, Jim Ortega and Sue Pratt.',
  ],
  silent: [
    'Four cities bid: Oslo, Turin, Porto and Lyon.',
    'Two cities bid: Oslo, Norway, and Turin, Italy.',
    'Four cities bid, including Oslo and Turin.',
    'Several cities bid: Oslo, Turin and Lyon.',
    'About four cities bid: Oslo, Turin and Lyon.',
  ],
})

checkTable(conversion, {
  speaks: [
    { text: 'The trail is 5 miles (⟦12 kilometers⟧) long.', cites: '8' },
    'He lost 20 pounds (⟦12 kilograms⟧).',
    'It was 32 degrees Celsius (⟦75 degrees Fahrenheit⟧) in the shade.',
  ],
  silent: [
    'The trail is 5 miles (8 kilometers) long.',
    'The farm has 100 acres (40 hectares).',
    'The farm has 10 acres (40 cows).',
    'It was 32 degrees Celsius (90 degrees Fahrenheit) in the shade.',
    'The sea has warmed by 2 degrees Celsius (3.6 degrees Fahrenheit).',
    'He ran 10 kilometers (about six miles).',
  ],
})

checkTable(twoValues, {
  speaks: ['The school has 640 pupils. Parents of all ⟦460⟧ pupils were told on Friday.'],
  silent: [
    'The school has 640 pupils. Parents of all 640 pupils were told on Friday.',
    'The school has 640 pupils. Parents of 460 pupils were told on Friday.',
    'The school has 640 pupils; the other one has 460 pupils.',
    'The town lost 12 houses. All 21 farms stood.',
  ],
})
