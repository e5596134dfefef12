/** Given names of men in many cultures, folded, white space between them. */
export const MALE = `
caeleb hein rhun ardie ollie thorvaldur ryota gonzalo evander
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
mikhail miklos milan miles milo milos mircea miroslav mitch mitchell mitt mo moammar mohamed mohammad mohammed mohan
mohandas moises moishe momcilo monte montgomery monty mordechai morgan morris mortimer morton moses moshe mostafa
moustafa muammar mubarak muhammad muhammadu mukesh murad murat murray mustafa myron nabil nadav naftali naguib nathan
nathaniel navin neal ned neil nelson nestor neville newt niall nicholas nick nicky nico nicola nicolae nicolai nicolas
niels nigel nikita nikkei nikki nikola nikolai nikolas nikolaus nikolay nikos nils nissim noah noam noel nolan norbert
norman norris nouri novak nuno octavio ofer olaf olafur olav ole oleg oleksandr oleksiy oliver olivier ollie olof omar
omer omri oren orhan orlando orrin orson orville oscar oskar osama oswald otis otto ousmane owen ozzie pablo paco
paddy pal panagiotis panos paolo parker pascal pasquale pat patrice patricio patrick patrik paul paulo paulus pavel
pavlo pawel pedro percy perry pervez pete peter petr petro petros petter phil philip philipp philippe phillip pier
piero pierre piers pieter pietro piotr placido pradeep prakash pranab prasad praveen preston primo prosper qasem
qassem quentin quincy quinn quinton radek radoslaw rafael rafic rafik raghuram rahm rahul raimund rainer raja rajan
rajat rajendra rajesh rajiv rakesh ralf ralph raman rami ramesh ramin ramiro ramon ramzan rand randal randall randolph
randy raoul raphael rashid raul ravi ray raymond recep refik reg reggie reginald reid reince reinhard reinhold remy
renato rene reuben rex rey reza rhys ricardo riccardo rich richard richie rick ricky rinat rishi roald rob robbie
robert roberto robin rocco rod roddy roderick rodney rodolfo rodrigo roger rolando rolf romano romario romeo ron
ronald ronaldo ronan ronnie rory ross roy royce ruben rudi rudolf rudolph rudy rufus ruhollah rupert russ russell
rustam rusty ryan ryszard saad saadi saddam sadiq saeed sajid salah salim salman salvador salvatore sam sameer sami
samir sampson samson samuel sandeep sander sandor sandro sanjay santiago sasha satoshi satya scott sean seamus
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
zinedine ziad zlatan zoltan zoran zvi olly ollie kostas costas giannis yiannis stavros spyros vassilis thanasis askar
nursultan kassym almazbek kweisi ruud wout joost sjoerd maarten piet bas thijs rutger xherdan granit luan erion edi
sali ilir gjergj sokrat wanderley ronaldinho neymar kaka emeka chinua wole kwabena kojo yaw sipho thabiso jomo daniel
raila uhuru kizza yoweri mwai bingu levy hakainde emmerson morgan sekou alassane macky omer goodluck olusegun bola
atiku jonny clark gethin dwain darren shane ieuan rhodri gavin dafydd aled huw iwan geraint aamir shahrukh salman
amitabh virat sachin narendra amartya kailash deepender yogi arvind uddhav sharad mamnoon asif nawaz pervaiz zulfikar
shehbaz bilawal hamid ashraf burhanuddin haruto kenzaburo hayao yukio shigeo kazuo eisaku morihiro masayoshi toshiki
junichiro fumio nobusuke nasir tunku anwar najib mahathir joko prabowo susilo ferdinand rodrigo benigno bongbong
thaksin prayut hun norodom aarav abdus abebe abiodun adebayo ademola adewale ajit aki alasdair aleksi alhaji alisher
allister alun amadeo ameer anatole andris aneurin anselm anshuman ante aodhan arda arjen arkadiusz arlo arman arnav
arsen arsene artur ashvin ashwin auberon aurelien ayo babatunde baltazar bambang berat bertie biniam bjarne blake
boban bojan branislav brayden brendon brennan bronislaw bukayo cesc chike chima chinedu christo cian ciaran colm
conall cormac cosmin cristhian cuauhtemoc dalibor darragh davor daya deandre demba denzil devendra dhruv dimitrios
djibril dmytro donal donncha dragan dusan eamonn ebrahim edin edinson eduards ehsan eidur eirik ekrem emre emyr enda
engin enzo eoghan eoin erdem erling ermal ernests euan eusebio faris fearghal fergal ferran filipe finbar fraser
fyodor gabi gaurav gennaro geordan gerrit gheorghe girish goncalo gurpreet hamdi hamed haris harjit harpreet harun
heung hikaru hisham hristo hyeon iago ibrahima iker ilie ilija ilkay imre iqbal isack ishan ivaylo ivica jabu jadon
jagdish jakov jakub jalen jamshid janne jari jarmo jasprit javi jayden jayson jensen joakim jordi jorginho jozef julen
jurriaan kaan kacper kaito kareem kaspars kaveh kayode kazimierz kelechi kemal kenan kerem keyshawn khabib khaldoon
khalifa kiryl koji kolo krisztian kunle kwadwo kweku kylian lamine lasse lazaro leandro lebron leevi lorand lubos luuk
mads mahendra mahesh mahmood marat marcelino marian marko marten martynas masahiro masato matej mateus mathis matias
maxence mbaye mesut mihaly mika mikkel milorad miodrag mirko mirza mohamad moussa musa mykola nadeem nasser naveen
nemanja neven niklas nilesh nkosi nobuo odell oisin okan oleh olli olu onur orkun osman oyvind padraig pankaj parviz
pekka petar petri pierluigi pranav predrag przemyslaw rafa raheem ranjit ranveer rasmus rauf ravindra remigiusz renaud
riyad rizwan robbert rohan rohit romain romelu ruairi rui ruslan sadio sakari salih samuele sanjeev santosh sardar
sascha sayed sebastien selim senzo serdar sergi seung seydou shahid shashi shivraj shoaib shohei shunsuke siphiwe
slavko sory stelios stian sundar sushil svante szymon tadao talal tamas tapani tarun teemu temur teodor terje tetsuya
thiago thibaut thomaz toivo tomoaki toomas torbjorn toru toshiro trygve tshepo tuomas turgut uday unai usman vagn
valdis valtteri varun vasile vasyl vidkun vikas ville vinay vinicius wayde wiktor wilfried wladimir wolfram wouter
xabi xavi yaakov yaser yevhen yordenis younis yousef zubair zurab zyad zygmunt`
