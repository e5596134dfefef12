/** Words after which "it's" cannot be "it is": a possessor must follow. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in to with for from by on at into about under over after before against behind near within among between through during across despite upon toward towards'.split(
    ' ',
  ),
)

/** Verbs, in all forms, whose object is a thing and never a clause: what stands behind is a possessor and its noun. */
export const THING_VERBS: ReadonlySet<string> = new Set(
  `change changes changed changing lose loses lost losing raise raises raised raising cut cuts cutting lower lowers lowered launch launches launched
  launching open opens opened opening close closes closed closing sell sells sold selling buy buys bought move moves moved moving shut shuts expand
  expands expanded expanding double doubles doubled tripled use uses used using build builds built leave leaves left reach reaches reached
  celebrate celebrates celebrated celebrating mark marks marked marking hold holds held holding publish publishes published release releases released
  releasing unveil unveils unveiled increase increases increased increasing reduce reduces reduced reducing withdraw withdraws withdrew adopt adopts
  adopted amend amends amended defend defends defended elect elects elected host hosts hosted fire fires fired improve improves improved keep kept
  lift lifts lifted maintain maintains maintained name names named pass passes passed pay pays paid protect protects protected publishing
  renamed renames rename replace replaces replaced reopen reopened reopens rewrite rewrote share shares shared spend spends spent strengthen
  strengthened suspend suspends suspended update updates updated upgrade upgraded violate violates violated weaken weakened win wins won`
    .split(/\s+/)
    .filter(Boolean),
)

/** Nouns and adjectives that what "it" stands for has: a possessor before them is "its". */
export const POSSESSED: ReadonlySet<string> = new Set(
  `own name names allies ally members member leader leaders leadership founder founders headquarters offices office staff employees workers shares
  shareholders stock budget profits profit revenue revenues sales prices price plan plans policy policies borders border territory army military
  troops forces navy economy currency capital government parliament president chairman chief ceo customers clients users readers viewers website
  products product services service operations business businesses stores store factories factory plant plants fleet database network
  constitution laws law population citizens people residents history origins roots size length height weight value worth shape color colour
  effect effects impact influence power role position status reputation image brand logo mission goal goals aim aims target targets purpose
  first second third last latest annual new current original former final next neighbors neighbours rivals rival competitors opponents enemies
  partners partner supporters voters candidates candidate nominee convention headlines report reports findings decision ruling verdict
  attack attacks support investigation own budget debt debts deficit assets reserves exports imports borders airspace door doors walls
  roof windows interior exterior surface core center centre edge edges tail wings legs eyes teeth claws predecessor successor sequel
  premiere debut anniversary birthday opening launch release publication cover pages author authors editor editors cast crew director`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that go on with "it is": nothing that is owned starts so. */
export const AFTER_IS: ReadonlySet<string> = new Set(
  'a an the not been going gonna because been unclear unlikely also just really too very so always never still that there'.split(
    ' ',
  ),
)

/** Words behind “its” that show a missing apostrophe beyond doubt. */
export const NEVER_OWNED: ReadonlySet<string> = new Set('a an the been not because unclear unlikely'.split(' '))

/** People, singular, whose plural is wrongly written with an apostrophe before a verb. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'russian american german italian mexican canadian australian indian iranian ukrainian syrian iraqi israeli palestinian european asian african briton democrat republican conservative liberal christian muslim jew voter citizen resident student teacher worker politician senator candidate official soldier officer player fan parent official'.split(
    ' ',
  ),
)

/** Words before a plural: quantifiers that take no possessor. */
export const PLURAL_QUANTIFIERS: ReadonlySet<string> = new Set(
  'some many several few most all these those two three four five six seven eight nine ten dozens hundreds thousands millions other'.split(
    ' ',
  ),
)

/** Verb forms that no possessor can stand before. */
export const PLURAL_VERBS: ReadonlySet<string> = new Set(
  'had have were are who do did want wanted say said believe believed think will would can could should must'.split(
    ' ',
  ),
)
