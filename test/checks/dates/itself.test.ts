import { age } from '../../../src/checks/dates/age.ts'
import { ageAtDeath } from '../../../src/checks/dates/age-at-death.ts'
import { anchored } from '../../../src/checks/dates/anchored.ts'
import { anniversary } from '../../../src/checks/dates/anniversary.ts'
import { backwards } from '../../../src/checks/dates/backwards.ts'
import { century } from '../../../src/checks/dates/century.ts'
import { elapsed } from '../../../src/checks/dates/elapsed.ts'
import { order } from '../../../src/checks/dates/order.ts'
import { tense } from '../../../src/checks/dates/tense.ts'
import { twoDates } from '../../../src/checks/dates/two-dates.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(century, {
  speaks: [
    {
      text: 'In the ⟦17th century⟧, in 1712, a fire destroyed the church.',
      message: '1712 is in the 18th century, not in the 17th century. Correct the year or the period.',
    },
    'The chapel was built in 1842, in the ⟦18th century⟧.',
    'In the ⟦1980s⟧, in 1994, the firm went public.',
  ],
  silent: [
    'In the 18th century, in 1712, a fire destroyed the church.',
    'In the 18th century, in 1800, a fire destroyed the church.',
    'From the 18th century until 1912 the mill ground corn.',
    'The 18th-century church, rebuilt in 1812, burned.',
    'In the 1990s, and in 2004, the firm lost money.',
  ],
})

checkTable(anniversary, {
  speaks: [
    {
      text: 'Founded in 1921, the mill celebrated ⟦its 75th anniversary⟧ in 2021.',
      message: 'From 1921 to 2021 is 100 years, not 75. Correct the anniversary or one of the years.',
    },
    { text: 'People gathered to mark ⟦the 25th anniversary⟧ of the 1998 bombing.', date: '2018-08-01' },
  ],
  silent: [
    'Founded in 1921, the mill celebrated its 100th anniversary in 2021.',
    { text: 'People gathered to mark the 20th anniversary of the 1998 bombing.', date: '2018-08-01' },
    { text: 'Plans for the 50th anniversary of the 1969 landing were made.', date: '2018-08-01' },
    'The mill, founded in 1921, hosted the 50th anniversary of the band in 2001.',
    'The club, founded in 1921, celebrated its 50th anniversary in 1971 and its 75th in 1996.',
  ],
})

checkTable(tense, {
  speaks: [
    { text: 'The board met on ⟦June 20, 2019⟧, to choose a director.', date: '2019-06-05' },
    {
      text: 'The museum will open on ⟦May 2, 2019⟧, in the old mill.',
      date: '2019-06-05',
      message:
        'The article was published on June 5, 2019, and tells of May 2, 2019 as still to come. Correct the date or the tense.',
    },
  ],
  silent: [
    { text: 'The board will meet on June 20, 2019, to choose a director.', date: '2019-06-05' },
    { text: 'The museum opened on May 2, 2019, in the old mill.', date: '2019-06-05' },
    { text: 'The board said in May it will meet on May 20, 2019.', date: '2019-06-05' },
    { text: 'The meeting was to be held on June 20, 2019.', date: '2019-06-05' },
    { text: 'If the board met on June 20, 2019, it would be late.', date: '2019-06-05' },
    { text: 'The museum opened on June 6, 2019, in Sydney.', date: '2019-06-05' },
    { text: 'Update: applications for this phase closed on June 20, 2019.', date: '2019-06-05' },
    'The board met on June 20, 2099.',
  ],
})

checkTable(order, {
  speaks: [
    'He was charged in 2012 and convicted in ⟦2010⟧.',
    'She was sentenced on ⟦March 2, 2015⟧, after a jury found her guilty on Nov. 12, 2015.',
    'The firm was founded in 1985 and went bankrupt in ⟦1978⟧.',
  ],
  silent: [
    'He was charged in 2012 and convicted in 2014.',
    'He was convicted in 2010 and charged again in 2012.',
    'He was charged in 2015, three years after his brother was convicted in 2012.',
    'The firm was founded in 1985; a rival went bankrupt in 1978.',
    'He was born in 1950. His uncle Karl died in 1940.',
  ],
})

checkTable(twoDates, {
  speaks: [
    'A fire destroyed the mill on March 3, 2019. Nobody knows what caused the ⟦March 13, 2019⟧, fire.',
    'The museum was founded in 1911. Today the museum, founded in ⟦1921⟧, is full.',
  ],
  silent: [
    'A fire destroyed the mill on March 3, 2019. Nobody knows what caused the March 3, 2019, fire.',
    'A fire destroyed the mill on March 3, 2019. Another, the March 13, 2019, fire, was put out.',
    'The trial will begin on May 4, 2020. It was moved from the original May 14, 2020, trial date.',
    'The March 3, 2019, fire and the April 14, 2018, fire are alike.',
    'The museum was founded in 1911. The library, founded in 1921, is full.',
  ],
})

checkTable(ageAtDeath, {
  speaks: ['Born on 12 May 1934, she died on 3 June 2010, ⟦aged 86⟧.'],
  silent: [
    'Born on 12 May 1934, she died on 3 June 2010, aged 76.',
    'Born in 1934, she died in 2010, aged 75.',
    'Born in 1934, she died in 2010, leaving a dog aged 9.',
  ],
})

checkTable(elapsed, {
  speaks: [
    'The siege lasted ⟦ten days⟧, from May 1 to May 20.',
    'She was chairwoman from 2001 to 2009, ⟦12 years⟧ in all.',
    'The shop opened in 1989 and closed in 2014 after ⟦35 years⟧.',
  ],
  silent: [
    'The siege lasted 20 days, from May 1 to May 20.',
    'She was chairwoman from 2001 to 2009, eight years in all.',
    'She was chairwoman from 2001 to 2009, two years as the only woman.',
    'It was a war of almost 30 years, from 1618 to 1645.',
    'The Class of 1969 met, 100 years after the school was founded in 1919.',
  ],
})

checkTable(backwards, {
  speaks: ['The exhibition runs ⟦from May 20 to May 2⟧.'],
  silent: ['The exhibition runs from May 2 to May 20.', 'The pass is closed from December to March.'],
})

checkTable(anchored, {
  speaks: ['The accident happened on May 2, 2017. He died three days later, on ⟦May 15, 2017⟧.'],
  silent: [
    'The accident happened on May 2, 2017. He died three days later, on May 5, 2017.',
    'The accident happened on May 2, 2017, and was reported on May 9, 2017. He died three days later, on May 12, 2017.',
  ],
})

checkTable(age, {
  speaks: [{ text: 'The singer, ⟦49⟧, was born in 1960 in Leeds.', date: '2019-06-01' }],
  silent: [
    { text: 'The singer, 59, was born in 1960 in Leeds.', date: '2019-06-01' },
    { text: 'He was born in 1950; his son, 29, was born in 1990.', date: '2019-06-01' },
    { text: 'The singer, 49, was born in 1960 and died young.', date: '2019-06-01' },
  ],
})
