/** Given names of women in many cultures, folded, white space between them. */
export const FEMALE = `
femke nettie mhairi yayoi sigourney betje maartje sofija yuliia
abby abigail ada adela adelaide adele adriana adrienne agatha agnes agnieszka aicha aida aileen aimee aisha aishwarya
akiko alana alba alberta alejandra aleksandra alessandra alexa alexandra alexandria alice alicia alina aline alisa
alison alissa allison allyson alma althea alva alyssa amal amalia amanda amber amelia amelie amina amira amparo amy
ana anabel anastasia anastasiya andrea andreea anette angela angelica angelina angelique anita anja anjali ann anna
annabel annabelle anne anneliese annegret annette annie annika anouk ansel antoinette antonella antonia anya aparna
april arabella araceli ariana arianna arlene arwa asha ashley ashlyn asma asmaa astrid athena audrey aurora ava avril
ayaan ayaka ayanna ayesha aylin barbara barbra beata beate beatrice beatrix beatriz becky belinda bella benazir
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
zelda zena zhanna zoe zofia zora zsa zuzana shelby courtney hilary clare stacy tracy lindsay lynn whitney sydney
vivian darcy brook fran olena theresa gretel ioanna eleftheria despina nomzamo thandiwe chimamanda ngozi oluchi adaeze
amara siti nur farida nasreen shabnam roya maryam leyla aysel elmira nurgul aizhan xiomara yadira itzel ximena billie
mette sanna ursula kaja jacinda marine segolene nadezhda michaele dolley rosalynn mamie lurleen geraldine sonia
kirstine birgit mona najat nadiya nawal amina halimah samia ellen joyce mamata smriti sushma kiran nirmala abeba abena
adwoa agata agnese aigul aiko aino aisling aitana akosua alesia alexia alicja alise alla ama amaia amandine amani
ameenah aminata anahita anais ananya anastazja andela aneta anneke annelies annemarie anouska anthea antonina anushka
aoife aracely ariadne arianne arundhati ashanti asli asuncion atefeh aviva ayako ayelet ayse azadeh azra bahar barbora
begum berit bhavna biljana birte bogdana bozena branka brianne busisiwe caoimhe carlene carme caro cate cerys chanel
chantelle charlize charmaine cheyenne chiaki chinwe chrystia clodagh concepcion coralie cosima dagny damaris danica
danijela dara darinka darya denisa desislava dipa divya djamila dominika dorota dragana drita dzenana ebba edita
eilidh eimear einat eirini elaheh elisabetta elodie elwira emiko emine eniko erzsebet esi esra ester eszter etsuko
ewelina fadumo fatemeh fathia fatma fatuma filippa fionnuala flavie florentina floriane freya funmilayo gabija
gabriele gauri geeta georgeta ginevra giorgina giulietta golnaz gosia grainne grazia grazyna gulnara gulsen guro
habiba hadiza hafsa haifa hajar hanne haruka hasina hayat hayley hege henrike hinda hiromi hristina hulya ikram imani
ingunn irem irit ivanna iveta izabela jadwiga jamala janina jaqueline jasmina jekaterina jelena jenifer jennet jessie
jette jhumpa johana joice jolanda jolanta josette jovana judit julija junko justyna kadri kaia kamila kanika karima
karolin kasumi katalin katelyn katinka kavita keisha kelsey kerstin ketevan keziah khadijah kiki kinga kirsi kirstie
klaudia kornelia kristalina ksenia kumiko kyoko lakshmi lale lata latisha lauma laure leda leonie lesia lidiya liis
lilia lilja linnea lisbet livia ljubica lorena lorenza lubna ludivine ludmilla lyudmila maddalena maeve magdalene mai
maiken maite maja makiko malaika malgorzata malika mamta manal maren margaretha margit mari mariella mariia marija
mariska marwa maryana marzena masako matea mayumi meera meghna megumi mehwish melike melody meltem merve mihaela miho
milena milica milla minna mireia mirela miriana mirjam misako miyuki monira mounia munira nafisa naledi nanako nandini
naomie narges nasra nasrin natacha natalija nathalia nayanthara nazanin nella nevena ngaire niamh nicki nicoletta
nikolina nilufer ninon nneka nobuko noelia nomi nonhle noomi noura nuray nyasha odile olaide olesya olha olufunke
ornella oyinkan ozlem padma pallavi paraskevi parveen pelin pernilla petya philippa pinar polina pooja preeti prerna
qinwen radhika ragnhild rajni ranjana rashmi reem reeta reiko rekha renuka reshma rina ritu riya rohini romana romola
rosalba roxanna rubina rukmini rumiko rupa ruta ruzica sabiha sachiko sadaf safiya sagal salome samar sana sanae
sandhya sania sanja sanjana sarita saroj sarolta satu sayaka sayuri senait sevgi shabana shahida shaima shalini
shanice shaniqua shanthi shefali shelly shilpa shivani shreya shruti sibel sidra sieglinde sigridur sinazo sinem
sissel sneha snezana sofie solveig songul soumya sridevi stana steffi stine suad sudha sukanya sultana sumaya sumita
sunniva suzana svenja swati tahmina taina takako tamika tamiko tanisha tanja tatjana tatsiana teodora terttu thandi
theresia thuy tihana tiina tilly tirunesh tomoko trude tsveta tuba tulin tuula tuulikki ulviya uzma vaishali valbona
valentyna vanda varsha vasiliki vasilisa veera verica vesna vibeke victoire vidya vilma viorica virpi viveca vlasta
weronika wioletta yamini yana yaprak yara yasemin yetunde yevheniya yuka yuki yulianna yuna yvetta zahia zakia zanele
zaneta zeinab zeynep zhanar zinaida zineb zita ziva zlata zorica zsofia zuzanna`
