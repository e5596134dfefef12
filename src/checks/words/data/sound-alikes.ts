import { type Confusion, phrases } from '../confusion.ts'

/** Set phrases in which a word was heard for another. */
export const SOUND_ALIKES: readonly Confusion[] = [
  ...phrases('To raze is to tear down; to raise is to lift.', 'raised to the ground > razed to the ground'),
  ...phrases(
    'A charge is an indictment; to indite is to write.',
    'indited > indicted; inditement > indictment; inditements > indictments',
  ),
  ...phrases('Grief is mourning; the early day is the morning.', 'day of morning for > day of mourning for'),
  ...phrases(
    'A narrow water is a strait, and so are hard times.',
    'straight of hormuz > Strait of Hormuz; straights of hormuz > Straits of Hormuz; straight of gibraltar > Strait of Gibraltar; bering straight > Bering Strait; taiwan straight > Taiwan Strait; dire straights > dire straits; straight jacket > straitjacket; straight-jacket > straitjacket',
  ),
  ...phrases(
    'The end of war is peace; a part is a piece.',
    'piece treaty > peace treaty; piece talks > peace talks; piece accord > peace accord; piece process > peace process; peace of legislation > piece of legislation; peace of paper > piece of paper; peace of land > piece of land; peace of equipment > piece of equipment',
  ),
  ...phrases(
    'Islands are isles; a way between seats is an aisle.',
    'british aisles > British Isles; channel aisles > Channel Isles; aisle of wight > Isle of Wight; aisle of man > Isle of Man',
  ),
  ...phrases(
    'What has gone by is past; to go by is to pass.',
    'past away > passed away; walked passed > walked past; drove passed > drove past; ran passed > ran past; marched passed > marched past; the passed year > the past year; the passed week > the past week; the passed few > the past few',
  ),
  ...phrases('Those who quarrel are at loggerheads.', 'lager heads > loggerheads; logger heads > loggerheads'),
  ...phrases(
    'What a doctor orders is prescribed.',
    'perscribed > prescribed; perscription > prescription; perscriptions > prescriptions',
  ),
  ...phrases(
    'To leave out is to except; to take is to accept.',
    'accept for the > except for the; accept for a > except for a',
  ),
  ...phrases('What is complete has its complement; praise is a compliment.', 'full compliment of > full complement of'),
  ...phrases(
    'Damage is wreaked; a smell reeks.',
    'reeked havoc > wreaked havoc; reeking havoc > wreaking havoc; reeks havoc > wreaks havoc',
  ),
  ...phrases(
    'Number four is fourth; onward is forth.',
    'back and fourth > back and forth; and so fourth > and so forth; bring fourth > bring forth; forth of july > Fourth of July; forth amendment > Fourth Amendment; forth quarter > fourth quarter; forth grade > fourth grade; forth place > fourth place; forth title > fourth title; forth straight > fourth straight; forth season > fourth season',
  ),
  ...phrases(
    'A killing with a vehicle is vehicular.',
    'vehicle manslaughter > vehicular manslaughter; vehicle homicide > vehicular homicide',
  ),
  ...phrases(
    'A civil wrong is a tort; a cake is a torte.',
    'torte reform > tort reform; torte law > tort law; torte claim > tort claim',
  ),
  ...phrases(
    'What is reckless is wanton; a dumpling is a wonton.',
    'wonton disregard > wanton disregard; wonton violence > wanton violence; wonton destruction > wanton destruction',
  ),
  ...phrases(
    'What is too much is undue; to undo is to reverse.',
    'undo influence > undue influence; undo burden > undue burden; undo pressure > undue pressure; undo hardship > undue hardship',
  ),
  ...phrases(
    'Voters choose electors.',
    'electrical college > Electoral College; electorial college > Electoral College; electorial votes > electoral votes',
  ),
  ...phrases(
    'What is made worse is exacerbated; who is annoyed is exasperated.',
    'exasperated the problem > exacerbated the problem; exasperated the crisis > exacerbated the crisis; exasperated the shortage > exacerbated the shortage; exasperated the situation > exacerbated the situation',
  ),
  ...phrases(
    'What others follow is a precedent.',
    'set a precedence > set a precedent; sets a precedence > sets a precedent; setting a precedence > setting a precedent',
  ),
  ...phrases('A trial without a verdict is a mistrial.', 'mistrail > mistrial; mistrails > mistrials'),
  ...phrases(
    'A claim on property is a lien.',
    'tax lean > tax lien; tax leans > tax liens; mechanic lean > mechanic lien',
  ),
  ...phrases(
    'A vote is a ballot; a dance is a ballet.',
    'ballet box > ballot box; ballet boxes > ballot boxes; ballet measure > ballot measure; ballet initiative > ballot initiative; absentee ballet > absentee ballot; absentee ballets > absentee ballots; mail-in ballets > mail-in ballots; ballet papers > ballot papers; ballot dancer > ballet dancer; ballot dancers > ballet dancers',
  ),
  ...phrases(
    'Agreement is a consensus; a count is a census.',
    'reached a census > reached a consensus; census was reached > consensus was reached',
  ),
  ...phrases(
    'An officer is a colonel; a seed is a kernel.',
    'lieutenant kernel > lieutenant colonel; army kernel > Army colonel; retired kernel > retired colonel; colonel of truth > kernel of truth',
  ),
  ...phrases(
    'A body of people is a corps; a center is a core.',
    'marine core veteran > Marine Corps veteran; peace core > Peace Corps; army core of > Army Corps of',
  ),
  ...phrases(
    'Who inherits is an heir.',
    'air apparent > heir apparent; air to the throne > heir to the throne; heir to the thrown > heir to the throne; ascended the thrown > ascended the throne',
  ),
  ...phrases(
    'What is due to people is their rights; a ceremony is a rite.',
    'civil rites > civil rights; voting rites > voting rights; bill of rites > Bill of Rights',
  ),
  ...phrases(
    'To stop is to cease; to take is to seize.',
    'seize fire > cease-fire; seize-fire > cease-fire; cease the day > seize the day',
  ),
  ...phrases(
    'A way is a route; a plant has a root.',
    'en root > en route; bus root > bus route; bus roots > bus routes; evacuation root > evacuation route',
  ),
  ...phrases(
    'Refuse is waste; the waist is above the hips.',
    'nuclear waist > nuclear waste; toxic waist > toxic waste; hazardous waist > hazardous waste; waist water > wastewater',
  ),
  ...phrases('Who is held by what he hears is rapt.', 'wrapped attention > rapt attention'),
  ...phrases(
    'What is dealt out is meted out.',
    'meet out justice > mete out justice; meet out punishment > mete out punishment; meeted out > meted out',
  ),
  ...phrases(
    'An award is a medal; a material is metal.',
    'metal of honor > Medal of Honor; metal of freedom > Medal of Freedom; pedal to the medal > pedal to the metal; olympic metal > Olympic medal; metal ceremony > medal ceremony',
  ),
  ...phrases(
    'The lower league is the minor one; who digs is a miner.',
    'miner league > minor league; miner leagues > minor leagues; coal minor > coal miner; coal minors > coal miners',
  ),
  ...phrases('To cut back is to pare.', 'paired down > pared down'),
  ...phrases(
    'An aircraft is a plane.',
    'plain crash > plane crash; plain crashes > plane crashes; plain crashed > plane crashed',
  ),
  ...phrases(
    'What is hunted is prey; to pray is to ask God.',
    'birds of pray > birds of prey; bird of pray > bird of prey; fell pray to > fell prey to; fall pray to > fall prey to',
  ),
  ...phrases(
    'What is nothing but itself is sheer; to shear is to cut.',
    'shear number > sheer number; shear size > sheer size; shear scale > sheer scale; shear volume > sheer volume; shear luck > sheer luck',
  ),
  ...phrases('A metal is steel; to steal is to take.', 'steal mill > steel mill; steal mills > steel mills'),
  ...phrases(
    'A case in court is a suit; a set of rooms is a suite.',
    'law suite > lawsuit; law suites > lawsuits; class-action suite > class-action suit; followed suite > followed suit; follow suite > follow suit; filed suite > filed suit',
  ),
  ...phrases(
    'A story is a tale; an end is a tail.',
    'fairy tail > fairy tale; cautionary tail > cautionary tale; tale end of > tail end of; tale spin > tailspin; title wave > tidal wave',
  ),
  ...phrases('To pull is to tow; a foot has a toe.', 'toe truck > tow truck; toe trucks > tow trucks'),
  ...phrases('A small bottle is a vial; what is hateful is vile.', 'vile of blood > vial of blood'),
  ...phrases(
    'What is cruel is vicious; what flows slowly is viscous.',
    'viscous attack > vicious attack; viscous cycle > vicious cycle; viscous dog > vicious dog',
  ),
  ...phrases(
    'The second in office is the vice president; a vise is a tool.',
    'vise president > vice president; vise chairman > vice chairman; vise mayor > vice mayor',
  ),
  ...phrases(
    'What is uncovered is bare; to carry is to bear.',
    'right to bare arms > right to bear arms; bear minimum > bare minimum; laid bear > laid bare; bare the brunt > bear the brunt; bare the cost > bear the cost',
  ),
  ...phrases(
    'A place is a berth; birth begins a life.',
    'playoff birth > playoff berth; tournament birth > tournament berth; playoff births > playoff berths; olympic birth > Olympic berth',
  ),
  ...phrases('A body that governs is a board; who is weary is bored.', 'bored of directors > board of directors'),
  ...phrases(
    'The edge of a country is its border; who pays for a room is a boarder.',
    'boarder patrol > Border Patrol; boarder wall > border wall; boarder crossing > border crossing; boarder crossings > border crossings; boarder agents > border agents; boarder security > border security; southern boarder > southern border',
  ),
  ...phrases(
    'Gold is measured in karats, stones in carats.',
    '18-carrot > 18-karat; 24-carrot > 24-karat; carrot diamond > carat diamond; carrot gold > karat gold',
  ),
  ...phrases(
    'Strings of the body are cords; notes together are a chord.',
    'spinal chord > spinal cord; spinal chords > spinal cords; umbilical chord > umbilical cord; vocal chords > vocal cords; vocal chord > vocal cord',
  ),
  ...phrases(
    'A way or a field is a course; what is rough is coarse.',
    'golf coarse > golf course; golf coarses > golf courses; obstacle coarse > obstacle course; crash coarse > crash course',
  ),
  ...phrases(
    'What tells right from wrong is the conscience; who is awake is conscious.',
    'guilty conscious > guilty conscience',
  ),
  ...phrases(
    'Milk is dairy; a daily record is a diary.',
    'diary farm > dairy farm; diary farms > dairy farms; diary farmer > dairy farmer; diary farmers > dairy farmers; diary cows > dairy cows; diary products > dairy products; diary industry > dairy industry',
  ),
  ...phrases(
    'The price of a ride is a fare; what is just is fair.',
    'bus fair > bus fare; taxi fair > taxi fare; subway fair > subway fare; fare trial > fair trial',
  ),
  ...phrases('A deed is a feat.', 'no small feet > no small feat; no mean feet > no mean feat'),
  ...phrases(
    'The disease is the flu.',
    'swine flew > swine flu; flew season > flu season; flew shot > flu shot; flew shots > flu shots',
  ),
  ...phrases(
    'What breaks the rules is foul; a bird is a fowl.',
    'fowl play > foul play; fowl ball > foul ball; fowl balls > foul balls',
  ),
  ...phrases('A room or building is a hall; to carry far is to haul.', 'city haul > City Hall; town haul > town hall'),
  ...phrases('The back of the foot is the heel; to heal is to get well.', 'achilles heal > Achilles’ heel'),
  ...phrases(
    'Animals together are a herd.',
    'heard of cattle > herd of cattle; heard of sheep > herd of sheep; heard of elephants > herd of elephants; heard immunity > herd immunity',
  ),
  ...phrases(
    'What is entire is wholly so; what is sacred is holy.',
    'holy owned > wholly owned; holy unacceptable > wholly unacceptable; holy inadequate > wholly inadequate',
  ),
  ...phrases(
    'Who is alone is lone; what is lent is a loan.',
    'loan gunman > lone gunman; loan wolf > lone wolf; loan survivor > lone survivor; student lone > student loan; student lones > student loans',
  ),
  ...phrases(
    'A way is a manner; a house is a manor.',
    'timely manor > timely manner; manor of death > manner of death',
  ),
  ...phrases('A mineral is ore; a boat has oars.', 'iron oar > iron ore; copper oar > copper ore'),
  ...phrases('What is late is overdue.', 'long overdo > long overdue'),
  ...phrases(
    'What is earned is profit; who foretells is a prophet.',
    'prophet margin > profit margin; prophet margins > profit margins; net prophet > net profit; nonprophet > nonprofit; non-prophet > nonprofit; profit muhammad > Prophet Muhammad; profit mohammed > Prophet Mohammed',
  ),
  ...phrases(
    'A ruler reigns; rain falls; reins lead a horse.',
    'reining champion > reigning champion; raining champion > reigning champion; reining champions > reigning champions; rein of terror > reign of terror; take the reigns > take the reins; took the reigns > took the reins; hand over the reigns > hand over the reins',
  ),
  ...phrases('What is looked at is a scene.', 'crime seens > crime scenes'),
  ...phrases(
    'The head has a skull; a scull is a boat.',
    'fractured scull > fractured skull; scull fracture > skull fracture; sculls fractured > skulls fractured',
  ),
  ...phrases(
    'What comes in a row is serial; grain is cereal.',
    'cereal killer > serial killer; cereal killers > serial killers; cereal number > serial number; breakfast serial > breakfast cereal',
  ),
  ...phrases(
    'A place is a site; what is seen is a sight.',
    'construction sight > construction site; construction sights > construction sites; crash sight > crash site; burial sight > burial site; building sight > building site; web sight > website',
  ),
  ...phrases(
    'What is short is summary; what is of summer is summery.',
    'summery judgment > summary judgment; summery judgement > summary judgement; summery execution > summary execution; summery executions > summary executions',
  ),
  ...phrases('What shows the wind is a vane.', 'weather vain > weather vane; weather vein > weather vane'),
  ...phrases(
    'A person who serves on a plane is an attendant.',
    'flight attendance said > flight attendants said; flight attendance were > flight attendants were; flight attendance union > flight attendants union',
  ),
  ...phrases(
    'Who writes from the White House is a correspondent.',
    'white house correspondence dinner > White House Correspondents’ Dinner; foreign correspondence said > foreign correspondents said',
  ),
  ...phrases(
    'What helps through hard times tides over.',
    'tied us over > tide us over; tied them over > tide them over',
  ),
]
