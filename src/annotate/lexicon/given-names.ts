import type { Gender } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'

/** Common given names of many cultures, folded. Those under `either` are borne by men and women alike. */
const MALE = `
aaron abdul abdullah abdulrahman abel abner abraham abram adam addison adel adnan adolf adrian adriano agustin ahmad
ahmed ajay akbar akhil akihiro akio akira alain alan alastair albert alberto albrecht aldo alejandro aleksandar
aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alexey alexis alfie alfonso alfred
alfredo ali alistair allan allen alonzo alphonse alvaro alvin amadou amar ambrose amir amit amos anand anatoly anders
anderson andre andreas andrei andrej andres andrew andrey andrzej andy angelo angus anil anthony antoine anton antonin
antonio antony anwar aram archibald archie ari ariel aristide arjun arkady armand armando armin arnaud arne arnold
arseny art artem arthur arturo arun arvid arvind asad asher ashok ashraf asif aslan atal attila aubrey august augusto
augustus aurelio austin avi aviv axel ayman aziz babak baldwin baltasar barack barnaby barney barrett barry bart
bartholomew bartolome bashar bashir basil bassam bastian beau ben benedict benedikt beniamino benigno benito benjamin
bennett benny benoit bernard bernardo bernd bernhard bernie bert bertrand bharat bhim bill billy bjorn blaine blaise
bo bob bobby bogdan bohdan boris boutros boyd brad bradford bradley brandon branko brendan brent brett brian broderick
bruce bruno bryan bryant bryce burhan burt byron caleb calvin cameron camilo carl carlo carlos carlton carter cary
casper cecil cedric cesar chad chaim chandler charles charlie chas chester chet chidi chris christian christoph
christophe christopher chuck cillian clarence claude claudio clay clayton clement cliff clifford clifton clint clinton
clive clyde cody colin conan connor conor conrad corey cornelius cory craig cristian cristiano cristobal curtis cyril
cyrus czeslaw dag damian damien damon dan dane daniel danny dante dario darius darrel darrell darren darryl dave david
davide davis dawit dean declan deepak dejan demetrius denis dennis denzel derek derrick desmond dev devin dexter dick
didier diego dieter dietrich dilip dimitri dimitris dino dinesh dirk dmitri dmitry domenico domingo dominic dominik
dominique don donald donnie donovan doug douglas drago duane dudley duncan dustin dwayne dwight dylan eamon earl
eckhart ed eddie edgar edison edmond edmund eduard eduardo edward edwin efraim efrain egon ehud einar eitan elbert
eldon eli elias elie elijah elliot elliott ellis elmer elon elton elvis emanuel emeka emerson emil emile emiliano
emilio emmanuel emmett enoch enrico enrique eric erich erick erik ernest ernesto ernie ernst errol erwin esteban ethan
etienne eugene eugenio evan evander everett evgeny ezekiel ezra fabian fabio fabrice fadi faisal farid farouk faruk
federico felipe felix ferdinand fergus fernand fernando fidel filip filippo finlay finn florian floyd forrest
francesco francis francisco franck franco francois frank frankie franklin franz fred freddie freddy frederic frederick
frederik fredrik friedrich fritz fumio gabe gabor gabriel gael gaetano galen gamal ganesh gareth garrett garry garth
gary gaston gavin gavrilo gene geoff geoffrey georg george georges georgi gerald geraldo gerard gerardo gerd gerhard
gerry gert giacomo gian gianfranco gianluca gianni gideon gil gilbert gilberto giles gino giorgio giovanni giulio
giuseppe glenn glen godfrey goran gordon gottfried graeme graham grant greg gregg gregor gregorio gregory griffin
grigory guglielmo guido guillaume guillermo gunnar gunter gunther gus gustaf gustav gustave gustavo guy haakon habib
hadi hafez haile haim hakan hakeem hal hamad hamid hamish hamza hank hannes hans harald hari harold haroun harris
harrison harry haruki harvey hasan hashim hassan hassane hayden heath hector heinrich heinz helmut helmuth hendrik
henri henrik henrique henry herb herbert herman hermann hermes hernan herschel hideki hideo hilary hillel hiro hiroshi
hjalmar homer horace horatio horst hosni howard hubert huey hugh hugo humberto humphrey hussein hyman iain ian ibrahim
idris idriss igor ignacio ignatius igal ike ilan ilham ilya imad iman imran ingmar ingo innocent ioan ion ionut ira
irfan irvin irving irwin isaac isaiah ishaan ishmael isidore ismail ismet israel issa istvan itamar itzhak ivan ivo
ivor izaak jaap jabari jack jackson jacob jacobo jacques jaime jair jake jalal jamaal jamal jamel james jamie jamil
jan janos janusz jared jaroslav jarrett jason jasper javed javier jawaharlal jay jean jed jeff jefferson jeffery
jeffrey jens jerald jeremiah jeremy jermaine jerome jerry jerzy jesper jesse jesus jethro jim jimmie jimmy jiri
joachim joao joaquin jock joe joel joerg joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jorge
jorgen jose josef josep joseph josh joshua josiah josip jost jovan juan juha jules julian julien julio julius jun
junior jurgen juri jussi justin kaare kai kailash kamal kamil kapil karel karim karl karol karsten kazuo keanu keir
keith kelvin ken kendrick kenji kenneth kenny kenta kent kermit kevin khaled khalid khalil kieran kiefer kim kip
kirill kirk klaus knut kofi konrad konstantin konstantinos krishna kristian kristof kristoffer krzysztof kumar kunal
kurt kwame kwasi kyle laird lakshman lamar lambert lance lars larry laszlo laurence laurent laurie lawrence lazar
leander lech lee leif leighton leland len lennart lennox lenny leo leon leonard leonardo leonid leopold leroy les
lester lev levi lewis liam linus lionel lior llewellyn lloyd logan lorenzo lothar lou louie louis lubomir luc luca
lucas lucian luciano lucien ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon maciej mack
madhav magnus mahathir mahatma mahmoud mahmud mahinda majid malcolm malik mamadou manfred manish manmohan mannie manny
manoj manolo mansour manu manuel marc marcel marcelo marcin marco marcos marcus marek mariano marin mario marius mark
markus marlon marshall martin marty marvin marwan masoud massimo mateo mateusz mathew mathias mathieu mats matt matteo
matteus matthew matthias matti maurice mauricio maurizio max maxim maxime maximilian maximiliano maxwell mehdi mehmet
meir mel melvin menachem merle mervyn micah michael michal michel michele mick mickey miguel mihai mihail mikael mike
mikhail miklos milan miles milo milos milton mircea miroslav mitch mitchell mitt mo moammar mohamed mohammad mohammed
mohan mohandas moises moishe momcilo monte montgomery monty mordechai morgan morris mortimer morton moses moshe
mostafa moustafa muammar mubarak muhammad muhammadu mukesh murad murat murray mustafa myron nabil nadav naftali naguib
nathan nathaniel navin neal ned neil nelson nestor neville newt niall nicholas nick nicky nico nicola nicolae nicolai
nicolas niels nigel nikita nikkei nikki nikola nikolai nikolas nikolaus nikolay nikos nils nissim noah noam noel nolan
norbert norman norris nouri novak nuno octavio ofer olaf olafur olav ole oleg oleksandr oleksiy oliver olivier ollie
olof omar omer omri oren orhan orlando orrin orson orville oscar oskar osama oswald otis otto ousmane owen ozzie pablo
paco paddy pal panagiotis panos paolo parker pascal pasquale pat patrice patricio patrick patrik paul paulo paulus
pavel pavlo pawel pedro percy perry pervez pete peter petr petro petros petter phil philip philipp philippe phillip
pier piero pierre piers pieter pietro piotr placido pradeep prakash pranab prasad praveen preston primo prosper qasem
qassem quentin quincy quinn quinton radek radoslaw rafael rafic rafik raghuram rahm rahul raimund rainer raja rajan
rajat rajendra rajesh rajiv rakesh ralf ralph raman rami ramesh ramin ramiro ramon ramzan rand randal randall randolph
randy raoul raphael rashid raul ravi ray raymond recep refik reg reggie reginald reid reince reinhard reinhold remy
renato rene reuben rex rey reza rhys ricardo riccardo rich richard richie rick ricky rinat rishi roald rob robbie
robert roberto robin rocco rod roddy roderick rodney rodolfo rodrigo roger roland rolando rolf roman romano romario
romeo ron ronald ronaldo ronan ronnie rory ross roy royce ruben rudi rudolf rudolph rudy rufus ruhollah rupert russ
russell rustam rusty ryan ryszard saad saadi saddam sadiq saeed sajid salah salim salman salvador salvatore sam sameer
sami samir sampson samson samuel sandeep sander sandor sandro sanjay santiago sasha satoshi satya scott sean seamus
sebastian sebastiao semyon seppo serge sergei sergey sergio sergiy seth seyed seymour shafiq shane shaquille shaun
shawn sheldon sherman sherwood shigeru shimon shinji shintaro shinzo shmuel shlomo sid siddharth sidney siegfried
sigmund sigurd silvio simeon simon sinclair slavoj slobodan solomon soren spencer spiro stan stanislav stanislaw
stanley stavros stefan stefano stefanos steffen stephan stephane stephen sterling steve steven stevie stewart stig
stuart subhash sudhir sukarno suleiman sultan sunil suresh surya sven svein sylvain sylvester syed tadeusz tadashi
taha takashi takeshi tarek tariq taras tatsuya tayyip ted teddy tendai terence terrance terrell terrence terry thabo
thad thaddeus theo theodor theodore thierry thomas thor thorsten thurgood tibor tim timo timofey timothy timur titus
tobias toby todd tom tomas tomasz tommaso tommy tomo toni tony tor torsten toshio travis trent trevor trey tristan
troy tsutomu tucker tunde ty tyler tyrone tyson ugo uhuru ulf uli ulrich ulysses umar umberto upton uri uriah usain
vaclav vadim valentin valentino valeri valery van vance vasco vasil vasily vaughn venkat vernon vicente victor viggo
vijay vikram viktor vince vincent vincenzo vinny vinod virgil virgilio vishal vitali vitaly vito vittorio vivek vlad
vladimir vladislav vojislav volker volodymyr vyacheslav wade waldo walid wallace wally walt walter walther warren
wayne wendell wei wen werner wes wesley wilbur wilfred wilfrid wilhelm will willard willem willi william willie willis
wilson wim winston wladyslaw wojciech wolf wolfgang woodrow woody wyatt xavier yahya yair yakov yannick yann yannis
yaroslav yasir yasser yasuo yehuda yevgeny yigal yitzhak yoav yoel yohan yonatan yoram yosef yoshihide yoshihiro
youssef yuri yury yusuf yves zac zach zachariah zachary zack zahid zaki zane zbigniew zdenek zeev zeljko zhenya
zinedine ziad zlatan zoltan zoran zvi olly ollie kostas costas giannis yiannis stavros spyros vassilis thanasis
askar nursultan kassym almazbek kweisi ruud wout joost sjoerd maarten piet bas thijs rutger xherdan granit luan erion
edi sali ilir gjergj sokrat wanderley ronaldinho neymar kaka emeka chinua wole kwabena kojo yaw sipho thabiso jomo daniel
raila uhuru kizza yoweri mwai bingu levy hakainde emmerson morgan sekou alassane macky omer goodluck olusegun bola atiku
jonny clark gethin dwain darren shane ieuan rhodri gavin dafydd aled huw iwan geraint aamir shahrukh salman amitabh virat sachin narendra amartya kailash deepender yogi arvind uddhav sharad mamnoon asif
nawaz pervaiz zulfikar shehbaz bilawal hamid ashraf burhanuddin haruto kenzaburo hayao yukio shigeo
kazuo eisaku morihiro masayoshi toshiki junichiro fumio nobusuke nasir tunku anwar najib mahathir joko prabowo susilo ferdinand rodrigo benigno bongbong thaksin prayut hun norodom`

