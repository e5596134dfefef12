import { impossible } from '../../../src/checks/dates/impossible.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(impossible, {
  speaks: [
    {
      text: 'The lease runs out on ⟦April 31⟧, the company said.',
      message: 'There is no “April 31”: April has 30 days.',
    },
    'They married on ⟦30 February 2012⟧ in Leeds.',
    { text: 'She was born on ⟦February 29, 1999⟧.', cites: 'no leap year' },
    'The vote is on ⟦Sept. 31⟧.',
    'He died on the ⟦31st of November 1950⟧.',
  ],
  silent: [
    'The lease runs out on April 30.',
    'She was born on February 29, 2000, and again, as she says, on February 29, 2004.',
    'He turned 31 in April.',
    'In March 45 people came.',
    'The ratio was 31/4.',
  ],
})
