const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

export const DETERMINERS =
  words(`a an the this that these those my your his her its our their whose some any no every each
another all both either neither several many most much few fewer more less enough such what which half various certain`)

/** Determiners that also stand alone, as the whole of a noun phrase. */
export const LONE_DETERMINERS =
  words(`this that these those some any all both each either neither several many most few more
such her half none one another`)

export const POSSESSIVE_PRONOUNS = words('my your his her its our their whose')

export const PRONOUNS =
  words(`i you he she it we they me him us them who whom mine yours hers ours theirs myself yourself
himself herself itself ourselves yourselves themselves everyone everybody someone somebody anyone anybody nobody everything
something anything nothing none whoever there`)

export const SUBJECT_PRONOUNS = words('i he she we they it you who')

/** Pronouns that negate what is said of them. */
export const NEGATIVE_SUBJECTS = words('nobody none nothing neither')

export const PREPOSITIONS =
  words(`about above across against along alongside amid amidst among amongst around at atop before behind
below beneath beside besides between beyond by concerning considering despite down during except excluding following for from
in including inside into like near of off on onto opposite out outside over past per regarding since through throughout till
to toward towards under underneath until unto up upon versus via with within without after as than aboard unlike besides barring plus minus
notwithstanding amidst v. vs. v vs circa`)

const LONG_PREPOSITIONS: readonly (readonly string[])[] = [
  'according to',
  'ahead of',
  'along with',
  'apart from',
  'as a result of',
  'as of',
  'as part of',
  'as well as',
  'aside from',
  'away from',
  'because of',
  'by means of',
  'close to',
  'contrary to',
  'due to',
  'except for',
  'in addition to',
  'in connection with',
  'in front of',
  'in exchange for',
  'in favor of',
  'in favour of',
  'in line with',
  'in place of',
  'in relation to',
  'in response to',
  'in return for',
  'in spite of',
  'in support of',
  'in the wake of',
  'in view of',
  'instead of',
  'next to',
  'on behalf of',
  'on charges of',
  'on a charge of',
  'on the basis of',
  'on top of',
  'out of',
  'owing to',
  'prior to',
  'regardless of',
  'related to',
  'relating to',
  'such as',
  'thanks to',
  'together with',
  'up to',
  'with regard to',
  'with respect to',
  'in the case of',
  'at the end of',
  'at the start of',
  'at the beginning of',
  'at the hands of',
  'rather than',
].map((phrase) => phrase.split(' '))

/** Prepositions of several words, by the first of them. */
export const LONG_PREPOSITIONS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> =
  byFirst(LONG_PREPOSITIONS)

function byFirst(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) index.set(phrase[0] ?? '', [...(index.get(phrase[0] ?? '') ?? []), phrase])
  return index
}

export const COORDINATORS = words('and or but nor yet &')

export const SUBORDINATORS =
  words(`that if unless because although though while whilst when whenever where wherever whereas
whether once lest since until till after before as so how why what than except provided`)

/** Subordinators that are prepositions where no clause follows. */
export const ALSO_PREPOSITIONS = words('since until till after before as than except')

export const RELATIVES = words('who whom whose which that where')

export const BE = words("be am is are was were been being 'm 're")
export const HAVE = words("have has had having 've")
export const DO = words('do does did')
export const MODALS = words("will would shall should can could may might must 'll 'd cannot ought")

export const NEGATORS = words("not n't never neither nor hardly scarcely barely")

/** Adverbs without the ending -ly that may stand between subject and verb, or inside a verb group. */
export const ADVERBS =
  words(`also already again almost alone always anyway apparently back certainly even ever far first
further hence here indeed instead just later long maybe meanwhile more most much nearly next now nowhere often once only overall
perhaps quite rather second so sometimes somewhat soon still then there thereafter therefore third thus today together too twice
very well yet yesterday tonight tomorrow all both abroad afterward afterwards before ago nonetheless nevertheless otherwise
eventually finally initially earlier elsewhere forth aside altogether least less else`)

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = words(`family reply supply july italy ally assembly anomaly early daily weekly monthly yearly
only friendly deadly likely unlikely elderly costly lovely lively orderly scholarly monopoly butterfly bully belly jelly rally
folly homily holy ugly silly curly fly apply rely imply comply multiply quarterly hourly worldly sully tally kelly sicily
emily sally billy molly polly lily holly beverly kimberly`)