const FEMALE = `
abby abigail ada adela adelaide adele adriana adrienne agatha agnes agnieszka aicha aida aileen aimee aisha aishwarya
akiko alana alba alberta alejandra aleksandra alessandra alexa alexandra alexandria alice alicia alina aline alisa
alison alissa allison allyson alma althea alva alyssa amal amalia amanda amber amelia amelie amina amira amparo amy
ana anabel anastasia anastasiya andrea andreea anette angela angelica angelina angelique anita anja anjali ann anna
annabel annabelle anne anneliese annegret annette annie annika anouk ansel antoinette antonella antonia anya aparna
april arabella araceli ariana arianna arlene arwa asha ashley ashlyn asma asmaa astrid athena audrey aurora ava
avril ayaan ayaka ayanna ayesha aylin barbara barbra beata beate beatrice beatrix beatriz becky belinda bella benazir
bernadette bernice bertha bess beth bethany betsy bettina betty beulah beverley beverly beyonce bianca birgit birgitta
bjork blanca blanche bonnie brandi brenda briana brianna bridget brigid brigitte brita britney brittany bronwyn brooke
caitlin caitlyn camila camilla camille candace candice cara carey carin carina carissa carla carlotta carly carmel
carmela carmen carol carole carolina caroline carolyn carrie cass cassandra cassie catalina catarina caterina
catherine cathleen cathy catriona cecile cecilia celeste celia celine chandra chantal charlene charlotte chelsea cher
cherie cherry cheryl chiara chidera chloe christa christiane christina christine ciara cindy claire clara clarice
clarissa claudette claudia clementine cleo cleopatra clotilde colette colleen condoleezza connie constance consuelo
cora coral cordelia coretta corinna corinne cornelia cristina crystal cynthia dagmar dahlia daisy daniela daniella
danielle daphne daria darlene dawn deanna debbie deborah debra deepika deirdre delia delilah della delores demi denise
desiree devi diana diane dianna dianne dilma dina dinah dolly dolores dominica donatella donna dora doreen doris
dorothea dorothy dunya ebony eda edith edna edwina effie eileen elaine elba eleanor eleni eleonora elena elettra
elfriede elif elin elina elinor elisa elisabeth elise elisha eliza elizabeth ella elle ellen ellie eloise elsa else
elsie elspeth elvira emilia emilie emily emma emmanuelle emmeline enid erica erika erin erna ernestine esme esmeralda
esperanza estela estelle esther ethel etta eugenia eugenie eunice eva evangeline eve evelina evelyn evita ewa faith
fannie fanny farah faten fatima fatou fatoumata fawzia fay faye felicia felicity fern fernanda fiona flavia flora
florence flossie frances francesca francine francisca francoise frauke freda frederica frida frieda gabriela gabriella
gabrielle gail gayle gemma genevieve georgette georgia georgiana georgina geraldine gerda germaine gertrude ghada
ghislaine gianna gilda gillian gina ginger ginny giorgia giovanna gisela giselle gita giulia gladys glenda gloria
golda goldie grace gracie graciela greta gretchen gretel griselda gro gudrun guadalupe gwen gwendolyn gwyneth hala
halima halle hannah hannelore hanan hanna harriet hattie hazel heather hedda hedwig heidi heike helen helena helene
helga helle heloise henrietta hermione hilda hildegard hillary hiroko holly honor honora hope hortense hoda huda huma
ida ilana ilaria ilhan ilona ilse imelda imogen ina indira ines inez inga inge ingeborg ingrid inna ioana irena irene
irina iris irma isabel isabella isabelle isadora isobel ivana ivanka ivette ivonne ivy iza jacinda jacinta jackie
jacqueline jade jan jana jane janelle janet janette janice janine janis jasmine jayne jean jeane jeanette jeanine
jeanne jemima jen jenna jennie jennifer jenny jessica jewel jill jillian jo joan joana joann joanna joanne jocelyn
jodi jodie johanna jolene josefa josefina josephine josie joy joyce juana juanita judith judy julia juliana julianna
julianne julie juliet juliette june justine jutta kaitlyn kaja kamala karen karin karina karine karla karolina kasia
kate katarina katarzyna katerina katharina katharine katherine kathleen kathryn kathy katia katie katja katrin katrina
katy katya kay kayla keiko keira kelly kellyanne kendra keri kerry ketanji khadija kiera kim kimberley kimberly kira
kirsten kirstin kirstjen kitty klara krista kristen kristi kristin kristina kristine krystal krystyna kylie kyra lacey
laila lana lara larisa larissa latifa latoya laura laurel lauren laurene lavinia layla lea leah leanne leila lena leni
lenora leona leonora leonor leontyne leticia lettie letitia leymah lian lidia liesel lila lilian liliana lillian
lillie lily lina linda lindsay lindsey lisa lisbeth lise lisette liu liv liz liza lizzie lois lola loretta lori lorna
lorraine lotte lottie louisa louise lourdes luana lucia lucie lucile lucille lucinda lucretia lucy ludmila luisa lula
lupita lydia lyn lynda lynette lynn lynne mabel mackenzie madeleine madeline madison madonna mae magda magdalena
maggie maha mahira maia maira maisie malala malia malin mallory mandy manuela mara marcela marcella marci marcia
margaret margarita margaux margery margherita margo margot margrethe marguerite maria mariah mariam mariana marianna
marianne maribel marie mariko marietta marilou marilyn marina marine marion marisa marisol marissa marit marjane
marjorie marla marlena marlene marsha marta martha marthe martina martine mary maryam maryanne mathilde matilda maud
maude maureen mavis maxine maya mayra megan meghan mei melania melanie melba melina melinda melissa mercedes mercy
meredith meryl mia michaela michelle michiko mikaela mildred millicent millie mimi mina mindy minerva minnie mira
miranda mireille miriam mitsuko moira mollie molly mona monica monika monique morag muriel myra myriam myrna myrtle
nabila nada nadezhda nadia nadine naima nan nana nancy naomi nastassja natalia natalie nataliya natasha nathalie nawal
neha nell nellie nerea nia nicole nicolette nikki nilufar nina nisha noemi nola nomvula nora noreen norma nour nuria
nydia octavia odette ofelia oksana olena olga olive olivia olympe olympia opal ophelia oprah oriana orla paige paloma
pam pamela paola parvati patience patricia patsy patti patty paula paulette paulina pauline pavlina pearl peggy
penelope penny petra petronella phoebe phyllis pia pilar piper polly portia prisca priscilla priti priya priyanka
prudence queenie rabia rachel rachelle raisa ramona rana rani rania raquel rashida raya reba rebecca rebekah regina
reina renata renate renee reyna rhea rhoda rhonda rigoberta rihanna rita roberta robyn rochelle romy rosa rosalia
rosalie rosalind rosalyn rosanna rosario rose roseanne rosemary rosetta rosie rowena roxana roxane roxanne ruby ruth
ruthie sabina sabine sabrina sadia sadie saira sakura sally salma saloua samantha samira sandra saoirse sara sarah
saskia sasheer savannah scarlett seema selena selma serena shakira shannon shareen shari sharmila sharon shauna sheila
shelby shelley sheryl shireen shirin shirley shobha shoshana sibylle sierra signe sigourney sigrid silke silvana
silvia simona simone sinead siobhan sirimavo siv sofia soledad solange sonia sonja sonya sophia sophie soraya stacey
staci stacy stefania stella stephanie stormy sue sujata suki sunita susan susana susanna susannah susanne susie suu
suzan suzanne suzette suzy svetlana sylvia sylvie tabitha tamar tamara tami tammy tania tansu tanya tara tarana tarja
tasha tatiana tatyana tawakkol tea teresa teri terri tess tessa thelma theodora therese thora tiffany tilda tina
tipper toni tonya tova tracey traci tracy tricia trina trinity trish trisha trudy tulsi twyla tzipi ulla ulrike uma
una ursula usha uta valentina valerie vandana vanessa veena vera verna verena veronica veronika veronique vicki vicky
victoria vida vigdis viola violet violeta virginia virginie vivian vivien vivienne viviana wanda wangari waltraud
wendy whitney whoopi wilhelmina wilma winifred winnie winona xenia ximena yael yasmin yasmine yekaterina yelena
yesenia yetta yevgenia yoko yolanda yoshiko yukiko yulia yuliya yuriko yvette yvonne zadie zahra zainab zara zaynab
zelda zena zhanna zoe zofia zora zsa zuzana shelby courtney hilary clare stacy tracy lindsay lynn whitney sydney vivian darcy brook fran olena theresa gretel ioanna eleftheria despina nomzamo thandiwe chimamanda ngozi oluchi adaeze amara siti nur
farida nasreen shabnam roya maryam leyla aysel elmira nurgul aizhan xiomara yadira itzel ximena billie mette sanna ursula kaja jacinda marine segolene nadezhda
michaele dolley rosalynn mamie lurleen geraldine sonia kirstine birgit mona
najat nadiya nawal amina halimah samia ellen joyce mamata smriti sushma kiran nirmala`

