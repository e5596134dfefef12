import type { Gender } from '../../model/knowledge.ts'

/** The walk of life that a role belongs to: it tells namesakes apart. */
export type RoleField =
  | 'politics'
  | 'justice'
  | 'business'
  | 'military'
  | 'religion'
  | 'learning'
  | 'medicine'
  | 'sport'
  | 'media'
  | 'arts'
  | 'royalty'
  | 'family'
  | 'private'
  | 'courtesy'

export interface Role {
  readonly field: RoleField
  readonly gender: Gender | null
  /** Whether it can stand right before a name with a capital: "President Obama", but not "Neighbour Obama". */
  readonly title: boolean
}

interface RoleRow {
  readonly field: RoleField
  readonly gender?: Gender
  readonly title?: true
  /** Lower case, in the singular, words of one role joined by `_`. */
  readonly words: string
}

const ROWS: readonly RoleRow[] = [
  { field: 'courtesy', title: true, gender: 'male', words: 'mr mr. sir lord mister messrs messrs.' },
  {
    field: 'courtesy',
    title: true,
    gender: 'female',
    words: 'mrs mrs. ms ms. miss lady dame madame madam mme mme. mlle. dona',
  },
  { field: 'courtesy', title: true, words: 'mx mx. hon. honorable honourable' },
  {
    field: 'politics',
    title: true,
    words: `president vice_president president-elect vice_president-elect prime_minister deputy_prime_minister chancellor premier
      taoiseach minister deputy_minister foreign_minister finance_minister defense_minister defence_minister interior_minister
      health_minister justice_minister home_secretary foreign_secretary defence_secretary health_secretary education_secretary
      chief_minister first_minister senator sen. sens. representative rep. reps. congressman congresswoman congressmember
      assemblyman assemblywoman assemblymember assembly_member councilman councilwoman councilmember council_member councillor
      councilor alderman alderwoman selectman governor gov. govs. lieutenant_governor lt._gov. mayor vice_mayor deputy_mayor lord_mayor
      speaker house_speaker majority_leader minority_leader majority_whip minority_whip senate_majority_leader
      senate_minority_leader house_majority_leader house_minority_leader house_majority_whip house_minority_whip
      secretary secretary-general secretary_general undersecretary under_secretary assistant_secretary deputy_secretary
      treasury_secretary state_secretary press_secretary general_secretary permanent_secretary party_secretary
      secretary_of_state secretary_of_defense secretary_of_the_treasury secretary_of_commerce secretary_of_labor
      secretary_of_energy secretary_of_education secretary_of_the_interior secretary_of_agriculture
      secretary_of_homeland_security secretary_of_transportation secretary_of_health_and_human_services
      secretary_of_veterans_affairs secretary_of_the_navy secretary_of_the_army
      ambassador amb. envoy special_envoy consul commissioner high_commissioner comptroller controller treasurer
      state_senator state_representative state_rep. state_sen. chief_of_staff deputy_chief_of_staff national_security_adviser
      national_security_advisor first_lady second_lady delegate deputy mp mep dictator strongman autocrat tyrant lawmaker chairman_mao
      supreme_leader party_leader opposition_leader leader ayatollah presidential_candidate nominee presidential_nominee
      senate_candidate vice_presidential_nominee vice_presidential_candidate party_chairman party_chairwoman party_chair
      campaign_manager campaign_chairman campaign_chair campaign_adviser white_house_counsel white_house_press_secretary
      administrator county_executive city_manager town_manager clerk county_clerk city_clerk selectwoman reeve`,
  },
  {
    field: 'politics',
    words: `politician statesman stateswoman candidate contender frontrunner front-runner incumbent legislator diplomat official
      spokesman spokeswoman spokesperson aide adviser advisor strategist pollster lobbyist operative fundraiser donor
      counselor counsellor staffer activist campaigner organizer organiser dissident revolutionary populist
      labourite whistleblower whistle-blower
      head_of_state head_of_government member_of_parliament member_of_congress backbencher minister_of_state civil_servant
      cabinet_member party_chief party_boss consultant successor predecessor running_mate rival challenger opponent ally`,
  },
  {
    field: 'justice',
    title: true,
    words: `attorney_general deputy_attorney_general acting_attorney_general atty._gen. solicitor_general inspector_general
      surgeon_general district_attorney assistant_district_attorney u.s._attorney assistant_u.s._attorney state_attorney
      special_counsel independent_counsel special_prosecutor prosecutor chief_prosecutor public_defender judge justice
      chief_justice chief_judge magistrate associate_justice district_judge circuit_judge sheriff sheriff's_deputy marshal
      constable supt det insp cllr cllr. chief_superintendent detective_chief_superintendent detective_sergeant police_chief chief_constable police_commissioner superintendent supt. inspector insp. detective det. officer
      trooper deputy_sheriff state's_attorney special_agent agent fbi_director cia_director director`,
  },
  {
    field: 'justice',
    words: `attorney lawyer counsel solicitor barrister jurist defendant plaintiff suspect convict inmate prisoner felon fugitive
      witness informant victim juror gunman shooter killer murderer attacker robber thief fraudster gangster mobster hitman
      investigator coroner pathologist bailiff policeman policewoman spy bodyguard sniper assassin terrorist hacker fixer conspirator co-conspirator`,
  },
  {
    field: 'business',
    title: true,
    words: `chief_executive chief_executive_officer ceo cfo coo cto chief_financial_officer chief_operating_officer
      chief_technology_officer chairman chairwoman chairperson chair vice_chairman vice_chair co-chair co-chairman
      managing_director executive_director general_manager vice-president executive_vice_president senior_vice_president
      deputy_director associate_director acting_director founder co-founder cofounder`,
  },
  {
    field: 'business',
    words: `executive businessman businesswoman entrepreneur investor financier banker billionaire millionaire tycoon magnate mogul
      industrialist owner co-owner boss manager director_general president_and_chief_executive trader broker analyst economist
      accountant landlord developer shareholder employer employee worker publicist head chief partner trustee philanthropist
      oligarch hotelier restaurateur retailer salesman saleswoman realtor`,
  },
  {
    field: 'military',
    title: true,
    words: `general gen. admiral adm. colonel col. lieutenant_colonel lt._col. major maj. major_general maj._gen. brigadier
      brigadier_general brig._gen. lieutenant_general lt._gen. lieutenant lt. captain capt. commander cmdr. sergeant sgt.
      staff_sgt. sgt capt col gen lt maj cpl corporal cpl. private pvt. pfc. cadet field_marshal marshal rear_admiral vice_admiral commodore ensign
      commander-in-chief commander_in_chief warlord airman seaman specialist gunnery_sgt. master_sgt.`,
  },
  {
    field: 'military',
    words: 'soldier veteran military_leader rebel_leader fighter pilot navigator paratrooper marine sailor',
  },
  {
    field: 'religion',
    title: true,
    words: `pope cardinal archbishop bishop father reverend rev. pastor rabbi imam sheikh sheik mullah friar abbot vicar
      deacon patriarch chaplain dalai_lama monsignor`,
  },
  { field: 'religion', title: true, gender: 'female', words: 'sister mother_superior' },
  { field: 'religion', words: 'priest nun monk preacher evangelist televangelist cleric theologian missionary' },
  {
    field: 'learning',
    title: true,
    words:
      'professor prof. assistant_professor associate_professor dean provost principal headmaster rector chancellor',
  },
  {
    field: 'learning',
    words: `scientist researcher academic scholar historian physicist chemist biologist mathematician astronomer geologist
      philosopher psychologist sociologist anthropologist archaeologist political_scientist epidemiologist virologist engineer
      inventor teacher lecturer student pupil graduate fellow headteacher librarian curator expert astronaut explorer climatologist
      linguist geneticist ecologist zoologist botanist cosmonaut palaeontologist paleontologist entomologist neuroscientist immunologist
      microbiologist volcanologist seismologist meteorologist statistician criminologist fellow computer_scientist programmer`,
  },
  { field: 'medicine', title: true, words: 'doctor dr. dr drs. nurse' },
  {
    field: 'medicine',
    words:
      'physician surgeon psychiatrist dentist pharmacist paramedic midwife therapist patient pediatrician cardiologist',
  },
  {
    field: 'sport',
    title: true,
    words: `coach head_coach assistant_coach manager captain skipper quarterback striker midfielder defender goalkeeper goalie
      forward winger fly-half scrum-half flanker prop centre full-back linebacker running_back wide_receiver cornerback safety
      pitcher catcher shortstop outfielder infielder first_baseman second_baseman third_baseman point_guard shooting_guard
      referee umpire`,
  },
  {
    field: 'sport',
    words: `footballer player athlete sprinter runner swimmer boxer golfer cyclist gymnast skier skater batsman bowler cricketer
      wrestler jockey trainer champion olympian medalist medallist medal_winner tennis_player basketball_player teammate
      rookie driver racing_driver defenseman winger playmaker hurdler long_jumper decathlete`,
  },
  {
    field: 'media',
    title: true,
    words: 'editor editor-in-chief executive_editor managing_editor host anchor correspondent',
  },
  {
    field: 'media',
    words: `journalist reporter columnist commentator broadcaster presenter newscaster blogger publisher photographer cartoonist
      critic pundit moderator anchorman anchorwoman radio_host talk-show_host youtuber influencer podcaster`,
  },
  {
    field: 'arts',
    title: true,
    words: 'actor actress singer author novelist rapper comedian filmmaker film-maker director producer',
  },
  {
    field: 'arts',
    words: `writer poet playwright dramatist screenwriter essayist biographer musician composer songwriter singer-songwriter
      pianist violinist guitarist drummer bassist cellist conductor dancer choreographer ballerina painter sculptor artist
      illustrator designer fashion_designer architect chef model supermodel magician star superstar frontman lead_singer
      film_director soprano tenor saxophonist dj performer entertainer comic`,
  },
  {
    field: 'royalty',
    title: true,
    gender: 'male',
    words: 'king prince duke count baron emperor sultan emir tsar czar shah crown_prince earl',
  },
  {
    field: 'royalty',
    title: true,
    gender: 'female',
    words: 'queen princess duchess countess baroness empress crown_princess',
  },
  { field: 'royalty', words: 'monarch heir ruler sovereign' },
  {
    field: 'family',
    gender: 'male',
    words: `husband father brother son uncle nephew grandfather grandson stepfather stepson widower boyfriend ex-husband dad
      son-in-law father-in-law brother-in-law half-brother`,
  },
  {
    field: 'family',
    gender: 'female',
    words: `wife mother sister daughter aunt niece grandmother granddaughter stepmother stepdaughter widow girlfriend ex-wife mom mum
      daughter-in-law mother-in-law sister-in-law half-sister`,
  },
  { field: 'family', title: true, gender: 'male', words: 'uncle' },
  { field: 'family', title: true, gender: 'female', words: 'aunt' },
  {
    field: 'family',
    words:
      'parent child sibling twin cousin spouse partner relative fiance fiancee friend neighbour neighbor colleague',
  },
  { field: 'private', gender: 'male', words: 'man boy gentleman waiter farmhand fireman handyman' },
  { field: 'private', gender: 'female', words: 'woman girl waitress housewife seamstress' },
  {
    field: 'private',
    words: `resident local farmer baker barber carpenter plumber electrician mechanic butcher florist gardener janitor cleaner
      volunteer tourist shopper commuter customer homeowner tenant firefighter bus_driver truck_driver taxi_driver shopkeeper
      grocer bartender cook nanny lifeguard chauffeur caretaker bricklayer tailor shepherd miner docker hairdresser builder roofer teenager retiree pensioner bystander eyewitness survivor native
      member resident founder_member`,
  },
]

function table(): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  for (const row of ROWS) {
    for (const words of row.words.trim().split(/\s+/)) {
      const name = words.replaceAll('_', ' ')
      if (roles.has(name)) continue
      roles.set(name, { field: row.field, gender: row.gender ?? null, title: row.title ?? false })
    }
  }
  return roles
}

/** Roles and titles by their words in lower case, a space between two: `attorney general`, `sen.`, `co-founder`. */
export const ROLES: ReadonlyMap<string, Role> = table()

/** The longest role of the table, in tokens: "secretary of health and human services". */
export const LONGEST_ROLE = 7
