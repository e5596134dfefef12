import { award } from '../../../src/checks/relations/award.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(award, {
  speaks: [
    {
      text: 'Barack Obama won the Nobel Peace Prize in ⟦2010⟧.',
      message: 'Barack Obama received Nobel Peace Prize in 2009. Check “2010”.',
    },
    'Malala Yousafzai won the Nobel Peace Prize in ⟦2012⟧.',
    { text: '⟦Marie Curie won the Nobel Prize in Literature⟧.', cites: 'Nobel Prize in Physics' },
    'Ernest Hemingway won the Nobel Prize in Literature in ⟦1956⟧.',
    { text: '⟦Albert Einstein won the Nobel Prize⟧ in chemistry.', cites: 'Nobel Prize in Physics' },
    { text: '⟦Albert Camus received the Nobel Prize for Peace⟧.', cites: 'Nobel Prize in Literature' },
  ],
  silent: [
    'Albert Einstein won the Nobel Prize in physics.',
    'Albert Einstein received the Nobel Prize in Physics.',
    'Marie Curie won the Nobel Prize in her sixties.',
    'Albert Camus won the Nobel Prize in Stockholm.',
    'Barack Obama won the Nobel Peace Prize in 2009.',
    'Malala Yousafzai, who won the Nobel Peace Prize in 2014, spoke.',
    'Barack Obama won a Grammy in 2006.',
    'Marie Curie did not win the Nobel Prize in Literature.',
    'He never won the Nobel Peace Prize.',
    'Marie Curie won the Nobel Prize.',
  ],
})