const EITHER = `
adi angel ashton aubrey avery bailey blair carey carroll casey charlie chen cheng corey dale dakota dana devon drew
elisha emery francis gale hadley hao hayden hong hui jackie jaden jaime jamie jan jean jess ji jia jin jing jodie
jordan jules jun kai kelly kendall kerry kim kit lan lane laurie lee lei leigh leslie li lin ling loren marley mason
meng micah min ming morgan nicky nicola noor nikita pat peng peyton phoenix ping qiang qing quinn randy reese remy
riley robbie robin rong rowan sacha sam sandy sasha sawyer shannon shawn shea shelley sidney skyler sung tao taylor
tian toni val wei wen xi xiao xin xing yan yang yi ying yong yu yuan yue yun zhen zhi zhong`

function table(): ReadonlyMap<string, Gender | null> {
  const genders = new Map<string, Gender | null>()
  const add = (names: string, gender: Gender): void => {
    for (const name of names.trim().split(/\s+/)) genders.set(name, genders.has(name) ? null : gender)
  }
  add(MALE, 'male')
  add(FEMALE, 'female')
  for (const name of EITHER.trim().split(/\s+/)) genders.set(name, null)
  return genders
}

const GIVEN_NAMES = table()

/** Whether this word is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(fold(word))
}

/** The gender of nearly all who bear this given name; null for names of both, and for unknown ones. */
export function genderOfName(word: string): Gender | null {
  return GIVEN_NAMES.get(fold(word)) ?? null
}

const FREQUENT = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric stephen
jonathan larry justin scott brandon frank benjamin gregory samuel raymond patrick alexander jack dennis jerry tyler aaron
henry jose adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald arthur albert lawrence
joe dylan juan billy bruce willie alan philip bob bill jim tom tim dan mike steve joe chris ben sam max alex nick tony
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna
ruth brenda pamela nicole katherine samantha christine catherine virginia debra rachel janet emma carolyn maria heather
diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea ann alice jean doris
kate jane sue anne hans karl peter jan luis carlos maria ana pierre jean marie ali mohammed ahmed fatima ivan olga wei li`.split(
    /\s+/,
  ),
)

/** Whether so many people bear this given name that it tells nobody apart. */
export function isFrequentGivenName(word: string): boolean {
  return FREQUENT.has(fold(word))
}
