import { misspelled } from '../../../src/checks/names/misspelled.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(misspelled, {
  speaks: [
    {
      text: '⟦Robert Muller⟧, the former FBI director, wrote the report. “It speaks for itself,” ⟦Muller⟧ said.',
      suggests: 'Robert Mueller',
      cites: 'Robert Mueller',
    },
    { text: 'Former Secretary of State ⟦Hilary Clinton⟧ spoke in Chicago.', suggests: 'Hillary Clinton' },
    { text: 'Attorney General ⟦William Bar⟧ released the letter.', suggests: 'William Barr' },
    { text: 'The emails were published by ⟦Wikileaks⟧.', suggests: 'WikiLeaks' },
    { text: 'Senate Majority Leader ⟦Mitch McConnel⟧ opposed the bill.', suggests: 'Mitch McConnell' },
  ],
  silent: [
    'Robert Mueller, the former FBI director, wrote the report. Mueller said little.',
    'Robert Muller, a baker from Ohio, opened his third shop.',
    'Robert Muller, an assistant secretary-general of the United Nations, wrote a memoir.',
    'Hillary Clinton spoke in Chicago. Hilary Mantel did not.',
    'Hilary Benn, the British politician, met the ambassador.',
    'William Barr released the letter. Bill Barr wrote it.',
    'The World Trade Organisation and the World Health Organization met.',
    'Siberia sells gas. South African miners struck.',
    'Bring Your Daughters to Work Day was a success.',
    'WikiLeaks published the emails.',
    'David Beckham plays in Madrid. The private life of the Beckhams fills the papers.',
    'Sophie Scholl was 21. “I want to keep the legacy of the Scholls going,” the director said.',
    'Ozzy Osbourne sings. The Osbournes ran on MTV, and Sharon Osbourne produced The Osbournes.',
    'The cabaret Moulin Rouge in Paris sold out. Sharon Osbourne judged talent in The X-Factor on ITV.',
    'EastEnders actress Scarlett Johnson will skate on BBC One.',
    'Li Keming is the brother of Li Keqiang.',
    'The poet William Bard read from his work.',
  ],
})
