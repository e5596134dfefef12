import { inconsistent } from '../../../src/checks/names/inconsistent.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(inconsistent, {
  speaks: [
    'Coach Marta Lindqvist praised the team. “They never quit,” ⟦Lindquist⟧ said.',
    'The poll was run by the Harwell Institute. The ⟦Harwel Institute⟧ asked 900 adults.',
    'Deputy Ann Kolarik arrived first. Within minutes, Deputy ⟦Anna Kolarik⟧ had closed the road.',
    'Mayor Tomas Ferreira opened the bridge. The crew thanked ⟦Ferrera⟧.',
    'Last year Bashir al-Masri led the council. In March Bashir al-Masri resigned, and on Friday ⟦Bashir Al-Masri⟧ left town.',
  ],
  silent: [
    'John Weller and his brother Jon Weller run the farm.',
    'Coach Marta Lindqvist praised the team. “They never quit,” Lindqvist said.',
    'Derek Hollis sued. His wife, Erika Hollis, testified.',
    'Anna Meyer spoke first. Hanna Meier, who chairs the board, answered.',
    'Benjamin Netanyahu spoke. Netan\u00adyahu and his aides left; Netanyahu said nothing.',
    'New Zealand won. The New\u00a0Zealand team flew home.',
    'Ju\u0308rgen Schmidt wrote it. Later J\u00fcrgen Schmidt rewrote it.',
    'The Idea\u2060 Center opened. The Idea Center closed.',
    'The SWE\u2011Bench Pro tests ran. The SWE-Bench Pro tests failed.',
    'Governor Arthur Phillip landed. Temple, Philip (1980). Wellington Yesterday.',
    'Iran and Iraq signed the accord.',
    'The Obamas met Barack Obama’s old friends.',
    'Mayor Tomas Ferreira met Senator Luis Ferrera; Ferreira spoke first.',
    'Maria Santos and Mario Santos both voted.',
  ],
})
