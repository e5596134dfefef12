import { capital } from '../../../src/checks/places/capital.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(capital, {
  speaks: [
    {
      text: '⟦Toronto, the Canadian capital⟧, got a foot of snow.',
      message: 'Canada has the capital Ottawa. Correct “Toronto” or the name.',
    },
    '⟦Auckland is the capital of New Zealand⟧.',
    '⟦Sydney is the capital of Australia⟧.',
    "⟦Brazil's capital, Rio de Janeiro⟧, cheered.",
    'The ⟦Turkish capital, Istanbul⟧, slept.',
    '⟦Chicago is the capital of Illinois⟧.',
  ],
  silent: [
    'Ottawa, the Canadian capital, got a foot of snow.',
    'The capital of Portuguese Guinea was Bissau. The capital of Portuguese Guinea is Bissau, the old map says.',
    'Wellington is the capital of New Zealand.',
    "Brazil's capital, Brasília, cheered.",
    'Ankara is the Turkish capital.',
    'Albany, the capital of New York, froze.',
    'Bonn was the capital of West Germany.',
    'Milan is the fashion capital of Italy.',
    'Sydney is not the capital of Australia.',
    'Is Auckland the capital of New Zealand?',
    '“Sydney is the capital of Australia,” the pupil wrote.',
  ],
})
