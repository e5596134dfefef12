import { party } from '../../../src/checks/roles/party.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(party, {
  speaks: [
    {
      text: 'Sen. Mitt Romney, a ⟦Democrat⟧ from Utah, voted to convict.',
      date: '2020-06-01',
      cites: 'Republican Party',
    },
    { text: 'Sen. Ted Cruz (⟦D⟧-Texas) objected.', date: '2019-06-01' },
    { text: 'Rep. Adam Schiff, ⟦R⟧-Calif., led the inquiry.', date: '2019-06-01', cites: 'Democratic Party' },
    { text: '⟦Republican⟧ Sen. Elizabeth Warren announced a plan.', date: '2019-06-01' },
  ],
  silent: [
    { text: 'Sen. Mitt Romney, a Republican from Utah, voted to convict.', date: '2020-06-01' },
    { text: 'Sen. Ted Cruz (R-Texas) objected.', date: '2019-06-01' },
    { text: 'Sen. Bernie Sanders, I-Vt., ran again.', date: '2019-06-01' },
    { text: 'Sen. Bernie Sanders ran as a Democrat.', date: '2019-06-01' },
    { text: 'Mitt Romney is no Democrat.', date: '2020-06-01' },
    { text: '“Mitt Romney, a Democrat, lost,” the caller said.', date: '2020-06-01' },
  ],
})
