import { chief } from '../../../src/checks/roles/chief.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(chief, {
  speaks: [
    { text: '⟦Microsoft chief executive Steve Ballmer⟧ spoke.', date: '2018-06-01', cites: 'Satya Nadella' },
    { text: '⟦Mary Barra, the chief executive of Microsoft⟧, spoke.', date: '2018-06-01', cites: 'Satya Nadella' },
  ],
  silent: [
    { text: 'Microsoft chief executive Satya Nadella spoke.', date: '2018-06-01' },
    { text: 'Former Microsoft chief executive Steve Ballmer spoke.', date: '2018-06-01' },
    { text: 'Mary Barra is not the chief executive of Microsoft.', date: '2018-06-01' },
    { text: '“Mary Barra is the chief executive of Microsoft,” he said.', date: '2018-06-01' },
    'Microsoft chief executive Steve Ballmer spoke.',
    { text: 'Microsoft deputy chief executive Mary Barra spoke.', date: '2018-06-01' },
  ],
})
