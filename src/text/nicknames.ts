import { fold } from './fold.ts'

/** A line for each formal given name, then its short and pet forms. Spelling variants (Stephen, Steven) don't belong here. */
const LINES = `
abigail abby gail
abraham abe bram
adelaide addie
albert al bert bertie
alexander al alec alex lex sandy sasha xander zander
alexandra alex alexa lexi sandra sandy sasha
alexandria alex
alfred al alf alfie fred freddie
alice ali
alison ali
allan al
allen al
alan al
amanda mandy
anastasia ana stacy
andrea andi andie
andrew andy drew
angela angie
ann annie
anna annie
anne annie
anthony tony ant
antonia toni
antonio tony toni
antony tony
archibald archie
arnold arnie
arthur art artie
augustus gus
augustine gus
barbara babs barb barbie
barnaby barney
bartholomew bart
beatrice bea trixie
benedict ben
benjamin ben benji benny
bernadette bernie
bernard bernie barney
bertram bert bertie
bradford brad
bradley brad
bridget bridie
calvin cal
cameron cam
candace candy
carol carrie
caroline carrie caro
carolyn carrie
casimir caz
cassandra cass cassie
catherine cat cate cath cathy kate katie kit kitty
cecilia cece
charles charlie chas chip chuck charley
charlotte charlie lottie lotte
chester chet
christian chris
christina chris chrissy tina
christine chris chrissy tina
christopher chris kit topher
clarence clancy
clifford cliff
clinton clint
constance connie
cornelius con neil
curtis curt
cynthia cindy
cyrus cy
dale dal
daniel dan danny
danielle dani
david dave davey davy
deborah deb debbie debby
debra deb debbie
dennis denny den
derek del
desmond des
diana di
dominic dom nic
dominique dom
donald don donnie donny
donovan don
dorothy dolly dora dot dottie dotty
douglas doug
dwight ike
edgar ed eddie
edmund ed eddie ned
eduardo eddie lalo
edward ed eddie eddy ned ted teddy
edwin ed eddie ned
eleanor ella ellie nell nora
elena lena
elizabeth bess beth betsy betty eliza elise ella elsie libby liz liza lizzie lisa
elisabeth beth betty liz liza lizzie
ellen ellie nell
elliott eli
emily em emmy millie
emma em
emmanuel manny manu
emanuel manny
enrique quique
ernest ernie
ernesto neto
esther essie
eugene gene
eugenia gene
evelyn evie
ezekiel zeke
felicity fliss
florence flo flossie
frances fran frankie
francesca fran franny
francis frank frankie fran
francisco paco pancho frank
franklin frank
franz frank
frederic fred freddy
frederica freddie
frederick fred freddie freddy rick
fredrick fred freddie
gabriel gabe
gabriella gabby gaby ella
gabrielle gabby gaby
gareth gary gaz
garrett gary
geoffrey geoff
george georgie
georgina georgie gina
gerald gerry jerry
gerard gerry
gertrude gert trudy
gilbert bert gil
giovanni gianni
giuseppe beppe
gordon gord gordy
graham gray
gregory greg
guadalupe lupe
guillermo memo
gustav gus
gustavo gus tavo
gwendolyn gwen
hannah han
harold hal harry
harriet hattie
harrison harry
helen nell nellie
helena lena
henrietta etta hettie
henry hal hank harry
herbert bert herb herbie
hillary hill
horace horry
howard howie
hubert bert
hugh hughie
humphrey hump
ignacio nacho
ignatius iggy
immanuel manny
irving irv
isaac ike zac zack
isabel bel izzy
isabella bella izzy
isabelle belle izzy
isidore izzy
ivan vanya
jackson jack
jacob jake jay
jacqueline jackie jacqui
james jamie jim jimbo jimmie jimmy
jane janie
janet jan
janice jan
jason jay
jasper jas
jeffery jeff
jeffrey jeff
jennifer jen jenn jennie jenny
jeremiah jerry
jeremy jem jez jerry
jerome jerry
jesse jess
jessica jess jessie
jesus chuy chucho
joan joanie
joanna jo
joanne jo
jocelyn joss
johann hans
johannes hans jo
john jack jackie johnnie johnny
jonathan jon jonny johnny nathan
jordan jordy
jose pepe
josef sepp
joseph joe joey jo
josephine jo josie
joshua josh
joyce joy
juan juanito
judith judy judi jude
julia jules
julian jules
juliana jules
julie jules
julius jules
justin jus
karen kaz
katherine kat kate kath kathy katie kay kit kitty
kathleen kath kathy kate katie kay
kathryn kat kate kath kathy katie kay
kenneth ken kenny
kevin kev
kimberly kim
kristin kris
kristen kris
kristina kris tina
kristine kris
kristopher kris
lambert bert
laura laurie
lauren laurie
laurence larry laurie
lawrence larry laurie
leah lee
leland lee
leonard len lenny leo
leonardo leo
leopold leo poldi
leroy lee roy
leslie les
lester les
lewis lew
lillian lil lily
linda lindy
linus lin
loretta lori
lorraine lori
louis lou louie
louisa lou
louise lou
lucas luke
lucia lucy
lucille lucy
lucinda lucy cindy
luis lucho
luther lou
lydia liddy
mackenzie mac
madeleine maddie
madeline maddie
magdalena lena magda
malcolm mal
manuel manny manolo
margaret daisy greta madge maggie marge margie maisie meg megan peg peggy rita
margarita rita
marguerite daisy
maria mia ria
marilyn mari
marjorie marge margie
mark markie
martha marty patty
martin marty
marvin marv
mary mamie may molly polly
matilda mattie tilda tilly
matthew matt matty
matthias matt
maurice maury moe
maureen mo
maximilian max
maxwell max
maxine max
megan meg
melanie mel
melinda mindy mel
melissa mel missy lissa
melvin mel
mercedes mercy
meredith merry
michael mick mickey mike mikey micky mitch
michaela mickey
michelle shelly chelle
mikhail misha
mildred millie
milton milt
miranda mandy randy
miriam mim mimi
mitchell mitch
mohammad mo
mohammed mo
muhammad mo
mohamed mo
montgomery monty
mordecai mort
mortimer mort
morton mort
moses moe
myron ron
nancy nan
naomi nomi
natalia nat tasha
natalie nat
natasha tasha
nathan nat nate
nathaniel nat nate nathan
nelson nels
neville nev
nicholas nick nicky nico
nicola nicky
nicolas nick nico
nicole nicky nikki
nikolai kolya
nikolaus klaus niko
norman norm
octavia tavi
oliver ollie
olivia liv livvy
oscar ozzie
oswald oz ozzie
pamela pam
patricia pat patsy patti patty tricia trish
patrick pat paddy
paul paulie
paula polly
paulina polly
pauline polly
penelope penny
percival percy
peter pete
philip phil pip
phillip phil
philippa pip pippa
phyllis phyl
priscilla cilla prissy
prudence prue
rachel rach rae
rafael rafa rafi
randall randy
randolph randy dolph
raphael rafe
raymond ray
rebecca becca becky
regina gina
reginald reg reggie
reuben rube
ricardo rick ricky
richard dick dickie rich richie rick rickie ricky
robert bob bobbie bobby rob robbie robby bert
roberta bobbie robbie
roberto beto
robin rob
roderick rod roddy rick
rodney rod
rodrigo rodri
roland rollie
ronald ron ronnie ronny
rosalind ros roz
rosalyn roz
rosanne rose
rose rosie
rosemary rosie rose romy
rowland rollie
rudolf rudi
rudolph rudy
russell russ rusty
ruth ruthie
salvador sal chava
salvatore sal
samantha sam sammy
samson sam
samuel sam sammy
sandra sandy
sara sadie sally
sarah sadie sally
sebastian seb bas
selma sel
sergei seryozha
seymour sy
sharon shari
sheldon shelly
sidney sid
siegfried sigi
sigmund sig
silvester sly
simon si
solomon sol solly
sophia sophie
stanislaus stan
stanislav stan
stanislaw stan
stanley stan
stephanie steph steffi
stephen steve stevie
steven steve stevie
stuart stu
stewart stew
susan sue susie suzy
susanna sue susie
susannah sue susie
suzanne sue suzy
sydney syd
sylvester sly vester
tabitha tabby
tamara tammy
tatiana tanya
terence terry
terrance terry
terrence terry
teresa terri tess terry tessa
theresa terri tess terry
thaddeus tad thad
theodora dora thea
theodore ted teddy theo
theodor theo teddy
thomas tom tommy
timothy tim timmy
tobias toby
tracey trace
trevor trev
ulysses lys
valentina val tina
valerie val
vanessa nessa
vernon vern
veronica ronnie vera
victor vic
victoria vic vicki vicky tori
vincent vince vinny vin
vincenzo vince enzo
viktor vitya
virgil virge
virginia ginger ginny
vivian viv
vladimir vova volodya vlad
vladislav vlad
wallace wally
walter wally walt
wendell del
wesley wes
wilbur will
wilfred wilf
wilhelm willi willy
wilhelmina mina billie
willard will
william bill billy liam will willie willy wills
winifred win winnie
winston win winnie
woodrow woody
yevgeny zhenya
yitzhak itzik
yvonne vonnie
zachariah zach zack
zachary zac zach zack
zebulon zeb
zechariah zach
zephaniah zeph
`

function table(): ReadonlyMap<string, readonly string[]> {
  const formal = new Map<string, string[]>()
  for (const line of LINES.trim().split('\n')) {
    const [name = '', ...short] = line.split(' ')
    for (const nickname of short) formal.set(nickname, [...(formal.get(nickname) ?? []), name])
  }
  return formal
}

/** From a nickname to the given names that it can stand for, all folded: `bert` to `albert`, `gilbert`, `robert` … */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = table()

/** Whether two given names, in any spelling of case and diacritics, can be one person's: Bob and Robert, Bob and Bobby. */
export function sameGivenName(a: string, b: string): boolean {
  const left = fold(a)
  const right = fold(b)
  if (left === right) return true
  const ofLeft = NICKNAMES.get(left) ?? []
  const ofRight = NICKNAMES.get(right) ?? []
  return ofLeft.includes(right) || ofRight.includes(left) || ofLeft.some((name) => ofRight.includes(name))
}
