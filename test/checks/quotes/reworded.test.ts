import { reworded } from '../../../src/checks/quotes/reworded.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(reworded, {
  speaks: [
    {
      text: '“I never saw a penny of that money,” Tom Larkin told the court. Asked why he had said “⟦I never saw a dime of that money,⟧” Larkin shrugged.',
      message:
        'The same quotation seems to stand in two wordings: “a penny of” at first, “a dime of” here. Make sure what was said.',
      cites: 'I never saw a penny',
    },
    '# “We won’t go on like this,” nurse says\n\n“⟦We can’t go on like this,⟧” said Olive Trenchard, a nurse.',
  ],
  silent: [
    '“I never saw a penny of that money,” Tom Larkin said. Why had he said “I never saw a penny of that money”?',
    '“I never saw a penny of that money,” Tom Larkin said. Ann Bolt said, “I never saw a dime of that money.”',
    '“We will rebuild every house here,” he said. “We will rebuild every school here,” he added.',
    '“I have a plan that will help our schools,” he said. “I have a plan that will help our roads,” he went on.',
    '“I never saw ... a penny of that money,” Tom Larkin said. He had said “I never saw a penny of that money.”',
  ],
})
