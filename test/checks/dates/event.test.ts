import { event } from '../../../src/checks/dates/event.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(event, {
  speaks: [
    {
      text: '⟦Pearl Harbor was attacked on December 7, 1942⟧.',
      message: 'Attack on Pearl Harbor took place on December 7, 1941. Check “December 7, 1942”.',
    },
    'The ⟦Titanic sank in April 1914⟧.',
    'The ⟦Berlin Wall fell in 1991⟧.',
    '⟦Chernobyl exploded in 1987⟧.',
    'The ⟦Battle of Hastings was fought in 1067⟧.',
    '⟦World War II ended in 1946⟧.',
    '⟦NATO was founded in 1950⟧.',
    '⟦John F. Kennedy was assassinated on November 23, 1963⟧.',
  ],
  silent: [
    'The civil war in Sudan began in 1983.',
    'The civil war in Lebanon ended in 1990.',
    'Pearl Harbor was attacked on December 7, 1941.',
    'The Titanic sank in April 1912.',
    'The Titanic sank in 1912.',
    'The Berlin Wall fell in 1989.',
    'World War II ended in 1945.',
    'NATO was founded in 1949.',
    'The company was founded in 1950.',
    'It was released in 1950.',
    'The bridge opened in 1932.',
    '“The Titanic sank in 1914,” the girl wrote.',
    'The Titanic did not sink in 1914.',
    'If the Titanic had sunk in 1914, few would know it.',
  ],
})
