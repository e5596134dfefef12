import { average } from '../../../src/checks/figures/average.ts'
import { difference } from '../../../src/checks/figures/difference.ts'
import { headline } from '../../../src/checks/figures/headline.ts'
import { moreThanAll } from '../../../src/checks/figures/more-than-all.ts'
import { points } from '../../../src/checks/figures/points.ts'
import { reversed } from '../../../src/checks/figures/reversed.ts'
import { score } from '../../../src/checks/figures/score.ts'
import { table } from '../../../src/checks/figures/table.ts'
import { total } from '../../../src/checks/figures/total.ts'
import { votes } from '../../../src/checks/figures/votes.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(points, {
  speaks: [
    {
      text: 'The rate rose from 4 percent to 5 percent, an increase of ⟦1 percent⟧.',
      message:
        'A change from 4 percent to 5 percent is 1 percentage point, or 25 percent, not 1 percent. Correct the distance or one of the percentages.',
    },
    'She led him 48 percent to 41 percent, a ⟦nine⟧-point lead.',
  ],
  silent: [
    'The rate rose from 4 percent to 5 percent, an increase of 25 percent.',
    'She led him 48 percent to 41 percent, a seven-point lead.',
    'The rate rose from 4.1 percent to 5.3 percent, about one percentage point.',
    'The rate rose from 4 percent to 5 percent, and 1 percent of shops closed.',
    'She led him 48 percent to 41 percent, but a nine-point lead in May is gone.',
  ],
})

checkTable(difference, {
  speaks: [
    {
      text: 'The fair took in $52,000 and spent $40,000, for a profit of ⟦$15,000⟧.',
      message:
        'By the article’s own figures the distance between $52,000 and $40,000 is $12,000, not $15,000. Correct one of the three.',
    },
    'Staff fell from 45 to 36, a loss of ⟦11⟧ jobs.',
    'The $9 million bridge was ⟦$3 million⟧ over its $7 million budget.',
  ],
  silent: [
    'The fair took in $52,000 and spent $40,000, for a profit of $12,000.',
    'The fair took in $52,000 and spent $40,000 on bands, and made a profit of $2,000.',
    'Staff fell from 45 to 36, not a loss of 11 jobs as was said.',
    'Staff fell from 45 to 36, and 11 teachers left.',
    'The price fell from about $45 to $36, a saving of $10.',
  ],
})

checkTable(average, {
  speaks: [
    'The team scored 120 goals in 40 games, an average of ⟦four⟧ a game.',
    'The school has 600 pupils and 30 teachers, a ratio of ⟦25 to 1⟧.',
  ],
  silent: [
    'The team scored 120 goals in 40 games, an average of three a game.',
    'The team scored 125 goals in 40 games, an average of 3.1 a game.',
    'The school has 600 pupils and 30 teachers, and a ratio of 25 to 1 is usual.',
  ],
})

checkTable(total, {
  speaks: [
    {
      text: 'He was fined $500 on each of the six counts, a total of ⟦$3,500⟧.',
      message:
        'By the article’s own figures six times $500 is $3,000, not $3,500. Correct the total or one of its parts.',
    },
    'The fire killed three adults and two children, ⟦six⟧ people in all.',
  ],
  silent: [
    'He was fined $500 on each of the six counts, a total of $3,000.',
    'He was fined $500 on each of the six counts and $500 in costs, a total of $3,500.',
    'The fire killed three adults and two children, five people in all.',
    'The fire killed three adults and two children among others, six people in all.',
    'It gave $4,000 for books and $2,000 for maps each year, a total of $30,000.',
  ],
})

