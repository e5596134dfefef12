import { isGivenName } from '../lexicon/given-names.ts'

const ENDINGS =
  /(?:ing|ed|ly|tion|tions|sion|sions|ness|ment|ments|ous|ful|ive|ible|able|ance|ence|ity|ities|ism|ists?|ical|ual|less|ward|wards|ship|hood|wide)$/
const PLURAL = /[a-z]{3}s$/
const COMMON = new Set(
  `police people women men children officials voters critics experts supporters opponents management society nature science
    politics history love life death war peace money power music art fact truth justice freedom democracy government congressional
    business health education technology security work time world state public private media press news social local
    national international global federal foreign domestic economic political legal military civil human natural
    multiple several various numerous countless certain false true real main major minor key top chief special general common
    recent past present current future former annual daily weekly monthly next previous final initial total average
    election elections campaign vote voting democratic republican conservative liberal president senator governor mayor
    company companies team group members staff students teachers workers doctors scientists researchers families parents
    family mother father home house school city town country street road water food fire air land energy oil gas
    dear no. pro anti non mid ex post pre inside inside’s editor’s photo image source credit file read watch share listen click
    subscribe follow sign view see note update correction related advertisement getty courtesy via step figure table chapter
    section part item question answer summary introduction conclusion background overview abstract appendix
    add make take give get use find keep put try start stop check create build run set show help learn think know look ask tell
    call come go want need mean feel seem leave become begin turn move play live believe bring happen write provide sit stand
    lose pay meet include continue change lead understand speak allow spend grow open walk win offer remember consider
    appear buy wait serve die send expect stay fall cut reach kill remain suggest raise pass sell require decide pull
    open-source reality interference meddling`.split(/\s+/),
)

/**
 * Whether a word looks like an ordinary word rather than a name, by its ending or because it is common. Only for words whose
 * capital says nothing; lower case.
 */
export function looksCommon(lower: string): boolean {
  return looksDerived(lower) || (lower.length > 4 && PLURAL.test(lower) && !isGivenName(lower))
}

/** The same without plurals, whose ending many surnames have: Kenteris, Roberts. */
export function looksDerived(lower: string): boolean {
  return COMMON.has(lower) || (lower.length > 4 && ENDINGS.test(lower) && !isGivenName(lower))
}

const ABSTRACT = /(?:tion|tions|sion|sions|ness|ments?|ous|ible|able|ities|ism|ical|less|ship|hood|wide)$/

/** Whether a word is an ordinary one beyond doubt: surnames end in -ing, -ed, -ist and -ly as well, but not like these. */
export function isCommonWord(lower: string): boolean {
  return COMMON.has(lower) || (lower.length > 5 && ABSTRACT.test(lower) && !isGivenName(lower))
}
