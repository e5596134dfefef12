import { held } from '../../../src/checks/roles/held.ts'
import { checkTable } from '../../support/check-table.ts'

checkTable(held, {
  speaks: [
    {
      text: '⟦Secretary of State Steven Mnuchin⟧ landed in Brussels.',
      date: '2019-06-01',
      message:
        'Steven Mnuchin was United States Secretary of the Treasury from February 13, 2017 to January 20, 2021. The United States Secretary of State on June 1, 2019 was Mike Pompeo. Correct the office or the name.',
      cites: 'Mike Pompeo was United States Secretary of State',
    },
    { text: '⟦Gov. Marco Rubio⟧ of Florida opposed the deal.', date: '2019-06-01' },
    { text: '⟦Sen. Alexandria Ocasio-Cortez⟧ disagreed.', date: '2019-06-01' },
    { text: '⟦Speaker of the House Nancy Pelosi⟧ called a vote.', date: '2018-06-01' },
    { text: '⟦Chancellor François Hollande⟧ addressed the nation.', date: '2015-06-01', cites: 'President of France' },
    { text: '⟦President Angela Merkel⟧ flew home.', date: '2019-06-01', cites: 'Frank-Walter Steinmeier' },
    { text: 'The guests met ⟦French President Angela Merkel⟧.', date: '2019-06-01', cites: 'Emmanuel Macron' },
    { text: '⟦Sebastian Kurz is the chancellor of Germany⟧.', date: '2019-06-01' },
    { text: "Japan's ⟦prime minister, Xi Jinping⟧, visited.", date: '2019-06-01', cites: 'Shinzo Abe' },
    { text: '⟦Justin Trudeau, the president of Canada⟧, smiled.', date: '2019-06-01' },
    { text: '⟦Prime Minister Jeremy Corbyn⟧ lost the vote.', date: '2018-06-01', cites: 'Theresa May' },
    { text: '⟦Mike Pence, the president of the United States⟧, spoke.', date: '2019-06-01' },
    { text: '⟦Chief Justice Clarence Thomas⟧ dissented.', date: '2019-06-01', cites: 'John Roberts' },
    { text: 'The former ⟦British prime minister Jeremy Corbyn⟧ agreed.', date: '2020-06-01' },
    { text: '⟦CIA Director James Mattis⟧ testified.', date: '2019-06-01', cites: 'Gina Haspel' },
  ],
  silent: [
    { text: 'Secretary of State Mike Pompeo landed in Brussels.', date: '2019-06-01' },
    { text: 'Secretary of State Brad Raffensperger counted again.', date: '2020-12-01' },
    { text: 'Attorney General Letitia James sued the company.', date: '2019-06-01' },
    { text: 'Attorney General Kamala Harris sued the lender in 2013.', date: '2019-06-01' },
    { text: 'President Barack Obama wrote a book.', date: '2019-06-01' },
    { text: 'Former Secretary of State John Kerry left early.', date: '2019-06-01' },
    { text: 'Ex-Prime Minister Tony Blair was late.', date: '2019-06-01' },
    { text: 'Then-FBI Director James Comey wrote a memo.', date: '2019-06-01' },
    { text: '“Vice President Mike Pompeo is here,” she said.', date: '2019-06-01' },
    { text: 'Mike Pompeo is not the attorney general.', date: '2019-06-01' },
    { text: 'Mike Pompeo could become president.', date: '2019-06-01' },
    { text: 'Treasury Secretary nominee Mike Pompeo waited.', date: '2019-06-01' },
    { text: 'Acting Attorney General Mike Pence signed nothing.', date: '2019-06-01' },
    { text: 'Premier Li Keqiang met Chancellor Angela Merkel.', date: '2019-06-01' },
    { text: 'Xi Jinping, the Chinese leader, waved.', date: '2019-06-01' },
    { text: 'Chancellor Philip Hammond read the budget.', date: '2018-06-01' },
    { text: 'Taoiseach Leo Varadkar called Prime Minister Theresa May.', date: '2018-06-01' },
    'Secretary of State Steven Mnuchin landed in an article without a date.',
  ],
})
