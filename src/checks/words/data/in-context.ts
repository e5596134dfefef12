import { type Confusion, context, where } from '../confusion.ts'

const DIED = 'died were are have had who was'

/** Single words that are wrong in some contexts only: law, health, war, money, sport. */
export const IN_CONTEXT: readonly Confusion[] = [
  where(
    'razed',
    'raised',
    'To raise is to lift; to raze is to tear down.',
    context({ after: 'money funds concerns questions taxes prices awareness doubts' }),
    context({ near: 'stilts pilings' }),
  ),
  where(
    'liable',
    'libel',
    'A false statement in print is libel; who must answer is liable.',
    context({
      before: 'for',
      after: '. , and in over against after',
      near: 'newspaper sued suing sue article magazine reporter publisher',
    }),
  ),
  where(
    'libel',
    'liable',
    'Who must answer is liable; a false statement in print is libel.',
    context({ before: 'was were is are be held found not', after: 'for' }),
  ),
  where(
    'hanger',
    'hangar',
    'Aircraft stand in a hangar; clothes hang on a hanger.',
    context({
      near: 'plane planes aircraft airport jet jets helicopter helicopters airplane airfield',
      without: 'coat clothes wire dress closet',
    }),
  ),
  where(
    'hangers',
    'hangars',
    'Aircraft stand in a hangar; clothes hang on a hanger.',
    context({
      near: 'plane planes aircraft airport jets helicopters airfield',
      without: 'coat clothes wire dress closet',
    }),
  ),
  where(
    'born',
    'borne',
    'What is carried is borne; who comes to life is born.',
    context({
      before: 'be is are was were been',
      after: 'by',
      near: 'cost costs expense burden risk brunt taxpayers surrogate',
    }),
  ),
  where(
    'bale',
    'bail',
    'Money for freedom is bail; hay comes in bales.',
    context({ near: 'freed released judge court jail custody defendant arraignment', without: 'hay straw cotton' }),
  ),
  where(
    'bails',
    'bales',
    'Hay comes in bales; money for freedom is bail.',
    context({ after: 'of', near: 'hay straw cotton marijuana paper' }),
  ),
  where(
    'reconnaissance',
    'recognizance',
    'Who promises to come back is freed on recognizance; scouts do reconnaissance.',
    context({ before: 'own personal', near: 'released freed release bail judge court' }),
  ),
  where(
    'vain',
    'vein',
    'Blood flows in veins; what is useless is vain.',
    context({ before: 'a the blocked jugular his her', near: 'blood leg jugular needle injected artery arm' }),
  ),
  where(
    'vein',
    'vain',
    'What is useless is in vain; blood flows in veins.',
    context({ before: 'in', after: 'for to . ,' }),
  ),
  where(
    'rein',
    'reign',
    'A monarch reigns; reins lead a horse.',
    context({
      near: 'king queen monarch emperor throne crown',
      before: "his her queen's king's monarch's emperor's long their year",
    }),
  ),
  where(
    'reign',
    'rein',
    'Reins hold back; a monarch reigns.',
    context({
      before: 'to will would must can could should',
      after: 'in',
      near: 'spending costs cost budget deficit inflation prices debt',
    }),
  ),
  where(
    'patience',
    'patients',
    'The sick are patients; who waits has patience.',
    context({
      before: 'two three four five six seven eight nine ten many these several elderly',
      after: DIED,
    }),
  ),
  where(
    'breaks',
    'brakes',
    'Brakes stop a car; a pause is a break.',
    context({
      before: 'the his her its',
      near: 'slammed hit applied',
      after: ', . failed on and but',
    }),
  ),
  where(
    'brakes',
    'breaks',
    'A relief or a pause is a break; brakes stop a car.',
    context({ before: 'tax lunch coffee' }),
  ),
  where(
    'isle',
    'aisle',
    'A way between seats is an aisle; an island is an isle.',
    context({ near: 'bride groom walked wedding church', without: 'island islands of' }),
    context({
      before: 'the',
      near: 'democrats republicans senators bipartisan lawmakers supermarket',
      without: 'island islands of',
    }),
  ),
  where(
    'lead',
    'led',
    'The past of “to lead” is “led”; the metal is lead.',
    context({
      before: 'he she',
      after: 'the a an his her them',
      without:
        'did does will would could can should may might let make made help helped that see to if demand demanded ask asked insisted recommended suggested proposed',
    }),
    context({ before: 'was were been', after: 'by' }),
  ),
  where(
    'led',
    'lead',
    'The metal is lead; “led” is the past of “to lead”.',
    context({ after: 'poisoning pipes pipe paint levels contamination' }),
    context({ before: 'of', near: 'made pipes paint', after: ', . and' }),
  ),
  where(
    'ascent',
    'assent',
    'Agreement is assent; a climb is an ascent.',
    context({ after: 'to', near: 'gave give gives given giving' }),
  ),
  where(
    'excepted',
    'accepted',
    'What is taken is accepted; what is left out is excepted.',
    context({
      after: 'the a an responsibility his her their blame',
      before: 'union board court council he she they company has have had officials',
    }),
  ),
  where(
    'accept',
    'except',
    'What is left out is excepted; to take is to accept.',
    context({ before: 'everyone everybody everything nothing nobody saved closed', after: 'the for one a' }),
  ),
  where(
    'complementary',
    'complimentary',
    'What is free or full of praise is complimentary; what completes is complementary.',
    context({
      after: 'breakfast breakfasts ticket tickets drink drinks parking copy copies shuttle champagne remarks tribute',
    }),
  ),
  where(
    'complimentary',
    'complementary',
    'What completes is complementary; what is free or full of praise is complimentary.',
    context({ after: 'medicine therapy therapies colors colours angles skills' }),
  ),
  where(
    'there',
    'their',
    'What they own is theirs; “there” is a place.',
    context({ after: 'own' }),
    context({
      before: 'to of lost sold',
      after:
        'homes home children jobs lives families houses neighbors neighbours parents vehicles cars rights votes husbands wives land',
    }),
  ),
  where(
    'their',
    'there',
    '“There are” tells what exists; “their” tells whose.',
    context({ before: 'says say said that because , and but if when know', after: 'is are was were' }),
  ),
  where(
    'there',
    "they're",
    '“They are” is “they’re”.',
    context({
      before: 'because think say said that if and but when',
      after: 'afraid trying getting sorry happy angry',
    }),
  ),
  where('whose', "who's", '“Who is” is “who’s”.', context({ after: 'going been' })),
  where(
    "who's",
    'whose',
    'The owner is “whose”; “who’s” is “who is”.',
    context({ after: 'name names car house body identity' }),
  ),
  where(
    'your',
    "you're",
    '“You are” is “you’re”.',
    context({ after: 'going', near: 'to' }),
    context({ after: 'welcome not' }),
  ),
  where(
    "you're",
    'your',
    'The owner is “your”; “you’re” is “you are”.',
    context({ after: 'own name car vote money phone' }),
  ),
  ...['perpetuating perpetrating', 'perpetuated perpetrated', 'perpetuate perpetrate'].map((pair) => {
    const [wrong = '', right = ''] = pair.split(' ')
    return where(
      wrong,
      right,
      'A crime is perpetrated; what goes on is perpetuated.',
      context({
        near: 'fraud crime crimes hoax scam atrocities assault murders',
        without: 'myth myths cycle stereotype stereotypes',
      }),
    )
  }),
  ...['perpetrates perpetuates', 'perpetrate perpetuate', 'perpetrating perpetuating'].map((pair) => {
    const [wrong = '', right = ''] = pair.split(' ')
    return where(
      wrong,
      right,
      'What goes on is perpetuated; a crime is perpetrated.',
      context({
        near: 'myth myths stereotype stereotypes inequality poverty',
        without: 'fraud crime crimes hoax violence',
      }),
    )
  }),
  where(
    'navel',
    'naval',
    'What is of the navy is naval; the navel is on the belly.',
    context({
      after: 'officer officers base academy forces fleet vessel vessels ship ships battle blockade reserve exercises',
    }),
  ),
  where(
    'naval',
    'navel',
    'The navel is on the belly; what is of the navy is naval.',
    context({ near: 'surgeons belly tumor abdomen umbilical stomach hernia', after: '. , and' }),
  ),
  where(
    'principle',
    'principal',
    'The head of a school is the principal; a rule is a principle.',
    context({ before: 'the school', after: 'of', near: 'elementary middle high', without: 'separation law equality' }),
  ),
  where(
    'soul',
    'sole',
    'What is the only one is sole; the spirit is the soul.',
    context({
      after:
        'survivor survivors purpose owner proprietor source provider reason responsibility custody bidder heir beneficiary',
    }),
  ),
  where(
    'sole',
    'soul',
    'The spirit is the soul; what is the only one is sole.',
    context({ after: 'searching mate mates' }),
  ),
  where(
    'alter',
    'altar',
    'A church has an altar; to change is to alter.',
    context({ after: 'boy boys server servers cloth' }),
  ),
  where(
    'cash',
    'cache',
    'A hidden store is a cache; money is cash.',
    context({ before: 'a', after: 'of', near: 'weapons arms guns explosives documents ammunition rifles' }),
  ),
  where(
    'cache',
    'cash',
    'Money is cash; a hidden store is a cache.',
    context({ before: 'in', near: 'paid pay paying payment' }),
  ),
  where(
    'bridle',
    'bridal',
    'What is of a bride is bridal; a horse has a bridle.',
    context({ after: 'party shower gown shop suite dress veil couple' }),
  ),
  where(
    'bridal',
    'bridle',
    'A horse has a bridle; what is of a bride is bridal.',
    context({ after: 'path paths trail trails' }),
  ),
  where(
    'hole',
    'whole',
    'What is complete is whole; an opening is a hole.',
    context({ before: 'the a', after: 'town world thing country family idea nation' }),
  ),
  where(
    'physical',
    'fiscal',
    'What is of the budget is fiscal; what is of the body is physical.',
    context({ after: 'year cliff quarter deficit conservative conservatives' }),
  ),
  where(
    'fiscal',
    'physical',
    'What is of the body is physical; what is of the budget is fiscal.',
    context({ after: 'therapist therapists therapy abuse' }),
  ),
  where(
    'interned',
    'interred',
    'The dead are interred; prisoners are interned.',
    context({
      near: 'cemetery grave tomb mausoleum remains ashes burial',
      without: 'camp camps student summer college',
    }),
  ),
  where(
    'interred',
    'interned',
    'Prisoners are interned; the dead are interred.',
    context({ near: 'camp camps', without: 'cemetery grave tomb remains ashes' }),
  ),
  where(
    'missal',
    'missile',
    'A weapon is a missile; a missal is a prayer book.',
    context({ after: 'launcher launchers strike strikes test tests attack attacks defense defence system systems' }),
  ),
  where(
    'bloc',
    'block',
    'A building or a street has a block; allies are a bloc.',
    context({ after: 'of', near: 'flats apartments' }),
    context({ before: 'city apartment tower' }),
  ),
  where(
    'block',
    'bloc',
    'Allies are a bloc; a building or a street has a block.',
    context({
      before: 'trading voting soviet',
      near: 'countries nations tariffs members european agreed votes',
      without: 'flats apartments building buildings chip street',
    }),
  ),
  where(
    'mussel',
    'muscle',
    'The body has muscles; a mussel is a shellfish.',
    context({
      near: 'tore torn strain strained pulled leg thigh calf shoulder hamstring',
      without: 'shellfish seafood oysters',
    }),
  ),
  where(
    'muscles',
    'mussels',
    'A mussel is a shellfish; the body has muscles.',
    context({ near: 'oysters clams shellfish seafood', without: 'body arm leg' }),
  ),
  where(
    'damn',
    'dam',
    'A wall in a river is a dam; to damn is to curse.',
    context({
      after: 'would burst broke wall failed failure collapsed gates',
      near: 'officials engineers river flood flooding reservoir water',
    }),
  ),
  where(
    'fragrant',
    'flagrant',
    'What is glaring is flagrant; what smells sweet is fragrant.',
    context({ after: 'foul fouls violation violations disregard breach abuse' }),
  ),
  where(
    'flagrant',
    'fragrant',
    'What smells sweet is fragrant; what is glaring is flagrant.',
    context({ after: 'scent flowers oil rice blossoms' }),
  ),
  where(
    'capitol',
    'capital',
    'Punishment by death is capital; the Capitol is a building.',
    context({ after: 'punishment murder' }),
  ),
  where(
    'capital',
    'capitol',
    'The building is the Capitol; the city is the capital.',
    context({ before: 'u.s.', after: 'building police rotunda dome riot' }),
  ),
  where(
    'decree',
    'degree',
    'Burns and murders have degrees; an order is a decree.',
    context({ after: 'burns burn murder manslaughter assault' }),
  ),
  where(
    'degree',
    'decree',
    'An order is a decree; burns and murders have degrees.',
    context({ before: 'divorce consent royal presidential' }),
  ),
  where(
    'prosecution',
    'persecution',
    'To be hunted for a belief is persecution; a trial is a prosecution.',
    context({ before: 'religious ethnic', near: 'fled flee fleeing refugees asylum' }),
  ),
  where(
    'persecution',
    'prosecution',
    'A trial is a prosecution; to be hunted for a belief is persecution.',
    context({ before: 'from criminal federal', near: 'immunity immune' }),
  ),
  where(
    'persecuted',
    'prosecuted',
    'Who is tried is prosecuted; who is hunted for a belief is persecuted.',
    context({ after: 'for', near: 'fraud trespassing evasion speeding' }),
  ),
  where(
    'formerly',
    'formally',
    'What is by the form is formal; what was before is former.',
    context({ before: 'were was be been has', after: 'charged announced sworn' }),
  ),
  where(
    'hung',
    'hanged',
    'A person is hanged; a picture is hung.',
    context({ before: 'was were be', after: 'for', near: 'murder treason murders' }),
    context({ after: 'himself herself themselves' }),
  ),
  where(
    'embellished',
    'embezzled',
    'Money is embezzled; a story is embellished.',
    context({ after: '$ £ € funds money millions' }),
  ),
  where('eluded', 'alluded', 'To hint is to allude; to escape is to elude.', context({ after: 'to' })),
  where(
    'stationery',
    'stationary',
    'What stands still is stationary; paper is stationery.',
    context({ after: 'bike bikes bicycle car vehicle front target' }),
  ),
  where(
    'casual',
    'causal',
    'What causes is causal; what is relaxed is casual.',
    context({ after: 'link links', near: 'study researchers scientists evidence cancer' }),
  ),
  where(
    'incidence',
    'incidents',
    'Things that happen are incidents; incidence is how often.',
    context({ before: 'several two three four five these many those numerous', without: 'rate rates studies study' }),
  ),
  where(
    'residence',
    'residents',
    'People who live there are residents; a home is a residence.',
    context({ before: 'local area nearby many other some', after: 'said say were are have complained who' }),
  ),
  where(
    'diseased',
    'deceased',
    'Who is dead is deceased; who is ill is diseased.',
    context({
      before: 'the',
      after: "was had 's",
      near: 'police coroner body funeral family sheriff',
      without: 'tree trees plants cattle liver',
    }),
  ),
  where(
    'decease',
    'disease',
    'An illness is a disease; a death is a decease.',
    context({ before: 'heart lung kidney liver infectious' }),
  ),
  where(
    'martial',
    'marshal',
    'An officer is a marshal; what is of war is martial.',
    context({ before: 'fire u.s. federal air field', without: 'law arts art court courts' }),
  ),
  where(
    'steak',
    'stake',
    'What may be lost is at stake; meat is steak.',
    context({ before: 'at', after: 'in , . for here' }),
  ),
  where(
    'lesson',
    'lessen',
    'To make less is to lessen; what is taught is a lesson.',
    context({ before: 'to will would could', after: 'the its' }),
  ),
]
