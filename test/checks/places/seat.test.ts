import { seat } from '../../../src/checks/places/seat.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(seat, {
  speaks: [
    { text: '⟦NATO is based in Paris⟧.', message: 'NATO has its seat in Brussels. Correct “Paris” or the name.' },
    'The ⟦United Nations is headquartered in Geneva⟧.',
  ],
  silent: [
    'NATO is based in Brussels.',
    'NATO was based in Paris.',
    'The United Nations is based in New York.',
    'The World Health Organization is not based in Vienna.',
  ],
})
