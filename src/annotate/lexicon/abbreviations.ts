/**
 * How an abbreviation behaves before a capital letter.
 * - `title`: a name follows, so it never ends a sentence ("Sen.", "Mr.", "St.").
 * - `number`: an abbreviation only where a number follows ("No. 5", "p. 55").
 * - `tail`: closes a name, and so may close a sentence too ("Inc.", "Jr.", "Calif.").
 * - `month`: a number or the end of a date follows ("Jan. 5").
 * - `inner`: stands inside a sentence ("vs.", "e.g.", "approx.").
 */
export type AbbreviationClass = 'title' | 'number' | 'tail' | 'month' | 'inner'

const ROWS: Readonly<Record<AbbreviationClass, string>> = {
  title: `mr mrs ms mx messrs mmes dr drs prof rev revd fr sen sens rep reps gov govs pres gen gens maj capt cpt col
    lt sgt cpl cmdr cdr adm atty attys amb hon supt insp det sr.a st ste mt ft asst assoc dep dir mgr pvt brig cmd supt
    pfc spc ens msgr sra srta mlle mme pte sec.gen secy treas`,
  number: 'no nos p pp fig figs vol vols art arts sec secs ch para paras eq ver',
  tail: `inc co corp ltd llc plc bros jr sr esq etc ave blvd rd ala ariz ark calif colo conn fla ga ill ind kan kans ky
    la mass mich minn miss mo mont neb nebr nev okla ore penn pa tenn tex va vt wash wis wisc wyo md me n.h al dept univ
    assn intl natl hosp bldg mfg min max med est ed eds misc ext tel`,
  month: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  inner: 'vs v viz cf approx resp incl excl btw ca c',
}

function table(): ReadonlyMap<string, AbbreviationClass> {
  const classes = new Map<string, AbbreviationClass>()
  for (const kind of ['title', 'number', 'tail', 'month', 'inner'] as const) {
    for (const word of ROWS[kind].split(/\s+/)) classes.set(word, kind)
  }
  return classes
}

/** Words, lower case and without their full stop, that are abbreviations when a full stop follows. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationClass> = table()

/** Abbreviations that are common words too in lower case: they count only with a capital ("Ill.", "Me.", "Mass."). */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  `ill ind la me mass miss mo wash ore pa al ga md va ala mont col gen rep sec.gen art sec ch ark hon ft st dir det dep
  mar jun sep dec ens col sr fr conn colo tex neb nev penn tenn`.split(/\s+/),
)
