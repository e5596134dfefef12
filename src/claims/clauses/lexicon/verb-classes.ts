const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

/** Verbs that need an object: an -ed form without one is passive ("Stone convicted of lying"). */
export const NEEDS_OBJECT =
  words(`convict acquit charge indict arraign sentence accuse arrest impeach pardon extradite jail imprison
fine execute elect appoint nominate name kill injure publish release sign hold call base locate write direct paint award make build
compose commute vacate overturn quash reverse dismiss drop find clear exonerate exile expel fire oust hire wound attack bomb invade
design invent discover found create launch establish produce expose depose defeat assassinate capture detain educate raise
bury crown dub describe know see show use take give suspect order force ask urge tell expect schedule involve own
sanction seize house host organize entitle title set rename devote dedicate headquarter station situate condemn deport disbar
disqualify strip punish reprimand censure cite subpoena summon question interview bar ban deem consider allege report believe
drive fuel spark cause lead plague hit lose abandon recover steal bring carry concern catch photograph picture submit deliver complete adopt approve reject ratify destroy steal equip elevate co-found cofound`)

/** Verbs that take no object, so that an -ed form behind their subject is the predicate. */
export const NO_OBJECT =
  words(`plead agree appear resign testify say lie die emerge arrive go come fall rise happen occur apologize
appeal argue remain belong exist live sit stand smile laugh speak talk work vote retire vow insist deny confess decline refuse fail
try want intend hope continue begin seem become serve return depart step last participate admit claim state warn think`)

/** Verbs that report what somebody says. */
export const SAY =
  words(`say tell claim allege argue add state write report note explain assert maintain insist contend suggest
tweet announce declare warn estimate believe think predict recall acknowledge admit testify agree reply respond answer remark observe
comment post quip joke read conclude complain boast protest shout repeat stress emphasize confirm deny vow promise`)

/** Verbs after which a clause may follow without "that". */
export const TAKES_CLAUSE =
  words(`say tell claim allege argue add state write report note explain assert maintain insist contend
suggest tweet announce declare warn estimate believe think predict recall acknowledge admit testify agree confirm deny know show find
hope fear feel mean learn hear see guess suppose assume understand realize decide prove conclude reveal swear imagine doubt bet wish
ensure promise vow remember forget notice discover fear indicate rule concede complain`)

/** Verbs that name: "a man named Smith". */
export const NAMING = words('name call dub title entitle nickname codename')
