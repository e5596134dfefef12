/**
 * Verbs with regular forms. A word that is not among them still counts as a verb by its ending (-ed, -ing) where the
 * grammar leaves room for one; the bare form and the -s form need the list.
 */
export const REGULAR_VERBS = `
abandon abolish absorb abuse accept acclaim accompany accuse achieve acknowledge acquire acquit act adapt add address adjourn
admire admit adopt advance advise advocate affect affirm agree aid aim air allege allow alter amend amount analyze announce annex
answer anticipate apologize appeal appear applaud apply appoint approach approve argue arm arraign arrange arrest arrive ask
assassinate assault assemble assert assess assign assist assume assure attack attain attempt attend attract attribute auction
authorize avert avoid await award back bail balance ban banish bar base battle beg behave behead believe belong benefit
betray blame blast blend block boast bolster bomb boost border borrow bother bounce boycott brand breach brief broker burgle bury
call campaign cancel capture care carry cause cease celebrate challenge change charge chart chase cheat check chair choke
cite claim clarify clash class clean clear climb close coach collapse collect combine command commemorate commence comment
commission commit communicate commute compare compete compile complain complete compose comprise concede conceal concern
conclude condemn conduct confess confirm confront congratulate connect conquer consider consist conspire construct consult
contact contain contest continue contract contradict contribute control convene convert convey convict convince cooperate
cope correct cost counter cover crash create credit criticise criticize cross crowd crown crush cry curb dare date debate debut
decide deceive decimate declare decline decrease dedicate deem defeat defect defend defer define defraud delay deliver demand
demolish demonstrate denounce deny depart depend depict deploy deport depose deprive derail descend describe deserve design
designate desire destroy detail detain detect determine detonate develop devote dictate die differ direct disagree disappear
disband disbar disclose discover discuss dismiss dispatch display dispute disqualify disrupt dissolve distribute divide divorce
document dodge dominate donate double doubt draft dress drop drown dub earn ease edit educate elect eliminate embezzle embark
embrace emerge emphasize employ enable enact encounter encourage end endorse endure enforce engage enjoy enlist ensure enter
equal erect erupt escape establish estimate evacuate evade evolve exaggerate examine exceed exchange exclude execute exempt
exercise exhibit exile exist exit exonerate expand expect expel experience expire explain explode exploit explore export
expose express extend extort extradite face facilitate fail fake falsify favor favour fear feature fence figure file fill film
finance fine finish fire fit fix flag flood float follow force forge form found fulfil fulfill fund gain gather govern grab
graduate grant greet guarantee guard guess guide halt halve hammer handle happen harm head help hijack hint hire honor honour
hope host house identify ignite ignore impeach implement implicate imply import impose imprison improve include increase
indicate indict induct influence inform inherit initiate injure insist inspect inspire install instruct insult intend interfere
interrogate interview introduce invade invent invest investigate invite involve issue jail join joke judge jump justify kick
kidnap kill knock label lack land last laugh launch learn lecture level license lift like limit link list listen live lobby
locate lock look loot love lower maintain manage manufacture march mark market marry master match matter measure mention merge
migrate mind mine miss mock monitor mount mourn move murder name narrow need negotiate nominate note notice notify number obey
object oblige observe obstruct obtain occupy occur offend offer open operate oppose order organise organize orbit oust outline
overlook overrule overturn overwhelm owe own pack paint pardon park participate pass patent pause penalize perform
permit persuade phone pick pioneer place plan plant play plead please pledge plot plunge point police poll portray pose possess
post postpone pour practise practice praise predict prefer prepare present preserve preside press presume pretend prevail prevent
print privatize proceed process proclaim produce profit project prohibit promise promote prompt propose prosecute protect
protest provide provoke publish pull pump punish purchase pursue push qualify quash question quote race raid rail raise rally
range rank rape rate ratify reach react realise realize rebuke recall receive recite recognise recognize recommend record
recover recruit reduce refer reflect refrain refuse regain regard register regret reinstate reiterate reject relate release
relieve relocate rely remain remark remember remind remove rename renew renounce repair repeal repeat replace reply report
represent reprieve request require rescue research resemble resent resign resist resolve respond rest restore restrict result
resume retain retire retract retreat return reunite reveal reverse revert review revise revive revoke reward rig rise risk rob
rock roll rule rush sack sanction satisfy save scale scare schedule score scrap scream screen seal search secure seem seize
select sentence separate serve settle shape share shell shift shock shop shout sign signal sink skip slam slash slow smash
smuggle snub soar solve sort sound spark specify spot sponsor stab stage stall stamp stand star stare start starve state stay
steer stem step stimulate stipulate stop storm strengthen stress stretch strip struggle study stun submit succeed sue suffer
suggest sum summon supply support suppose surge surprise surrender surround survive suspect suspend sustain switch swear tackle
talk tamper target tax team tell tend term terminate test testify thank threaten tie topple torture total touch tour trace
track trade trail train transfer transform translate transport travel treat trigger triple trust try turn tweet uncover
undermine unearth unite unseat unveil update upgrade urge use usher vacate value vanish veto violate visit vote vow wage wait
walk want warn wash waste watch weaken weigh welcome whip widen wipe wish withdraw witness wonder work worry worsen worship
wound wreck yield disestablish incorporate premiere inaugurate capsize collide liberate besiege convene collapse clinch perpetrate
situate author pen sculpt illustrate cofound toss annul void tap contend quip imagine entitle title headquarter station reprimand
censure subpoena fuel plague photograph picture equip elevate smile`
