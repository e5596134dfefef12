import { describedOtherwise } from '../../../src/checks/names/described-otherwise.ts'
import { firstName } from '../../../src/checks/names/first-name.ts'
import { inHeadline } from '../../../src/checks/names/in-headline.ts'
import { inconsistent } from '../../../src/checks/names/inconsistent.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(firstName, {
  speaks: [
    {
      text: 'Derek Hollis was found guilty on Monday. ⟦Eric Hollis⟧, 34, had denied the charge.',
      message:
        '“Eric Hollis” (once) and “Derek Hollis” (once) seem to be one person; make sure which first name is right.',
    },
    'Attorney Stephen Marlow filed the suit. Attorney ⟦Steven Marlow⟧ wants a jury.',
    'Keith Bramall, 52, admitted theft. The judge told ⟦Kevin Bramall⟧, 52, to stand.',
  ],
  silent: [
    'Derek Hollis and his brother Eric Hollis were charged. Eric Hollis denied it.',
    'Derek Hollis, 40, was found guilty on Monday. Eric Hollis, 34, was cleared.',
    'Derek Hollis met Eric Hollis. Eric Hollis denied it.',
    'Bill Stonehill retired. William Stonehill had served 30 years.',
    'Mark Doyle, the owner, was out. Mary Doyle was at home.',
    'Derek Hollis sings. The hall was full. The band was good. The choir too. Eric Hollis plays.',
  ],
})

checkTable(describedOtherwise, {
  speaks: [
    {
      text: 'Tom Larkin, 34, was charged on Friday. ⟦Larkin⟧, 43, lives in Hull.',
      message: 'Tom Larkin is 34 at first and 43 here. Make sure which age is right.',
    },
    'Police Chief Robert Dunleavy said two men were held. ⟦Sheriff Dunleavy⟧ gave no names.',
    'Mayor Ruth Ellery opposed the tax. ⟦Councilman Ellery⟧ said it was too high.',
  ],
  silent: [
    'Tom Larkin, 34, was charged on Friday. Larkin, 35, lives in Hull.',
    'Tom Larkin, then 34, was charged in 2001. Larkin, 52, lives in Hull.',
    'Tom Larkin, 34, and Ben Larkin, 43, were charged. Larkin, 43, lives in Hull.',
    'Police Chief Robert Dunleavy said two men were held. Chief Dunleavy gave no names.',
    'Mayor Ruth Ellery opposed the tax. Sheriff Sam Ellery, her son, did not.',
    'Councilman Roy Ellery was elected mayor in May. Mayor Ellery opposed the tax.',
  ],
})

checkTable(inHeadline, {
  speaks: [
    {
      text: '# ⟦Halorn⟧ wins race\n\nBeth Hallorn won the race on Tuesday.',
      message: '“Halorn” stands for “Beth Hallorn” in the article; make sure which spelling is right.',
      suggests: 'Hallorn',
    },
  ],
  silent: [
    '# Hallorn wins race\n\nBeth Hallorn won the race on Tuesday.',
    '# Hallorn and Halorn win\n\nBeth Hallorn won the race on Tuesday.',
    '# Hunters ask Hallorn\n\nBeth Hallorn spoke to Al Hunter.',
    '# Halorn wins race\n\nBeth Hallorn lost to Jo Halorn on Tuesday.',
  ],
})

checkTable(inconsistent, {
  speaks: [
    'Pieter van der Linden bought the farm. Neighbors say ⟦Pieter Van Der Linden⟧ has never lived there.',
    'The Thornbury Trust owns the land. The ⟦Thornberry Trust⟧ bought it in 2001.',
    'Principal Laura Beckett closed the school. Parents thanked ⟦Becket⟧ for it.',
  ],
  silent: [
    'Laura Beckett met her parents. Her parents thanked Mary Becket for it.',
    'Shane Horgan scored. Reserves: Sheahan, Horan, Miller, Easterby, Humphreys, Dempsey, Stringer, Corrigan, Leamy.',
    'Fans of USAGov came. The site is at USA.gov, and USAGov runs it.',
    'The Western Trust and the Weston Trust merged last year.',
  ],
})
