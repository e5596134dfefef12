import { maker } from '../../../src/checks/relations/maker.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(maker, {
  speaks: [
    {
      text: '⟦Steven Spielberg directed "Titanic."⟧',
      message: 'Titanic is by James Cameron. Correct “Steven Spielberg” or what is said to be theirs.',
    },
    '⟦“Titanic,” directed by Martin Scorsese⟧, won.',
    { text: '⟦Leo Tolstoy wrote "Crime and Punishment."⟧', cites: 'Dostoyevsky' },
  ],
  silent: [
    'Leo Tolstoy wrote "War and Peace," and Fyodor Dostoevsky wrote "Crime and Punishment."',
    'The author of The Trial of Lucullus is Bertolt Brecht.',
    'Serge Gainsbourg is the composer of Manon 70.',
    'James Cameron directed "Titanic."',
    'Steven Spielberg wrote "Titanic."',
    'Steven Spielberg did not direct "Titanic."',
    'Steven Spielberg will direct "The Harbor Lights."',
  ],
})
