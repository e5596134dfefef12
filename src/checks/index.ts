import type { Check } from '../model/check.ts'
import { age } from './dates/age.ts'
import { ageAtDeath } from './dates/age-at-death.ts'
import { anchored } from './dates/anchored.ts'
import { anniversary } from './dates/anniversary.ts'
import { backwards } from './dates/backwards.ts'
import { century } from './dates/century.ts'
import { elapsed } from './dates/elapsed.ts'
import { event } from './dates/event.ts'
import { impossible } from './dates/impossible.ts'
import { life } from './dates/life.ts'
import { order } from './dates/order.ts'
import { tense } from './dates/tense.ts'
import { twoDates } from './dates/two-dates.ts'
import { weekday } from './dates/weekday.ts'
import { deeds } from './events/deeds.ts'
import { host } from './events/host.ts'
import { winner } from './events/winner.ts'
import { average } from './figures/average.ts'
import { conversion } from './figures/conversion.ts'
import { counted } from './figures/counted.ts'
import { difference } from './figures/difference.ts'
import { headline } from './figures/headline.ts'
import { listCount } from './figures/list-count.ts'
import { moreThanAll } from './figures/more-than-all.ts'
import { multiple } from './figures/multiple.ts'
import { parts } from './figures/parts.ts'
import { percentChange } from './figures/percent-change.ts'
import { percentTotal } from './figures/percent-total.ts'
import { points } from './figures/points.ts'
import { record } from './figures/record.ts'
import { reversed } from './figures/reversed.ts'
import { score } from './figures/score.ts'
import { share } from './figures/share.ts'
import { table } from './figures/table.ts'
import { total } from './figures/total.ts'
import { twoValues } from './figures/two-values.ts'
import { votes } from './figures/votes.ts'
import { wonVotes } from './figures/won-votes.ts'
import { outcome } from './legal/outcome.ts'
import { describedOtherwise } from './names/described-otherwise.ts'
import { firstName } from './names/first-name.ts'
import { inHeadline } from './names/in-headline.ts'
import { inconsistent } from './names/inconsistent.ts'
import { misspelled } from './names/misspelled.ts'
import { birthplace } from './places/birthplace.ts'
import { capital } from './places/capital.ts'
import { country } from './places/country.ts'
import { located } from './places/located.ts'
import { seat } from './places/seat.ts'
import { altered } from './quotes/altered.ts'
import { famous } from './quotes/famous.ts'
import { misattributed } from './quotes/misattributed.ts'
import { paraphrase } from './quotes/paraphrase.ts'
import { reworded } from './quotes/reworded.ts'
import { unbalanced } from './quotes/unbalanced.ts'
import { unsourced } from './quotes/unsourced.ts'
import { award } from './relations/award.ts'
import { family } from './relations/family.ts'
import { maker } from './relations/maker.ts'
import { membership } from './relations/membership.ts'
import { succession } from './relations/succession.ts'
import { superlative } from './relations/superlative.ts'
import { chief } from './roles/chief.ts'
import { held } from './roles/held.ts'
import { party } from './roles/party.ts'
import { state } from './roles/state.ts'
import { tookOffice } from './roles/took-office.ts'
import { apostrophe } from './words/apostrophe.ts'
import { confusable } from './words/confusable.ts'

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  misspelled,
  inconsistent,
  firstName,
  describedOtherwise,
  inHeadline,
  impossible,
  weekday,
  backwards,
  elapsed,
  anchored,
  age,
  ageAtDeath,
  century,
  anniversary,
  tense,
  order,
  twoDates,
  percentChange,
  multiple,
  share,
  parts,
  percentTotal,
  listCount,
  points,
  difference,
  average,
  total,
  votes,
  score,
  moreThanAll,
  reversed,
  headline,
  table,
  conversion,
  twoValues,
  held,
  chief,
  party,
  state,
  outcome,
  capital,
  located,
  seat,
  birthplace,
  country,
  event,
  host,
  winner,
  deeds,
  record,
  wonVotes,
  counted,
  life,
  maker,
  award,
  family,
  membership,
  succession,
  superlative,
  tookOffice,
  altered,
  misattributed,
  unsourced,
  paraphrase,
  famous,
  reworded,
  unbalanced,
  confusable,
  apostrophe,
]