/** Words in -ed and -ing that are no verb forms. */
export const NOT_VERBS = words(`hundred need seed speed indeed bed red shed deed weed feed breed exceed greed creed
proceed succeed bleed heed reed steed wicked naked sacred rugged ragged wretched united unprecedented alleged so-called
aged armed limited complicated talented gifted detailed experienced
morning evening king thing ceiling nothing something anything everything wedding during spring string wing ring sing bring
sterling darling sibling viking beijing wyoming boeing outstanding upcoming ongoing interesting pending
following including regarding concerning building meeting hearing shooting bombing killing feeling funding ruling briefing filing spending
offering opening setting warning meaning beginning ending drawing painting rating housing lighting clothing trading banking
finding proceeding sentencing gathering training missing existing willing leading remaining surrounding outgoing incoming`)

/** Adjectives before which or after which a verb's participle or a noun may follow; they are never the head of a subject. */
export const ADJECTIVES =
  words(`former ex- old new first last next early late big small young good bad great high low long
short own other same different political public private national local federal foreign international american democratic
republican military legal criminal civil black white major minor chief top senior junior main key only many several few recent
current previous past future guilty innocent liable due likely unlikely able unable ready set free dead alive sure certain clear
true false responsible aware entitled eligible poised bound keen eager reluctant hesitant unwilling prepared happy sorry`)

/** Adjectives that say something of the phrase before them: "found him guilty". */
export const PREDICATIVE = words('guilty liable innocent responsible dead alive hostage unconscious unconstitutional')

/** Words after which "to" is a preposition, not the sign of the infinitive. */
export const TO_PREPOSITION_AFTER =
  words(`guilty contest according due sentenced related subject opposed access response
responses reference links link ties close next committed dedicated limited similar addition relation devoted pursuant contrary`)

/** Bare forms and -s forms that are nouns as often as verbs. */
export const NOUN_OR_VERB =
  words(`charge sentence claim report plan vote call attack name rule result pardon appeal talk move visit
lead head order state issue address aid aim answer approach arrest assault award back ban bar base battle block bomb boost border
campaign care cause challenge change check control cost counter cover crash credit date deal debate delay demand design
detail document dollar doubt draft dress drop end escape estimate exercise exit experience export face fear feature fence field
figure file film fine fire fit flag flood force form frame fund gain grant guarantee guard guess guide harm help hint hire honor hope
host house import increase influence interview invite jail judge kick label lack land laugh launch lecture level lift limit link list
lobby look love march mark market master match matter measure mention mine need note notice number object offer operate
pack paint park pass patent pause pay permit phone pick place plant play plot point police poll post practice praise present press
process profit project promise protest purchase push question quote race raid rail range rank rate reach read record
release remark repair reply request rescue research resolve respect rest return review reward ride rise risk rock roll run rush
sanction save say scale score screen search set shape share shell shift shock shop shot show sign signal slip sort sound spark spot
stage stamp stand star start stay stem step stop storm stress stretch strike study support surge surprise suspect switch target tax team
term test tie total touch tour trace track trade trail train transfer travel treat trial trigger trust try turn tweet update use value view
visit wage wait walk war waste watch welcome whip win wish witness work worry wound wreck yield murder crime mean means lie lies
fight fall cut bet bid hit hold meet outlaw drink drive feed grow hurt leave light split spread swing wear wind reading felon convict`)

/** Subject-verb inversion starts with these. */
export const INVERTERS = words('had should were did does do was is are has have will would can could may might')
