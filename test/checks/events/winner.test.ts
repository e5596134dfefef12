import { winner } from '../../../src/checks/events/winner.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(winner, {
  speaks: [
    {
      text: '⟦Spain won the 2014 World Cup⟧.',
      message: '2014 FIFA World Cup was won by Germany. Check “Spain” and the year.',
    },
    'The ⟦2014 World Cup was won by Spain⟧.',
    '⟦Brazil won the World Cup⟧ in 2006.',
    { text: '⟦Rafael Nadal won Wimbledon⟧ in 2009.', cites: 'Roger Federer' },
    'The ⟦New England Patriots won Super Bowl LII⟧.',
    'The ⟦Chicago Cubs won the 2015 World Series⟧.',
    '⟦Italy won the 2002 World Cup⟧.',
  ],
  silent: [
    'Brazil won the 2002 World Cup.',
    'Germany won the 2014 World Cup.',
    'Spain won the World Cup in 2010.',
    'Serena Williams won the 2017 Australian Open.',
    'The Philadelphia Eagles won Super Bowl LII.',
    'Spain did not win the 2014 World Cup.',
    'Spain could have won the 2014 World Cup.',
    '“Spain won the 2014 World Cup,” the boy said.',
    'Spain won the World Cup.',
    'England won the World Cup in 2019.',
    'Spain won its first match.',
  ],
})
