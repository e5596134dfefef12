import { family } from '../../../src/checks/relations/family.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(family, {
  speaks: [
    {
      text: '⟦Michelle Obama, the wife of Bill Clinton⟧, spoke.',
      message: 'Bill Clinton is or was married to Hillary Clinton. Check “Michelle Obama”.',
    },
    '⟦Bill Clinton’s wife, Michelle Obama⟧, spoke.',
    '⟦Ivanka Trump, the daughter of Mike Pence⟧, agreed.',
  ],
  silent: [
    'Michelle Obama, the wife of Barack Obama, spoke.',
    'Bill Clinton’s wife, Hillary Clinton, spoke.',
    'Michelle Obama is not the wife of Bill Clinton.',
    'If Michelle Obama were the wife of Bill Clinton, she would know.',
    '“Michelle Obama is the wife of Bill Clinton,” the boy said.',
    'Is Michelle Obama the wife of Bill Clinton?',
    'Ann Vale, the wife of Bill Clinton’s driver, spoke.',
    'Chelsea Clinton is the daughter of Bill Clinton.',
    'Bill Clinton married Ann Vale in 1960.',
  ],
})
