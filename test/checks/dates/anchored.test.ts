import { anchored } from '../../../src/checks/dates/anchored.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(anchored, {
  speaks: [
    'Three days after the vote, on ⟦June 29, 2016⟧, he resigned. The vote was held on June 23, 2016.',
    'The parade was on May 9, 2018. Two weeks before the parade, on ⟦April 2, 2018⟧, the road closed.',
  ],
  silent: [
    'Three days after the vote, on June 26, 2016, he resigned. The vote was held on June 23, 2016.',
    'Three days after the vote, he resigned. The vote was held on June 23, 2016.',
    'Three days after the vote, on June 29, 2016, he resigned. The strike was called on June 23, 2016.',
    'Two weeks before the parade, on April 25, 2018, the road closed. The parade was on May 9, 2018.',
  ],
})
