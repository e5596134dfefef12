import { outcome } from '../../../src/checks/legal/outcome.ts'
import { checkTable } from '../../support/check-table.ts'

const AFTER = '2021-06-01'

checkTable(outcome, {
  speaks: [
    {
      text: 'Roger Stone ⟦pleaded guilty⟧ to lying to Congress.',
      date: '2020-03-01',
      cites: 'Roger Stone was convicted',
    },
    { text: 'Roger Stone was taken to court in 2019. He ⟦pleaded guilty⟧ to obstruction.', date: '2020-03-01' },
    { text: 'A jury ⟦acquitted⟧ Roger Stone.', date: '2020-03-01', cites: 'by a jury on November 15, 2019' },
    { text: 'Bernie Madoff ⟦was convicted by a jury⟧ of fraud.', date: AFTER, cites: 'pleaded guilty' },
    { text: 'Michael Cohen, the former lawyer of Donald Trump, ⟦was acquitted⟧ of tax evasion.', date: AFTER },
    { text: 'Paul Manafort ⟦pleaded guilty⟧ to bank fraud in Virginia in August 2018.', date: '2019-06-01' },
    { text: 'Timothy McVeigh ⟦pleaded guilty⟧ to the Oklahoma City bombing.', date: AFTER },
    { text: 'Jurors ⟦convicted⟧ O.J. Simpson of murder in 1995.', date: AFTER, cites: 'acquitted' },
    { text: 'Jeffrey Skilling ⟦was acquitted⟧ of fraud in 2006.', date: AFTER },
    { text: 'Derek Chauvin ⟦pleaded guilty⟧ to murder in April 2021.', date: AFTER },
    { text: 'Roger Stone was sentenced to ⟦40 years⟧ in prison.', date: '2020-03-01', cites: '40 months' },
    { text: 'George Papadopoulos was sentenced to ⟦14 months⟧ in prison.', date: AFTER, cites: '14 days' },
    { text: 'Timothy McVeigh was sentenced to ⟦life in prison⟧.', date: AFTER, cites: 'death' },
    { text: 'Roger Stone was convicted in ⟦2018⟧.', date: '2020-03-01', cites: 'November 15, 2019' },
    { text: 'Roger Stone was convicted on ⟦nine⟧ counts.', date: '2020-03-01', cites: '7' },
    { text: 'Scooter Libby ⟦was pardoned by George W. Bush⟧.', date: AFTER, cites: 'Donald Trump' },
    { text: 'President Donald Trump ⟦pardoned⟧ Roger Stone in July 2020.', date: '2020-08-01', cites: 'commuted' },
    { text: 'Roger Stone ⟦was sentenced⟧ to 40 months in prison.', date: '2020-01-10', cites: 'February 20, 2020' },
  ],
  silent: [
    { text: 'Roger Stone was convicted of lying to Congress on Nov. 15, 2019.', date: '2020-03-01' },
    {
      text: 'Roger Stone, convicted on seven counts, was sentenced to more than three years in prison.',
      date: '2020-03-01',
    },
    { text: 'Roger Stone pleaded not guilty.', date: '2020-03-01' },
    {
      text: 'Roger Stone was convicted. His sentence was commuted by Donald Trump, who later pardoned him.',
      date: AFTER,
    },
    { text: 'Roger Stone denied that he had pleaded guilty.', date: '2020-03-01' },
    { text: 'Roger Stone never pleaded guilty.', date: '2020-03-01' },
    { text: 'Roger Stone refused to plead guilty.', date: '2020-03-01' },
    { text: 'Had Roger Stone pleaded guilty, he might have been spared prison.', date: '2020-03-01' },
    { text: 'If Roger Stone had been acquitted, the president would have cheered.', date: '2020-03-01' },
    { text: 'Roger Stone pleaded guilty, a blogger wrote.', date: '2020-03-01' },
    { text: '"Roger Stone pleaded guilty, and we all know it," the caller said.', date: '2020-03-01' },
    { text: 'Did Roger Stone plead guilty?', date: '2020-03-01' },
    { text: 'Roger Stone will be pardoned, his friends think.', date: '2020-03-01' },
    { text: 'Roger Stone pleaded guilty to drunken driving.', date: '2020-03-01' },
    { text: 'Roger Stone pleaded guilty to fraud in 1999.', date: '2020-03-01' },
    { text: 'Bernie Madoff was convicted of fraud in 2009.', date: AFTER },
    { text: 'Michael Cohen, a plumber from Leeds, was acquitted of tax evasion in 2018.', date: AFTER },
    { text: 'Michael Flynn pleaded guilty in December 2017 to lying to the FBI.', date: AFTER },
    { text: 'O.J. Simpson was convicted of robbery in 2008.', date: AFTER },
    { text: 'O.J. Simpson was found liable for the deaths of Nicole Brown Simpson and Ronald Goldman.', date: AFTER },
    { text: 'Jeffrey Skilling was acquitted on nine counts of insider trading.', date: AFTER },
    { text: 'Jeffrey Skilling was sentenced to 24 years in prison in 2006.', date: AFTER },
    { text: 'Ann Smith pleaded guilty to lying to Congress.', date: '2020-03-01' },
    { text: 'Roger Stone pleaded with the jury.', date: '2020-03-01' },
  ],
})
