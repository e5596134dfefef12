import { state } from '../../../src/checks/roles/state.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(state, {
  speaks: [
    { text: 'Sen. ⟦Elizabeth Warren of Vermont⟧ called for a vote.', date: '2019-06-01', cites: 'Massachusetts' },
    { text: 'Sen. ⟦Ted Cruz (R-Florida⟧) objected.', date: '2019-06-01', cites: 'Texas' },
    { text: 'Gov. ⟦Andrew Cuomo of Ohio⟧ closed the schools.', date: '2020-04-01', cites: 'New York' },
    { text: '⟦Texas Gov. Gavin Newsom⟧ spoke.', date: '2019-06-01', cites: 'California' },
    { text: '⟦Nevada Rep. Nancy Pelosi⟧ agreed.', date: '2019-06-01' },
  ],
  silent: [
    { text: 'California Gov. Gavin Newsom spoke.', date: '2019-06-01' },
    { text: 'Republican Sen. Ted Cruz spoke.', date: '2019-06-01' },
    { text: 'Texas Sen. Ted Cruz spoke.', date: '2019-06-01' },
    { text: 'Sen. Elizabeth Warren of Massachusetts called for a vote.', date: '2019-06-01' },
    { text: 'Rep. Adam Schiff, D-Calif., led the inquiry.', date: '2019-06-01' },
    { text: 'Sen. Mitt Romney, a Republican from Utah, voted to convict.', date: '2020-06-01' },
    { text: 'Former Gov. Mitt Romney of Massachusetts voted to convict.', date: '2020-06-01' },
    { text: 'Sen. Elizabeth Warren of Vermont called for a vote in an undated article.', date: '1990-01-01' },
  ],
})
