import { CHANGE_SETS } from './change-words.ts'

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean))
}

/** Sets of words that the patterns of all relations name. */
export const FIGURE_SETS: Readonly<Record<string, ReadonlySet<string>>> = {
  ...CHANGE_SETS,
  /** Marks before a figure in apposition. */
  sep: set(', — – -- ( ; :'),
  adv: set('sharply slightly only just well steeply'),
  end: set(', . ) ; — – !'),
  dash: set('— – -- ('),
  close: set('— – -- )'),
  det: set('the its their his her all these those our'),
  adj: set(
    'net sharp total record modest steep slight big small large huge narrow comfortable slim overall further possible additional annual full clear',
  ),
  gainer: set('profit gain surplus income earnings'),
  balance: set('profit loss surplus deficit gain shortfall balance gap saving savings'),
  lead: set('lead advantage margin edge gap majority difference'),
  victory: set('victory win defeat loss triumph lead deficit advantage margin cushion'),
  split: set('split splits splitting share shared shares sharing divide divided divides dividing distributed'),
  earned: set('took takes brought earned collected received raised made'),
  income: set('revenue revenues income receipts sales takings turnover'),
  costs: set('costs cost expenses spending expenditure expenditures outlays'),
  gave: set('paid pay pays gave give gives donated contributed got get gets received receive receives raised brought'),
  budget: set('budget estimate limit target cap forecast quota goal'),
  over: set('over above under below beyond'),
  voted: set('voted votes vote ruled decided split passed'),
  total: set('total sum'),
}
