import { superlative } from '../../../src/checks/relations/superlative.ts'
import { checkTable } from '../../support/check-table.ts'

const date = '2019-06-01'

checkTable(superlative, {
  speaks: [
    {
      text: '⟦Abraham Lincoln was the first president of the United States⟧.',
      date,
      cites: 'George Washington was President of the United States',
    },
    { text: '⟦Theresa May was the first woman⟧ to become British prime minister.', date, cites: 'Margaret Thatcher' },
    { text: '⟦Theresa May was the first female prime minister of the United Kingdom⟧.', date },
    { text: '⟦Nicolas Sarkozy was the first president of France⟧.', date, cites: 'Charles de Gaulle' },
    { text: '⟦Brazil is the second-largest country in the world⟧.', date, cites: 'Canada' },
    { text: '⟦Mont Blanc is the highest mountain in Russia⟧.', date },
    { text: '⟦Sally Ride was the first woman in space⟧.', date },
    { text: '⟦John Glenn was the first American in space⟧.', date },
    { text: '⟦Elena Kagan was the first woman⟧ on the US Supreme Court.', date },
    { text: '⟦Buzz Aldrin was the first man⟧ on the Moon.', date },
    { text: 'The ⟦highest mountain in Africa is Mont Blanc⟧.', date },
  ],
  silent: [
    { text: 'George Washington was the first president of the United States.', date },
    { text: 'Margaret Thatcher was the first woman to become British prime minister.', date },
    { text: 'Barack Obama was the first president of the United States to visit Hiroshima.', date },
    { text: 'Barack Obama was the first black president of the United States.', date },
    { text: 'Helmut Kohl was the first chancellor of Germany after reunification.', date },
    { text: 'Nicolas Sarkozy was the first president of France who was born after the war.', date },
    { text: 'Nicolas Sarkozy was the first president.', date },
    { text: 'Theresa May was not the first woman to become British prime minister.', date },
    { text: 'Canada is the second-largest country in the world.', date },
    { text: 'Halifax, Britain’s biggest mortgage lender, raised its rates.', date },
    { text: 'Sally Ride was the first American woman in space.', date },
    { text: 'Svetlana Savitskaya was the first woman in space to perform a spacewalk.', date },
    { text: 'Sally Ride was the first woman in space from the United States.', date },
    { text: 'Bertha Wilson was the first woman on the Supreme Court of Canada.', date },
    { text: 'Sandra Day O’Connor was the first woman on the US Supreme Court.', date },
    { text: 'The highest mountain in Africa is Kilimanjaro.', date },
    { text: 'The highest point in Wales is Yr Wyddfa.', date },
    { text: 'The highest mountain in Scotland is Ben Nevis.', date },
    { text: 'The Willis Tower, formerly the world’s tallest building, stands in Chicago.', date },
  ],
})
