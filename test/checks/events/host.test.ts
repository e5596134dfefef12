import { host } from '../../../src/checks/events/host.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(host, {
  speaks: [
    {
      text: 'The ⟦2016 Summer Olympics were held in London⟧.',
      message: '2016 Summer Olympics was held in Rio de Janeiro. Check “London” and the year.',
    },
    'The ⟦1996 Olympics were held in Athens⟧.',
    'The ⟦2008 Olympics took place in Tokyo⟧.',
    'The ⟦World Cup was held in Germany⟧ in 2010.',
  ],
  silent: [
    'The 2016 Summer Olympics were held in Rio de Janeiro.',
    'The 2016 Summer Olympics were held in Brazil.',
    'The World Cup was held in Germany in 2006.',
    'The 2016 Summer Olympics were not held in London.',
    'The next games may be held in London.',
    'The meeting was held in London in 2016.',
  ],
})
