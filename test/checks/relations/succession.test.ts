import { succession } from '../../../src/checks/relations/succession.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(succession, {
  speaks: [
    { text: '⟦Lyndon Johnson succeeded Dwight Eisenhower⟧ as president.', cites: 'John F. Kennedy' },
    { text: '⟦Dwight Eisenhower’s successor, Lyndon Johnson⟧, spoke.', cites: 'John F. Kennedy' },
  ],
  silent: [
    'Lyndon Johnson succeeded John F. Kennedy.',
    'Dwight Eisenhower was succeeded by John F. Kennedy.',
    'Lyndon Johnson did not succeed Dwight Eisenhower.',
    'Lyndon Johnson hoped to succeed Dwight Eisenhower.',
    'Ann Vale succeeded Dwight Eisenhower as head of the college.',
    '“Lyndon Johnson succeeded Dwight Eisenhower,” the boy said.',
  ],
})