checkTable(votes, {
  speaks: [
    {
      text: 'The 12-member board voted ⟦8-5⟧ to close it.',
      message:
        'By the article’s own figures 8-5 make 13 votes, more than the 12; it says 8-5. Correct one of the figures.',
    },
    'She won by ⟦312⟧ votes, 4,410 to 4,108.',
    'He won with ⟦44 percent⟧ of the vote to 46 percent for Marsh.',
  ],
  silent: [
    'The 12-member board voted 8-3 to close it.',
    'The 12-member board met after the two councils voted 14-9 to close it.',
    'She won by 302 votes, 4,410 to 4,108.',
    'He lost with 44 percent of the vote to 46 percent for Marsh.',
  ],
})

checkTable(score, {
  speaks: [
    {
      text: 'City won 4-2 on Saturday, a ⟦three⟧-goal victory.',
      message:
        'By the article’s own figures 4-2 is a difference of 2; it says three-goal. Correct the result or the words.',
    },
    'The sides drew ⟦2-1⟧ in May.',
    'She won in straight sets, 6-4, ⟦3-6⟧, 6-2.',
  ],
  silent: [
    'City won 4-2 on Saturday, a two-goal victory.',
    'City won 4-2 after a three-goal first half.',
    'The sides drew 2-2 in May and 1-1 in June.',
    'He tied the series 2-1 up.',
    'She won in straight sets, 6-4, 6-2.',
    'She won in straight sets on Monday, but 6-4, 3-6, 6-2 on Tuesday.',
  ],
})

checkTable(moreThanAll, {
  speaks: ['About ⟦104%⟧ of voters cast their ballots early.', 'Sales fell ⟦110 percent⟧ last year.'],
  silent: [
    'Turnout was 105 percent of the 2012 figure.',
    'He gave 110 percent.',
    'Profit fell 120 percent to a loss of $2 million.',
    'The school has 115 percent of the students it was built for, more than its capacity.',
    'Sales rose 110 percent last year.',
  ],
})

checkTable(reversed, {
  speaks: ['Between ⟦500 and 400⟧ people came.'],
  silent: ['Between 400 and 500 people came.', 'It is open between 10 and 4.', 'Between 1999 and 96 people died.'],
})

checkTable(headline, {
  speaks: [
    {
      text: '# Storm kills ⟦21⟧ in north\n\nA storm killed 12 people in the north on Friday.',
      message: 'The headline says 21, the article 12. Make sure which is right.',
    },
    '# Town to spend ⟦$4.5 billion⟧ on pool\n\nThe town agreed to spend $4.5 million on a new pool.',
  ],
  silent: [
    '# Storm kills 12 in north\n\nA storm killed 12 people in the north on Friday.',
    '# Storm kills 12\n\nA storm killed seven people in the north and five in the south.',
    '# 21 killed in storm\n\nA storm killed 12 people on Friday. Nine more died on Saturday.',
    '# 10 ways to spend less\n\nThe town spends $4 million on 300 things.',
  ],
})

checkTable(table, {
  speaks: [
    {
      text: '| Item | Cost |\n|---|---|\n| Roads | 40 |\n| Parks | 25 |\n| Total | ⟦75⟧ |',
      message: 'The cells make 65, not 75. Correct the total or one of the cells.',
    },
    'The Labor Party won ⟦54⟧ seats.\n\n| Party | Seats |\n|---|---|\n| Labor Party | 45 |\n| Green Party | 12 |',
  ],
  silent: [
    '| Item | Cost |\n|---|---|\n| Roads | 40 |\n| Parks | 25 |\n| Total | 65 |',
    '| Item | Mean age |\n|---|---|\n| North | 40 |\n| South | 30 |\n| Total | 36 |',
    '| Item | Share |\n|---|---|\n| A | 33.3% |\n| B | 33.3% |\n| C | 33.3% |\n| Total | 100% |',
    'The Labor Party won 45 seats.\n\n| Party | Seats |\n|---|---|\n| Labor Party | 45 |\n| Green Party | 12 |',
    'The Labor Party won 54 seats in 2010.\n\n| Party | Votes |\n|---|---|\n| Labor Party | 45 |\n| Green Party | 12 |',
  ],
})
