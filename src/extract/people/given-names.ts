import { words } from '../languages/words.ts'

/** Common given names of women, in the news of Europe and the Americas. */
export const FEMALE = words(`
  abigail ada adele agnes aisha alejandra alexandra alice alicia alison amanda amber amelia amy ana andrea angela anita ann anna anne annie antonia april ashley astrid audrey ava barbara beatrice beatriz
  bella bernadette beth betty beverly birgit bonnie brenda brigitte britney camila camille carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celia chantal charlotte chelsea cheryl
  chloe christiane christina christine claire clara claudia colleen connie cora courtney crystal cynthia daisy dana daniela danielle debbie deborah denise diana diane dolores donna doris dorothy edith
  eileen elaine elena elizabeth ella ellen élise elsa emily emma erica erika esther eva evelyn fatima fiona florence frances franziska gabriela gabriele gabrielle gail gemma gina gisela gloria grace greta gretchen
  hannah harriet heather heidi helen helena helga hillary holly ilse imogen ines inés inge ingrid irene iris isabel isabella jackie jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna
  joanne josephine joy joyce juanita judith judy julia julie june jutta karen karin kate katherine kathleen kathryn kathy katie kay kelly kim kimberly kirsten kristen kristin kristina laura lauren laurie lea
  leah lena leslie lily linda lisa liz lois lori louise lucia lucía lucy luisa lynn madeleine madison maggie mandy manuela margaret margarita maria maría marie marina marion marjorie marlene martha martina mary
  mathilde maureen maxine megan melania melanie melissa mercedes mia michelle mildred mina miranda miriam molly monica monika nadia nancy naomi natalia natalie nathalie nicola nicole nina nora norma olga olivia
  oona pamela patricia patty paula pauline penelope penny petra phyllis pilar priya rachel rebecca regina renate renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth sabine sabrina sally samantha
  sandra sara sarah selena serena shannon sharon sheila shirley silvia simone sofia sonia sonja sophia sophie stacy stella stephanie sue susan susanne suzanne sylvia tamara tanya tara taylor teresa theresa tiffany
  tina tracy ulrike ursula valerie vanessa vera verena veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney yolanda yvonne zoe
  annegret annette annika antje anja anke babette bärbel beate bettina birte birgitta britta carina carolin corinna cornelia dagmar dörte elfriede elisabeth elke franka friederike gabi gerda gerlinde gudrun hanna hanne hannelore heide heike hedwig helga henrike hilde
  hildegard ilona ilse ina inga ingeborg irmgard janina jana johanna katarina katharina kathrin katja katrin kerstin klara lieselotte lina luise magdalena maike mareike margarete margit margot marianne marlies mechthild michaela mirjam nadine nele regina regula ricarda
  rosemarie roswitha saskia sibylle sigrid sigrun silke solveig stefanie svenja swantje tabea tanja tatjana thea ulla uta ute veronika waltraud wiebke zita
  sioned bronwen anwen carys cerys mairi brid efa posy catrin elin ffion gwenllian llinos mared rhian rhiannon siân seren eluned angharad betsan nia lowri eira sinéad grainne gráinne niamh roisin
  róisín orla maeve fidelma bridie nuala kirstin rhona senga fenella effie mhairi letty bea elsie cassie roz
  aaliyah abby adela adriana agata agatha agnieszka aida aileen ailsa aimee aisling alba aleksandra alexandria alexia alina aline alisha allison alma aminata amina amira anastasia anaïs
  andreia angelica angelina angie anika anisha anneke annelies annemarie antoinette antonella anouk aoife araceli ariana ariadne arlene asha aurora aurélie ayesha barb beata beatrix becca
  begoña belén benedetta berit bernice bertha bess bianca blanca blanche bridget bríd briony caitlin caitlyn candace carlotta carmela carmelita cassandra catalina catarina cathleen catriona
  celeste celine chiara chioma chloé cindy ciara clarissa claudine clementine coleen concetta consuelo cordelia corrie cristina dalia danuta daphne darcy darla darlene deanna debra deirdre
  delia delphine delores denisa desiree dina dinah dominique dorota dorotea dulce edie edna eilidh eleanor eleanora eleni elisa elisabetta elise eliza eloise elspeth elvira élodie émilie
  emilia encarna encarnación erin esmeralda esperanza estelle eugenia eugenie eunice evangeline ewa fabienne fanny farah fatou federica felicia felicity fern fernanda fenna fien flora floor
  francesca francine françoise freda freya geneviève georgina geraldine germaine gertrude giada gillian ginny giovanna giulia gladys glenda glenys graciela graziella greetje guadalupe
  guinevere gwen gwendolyn gwyneth haley hana hattie hedda helene hélène henrietta henriette hilary hilda ida ilaria imelda imani inès inmaculada irena irma isabelle isla isobel ivana izabela
  jacinta jacqueline jada janelle janette jeanette jeannine jelena jemima jen jenna jeroma jette jillian jo joann joana jocelyn jodi jodie johanne jolanda jolene josefa josefina josephina
  josie juana judi juliana juliette justine kaitlyn kamala kara karina karine karla karolina kasia katarzyna kathrine katherina kathi katrina kayla keisha kelsey kendra khadija kiara kiera
  kirsty kitty kristine krystyna lakshmi lana larissa latoya laurel laverne lavinia layla leanne leigh-anne leila lenore leonie leonora leticia lettie lieke lies liesbeth lilian
  liliana lillian linh lise liselotte livia liza lizzie lola lorena loretta lorna lorraine lotte louisa luciana lucie lucille lucinda lucrezia ludivine lupe lydia lynda lyudmila mabel macarena
  maddie madeline mae magali magda małgorzata maisie malala manon mara marcela marcelle marcia marcella maren marga margaux margery margherita margie margriet marguerite mariam mariana maribel
  marieke mariella marijke marilyn marisa marisol maritza marjolein marlène marta maryam maud maura mavis meera meg meghan mei melinda melody mercè meredith mette mieke milagros milena
  millicent millie minnie mirela mireille mirja moira moll mona montserrat morag morgane muriel myra myriam myrtle nadège nell nellie nerys nettie ngozi nicolette nieves nikki noelle noémie
  nona noor noreen odette odile ofelia olympia paloma paola patrizia paulette peggy pernille perpetua petronella philippa philomena phoebe pia piedad pippa polly priscilla priyanka
  raquel reba reina remedios renata renée rina rocío ros rosalía rosalie rosalyn rosanna roseanne roseann rosetta rosie rosita roslyn rowena roya ruthie sadie sanne saoirse sarita shanice
  shauna shawna shelley sherry sheryl shirin shona sian sibyl sigourney simona sinead siobhan siobhán siri solange solène soraya stefania sunita susanna susannah susie suzanna svetlana sylvie
  tabitha talia tamsin tania tatiana teresita tess tessa thelma theodora thérèse tilda tilly toni tonya tracey traci trudy una valentina valeria valérie verna vicenta victoire vivienne wanjiru
   wilhelmina wilma winifred wynne xenia yasmin yasmina yolande yvette zainab zara zelda zofia zuzana`)

/** Common given names of men. */
export const MALE = words(`
  aaron abel abraham adam adrian ahmed al alan albert alejandro alex alexander alfred ali allen alvin andré andreas andrew andy angus anthony antoine antonio armin arnold arthur axel barry ben benjamin bernard bernd bernie
  bill billy björn bob bobby brad bradley brandon brendan brett brian bruce bruno bryan callum calvin carl carlos cesar chad charles charlie chris christian christoph christopher chuck clarence clark claude clemens colin colm craig curtis
  dale damian dan daniel dave david dean dennis derek detlef dick didier diego dieter dirk dominic don donald douglas duncan dwight earl ed eddie edgar eduardo edward elias elliott emil emmanuel enrique eric erik ernest
  ethan eugene evan felipe felix fernando francesco francis francisco frank franz fred frederick friedrich gabriel gareth gary gavin geoffrey georg george gerald gerhard gilbert giovanni glenn gordon graham grant greg gregory guido günter
  guy hans harald harold harry harvey hassan hector heinz helmut henri henry herbert herman hervé holger horst howard hugh hugo ian ibrahim isaac ivan jack jacob jacques jaime jake james jamie jan jared jason javier
  jay jean-luc jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe joel johan john johnny jon jonathan jordan jorge jörg josé josef joseph josh joshua juan julian jürgen justin karim karl keith ken kenneth kevin klaus
  kurt kyle lance larry lars laurent lawrence lee leo leon leonard lewis logan lorenz louis lucas luc luis luke manfred manuel marc marcel marco marcus mario mark markus martin marvin mathias matt matthew matthias maurice max
  michael michel mick mickey miguel mike milton mitch mohamed mohammed muhammad nathan neil nicholas nick nicolas nigel noah norbert norman oliver oscar otto owen pablo pascal patrick paul pedro peter phil philip philippe pierre rainer ralf ralph
  ramon randy raphael raul ray raymond reinhard rex ricardo richard rick rob robert roberto rodney roger roland rolf ron ronald ross roy rudolf rupert russell ryan salvador sam samuel scott sean sebastian sergei sergio seth shane sidney
  simon stanley stefan stephen steve steven stuart sven tarek ted terry theodor thomas tim timothy tobias todd tom tommy tony travis trevor tyler uli ulrich urs uwe vernon victor vincent vladimir volker wade walter warren wayne werner wesley
  wilhelm william winston wolf wolfgang xavier zachary
  dai gethin emyr rhodri ieuan geraint dougie ruaridh ruairidh aled dewi ivor ifan iestyn gwyn len alun arwel bryn cledwyn dafydd elfyn elwyn emrys eurig gerallt glyn gruffydd hefin hywel illtyd
  iolo llew llewelyn lloyd macsen meirion mervyn meurig sion steffan tegid tudur wyn ewan euan ewen keir murdo torquil cathal ciaran declan dermot diarmuid eoin finbarr gerry jarlath micheal oisin
  padraig ruairi tadhg alfie albie reg sid
  achim albrecht alois arne arno benno bernhard bodo boris burkhard carsten christof detlef dieter dietmar dirk eberhard eckart eckhard edgar egon ekkehard enno erich ernst erwin eugen ewald falk ferdinand florian friedhelm fritz gebhard gerd gernot gottfried gregor günther gustav
  hannes hanno hartmut heiko heiner heinrich helge hendrik henning henrik hermann hilmar hubert ingo ingolf jakob jochen johann johannes jonas jörn jost kai karsten kaspar konrad konstantin korbinian lasse leopold lothar ludger ludwig lukas lutz magnus malte marius martin
  meinhard moritz niels niklas nils olaf ole oskar otmar pirmin ralf reiner reinhold reto robin rüdiger sascha sepp siegfried siegmar sönke steffen swen theo thilo thorsten tilman timo tobias torben torsten udo ulf ullrich veit viktor volkmar wendelin werner wilfried willi xaver yves
  aarav abdul abdullah abu adil adolfo adriaan agustín aidan aiden ajay akira alain alastair alberto aldo alec aleksander alessandro alessio alexandre alexei alfonso alfredo alistair alonso
  álvaro amadou amir amit anders ángel angelo anil anselm anthonie anton archie aristide arjun arlo armand armando arnaud arnau arturo arvid asher ashok atticus aubrey auguste
  augusto aurelio aurélien bartholomew bart barnaby bastien baptiste beau bela benedict benicio benito bennett benny benoît bernardo bert bertil bertrand birger blake bogdan bram brent
  bret bronisław burt byron caleb calum cameron camilo carlo carlton carmine caspar casper cédric cecil celso chet chidi christiaan christophe ciro cillian clayton clement clément cliff
  clifford clint clive clyde cody connor conor conrad corey cormac cornelis cornelius cory cristian cyril cyrille dalton damien damon danilo danny dario darius darrel darren darryl daryl
  davide dawid deepak delbert demetrius denzel derrick desmond devon dewey dexter dimitri dino dion djibril domingo dominik donal donnie dorian doug duane dustin dwayne dylan eamon eamonn
  ebenezer eddy edmond edmund edouard édouard edwin efraín eirik eladio elbert eli elijah elio eliot elisha elmer elvis emanuel émile emiliano emilio emmett enda enzo erasmo erling ernesto
  errol erwan esteban étienne eusebio evander evaristo everett ezra fabian fabien fabio fabrice faisal farid farouk fausto federico femi ferdinando fergal fergus fermín fidel filip finbar
  finlay finn fintan fletcher florent florentin floyd fraser freddie frederic frédéric fredrik gaël gaetano gaspar gaston gauthier gavino geoff gerard gérard gerardo germán gerrit giacomo
  gianluca gianni gideon gijs gil gilberto gilles giorgio giulio giuseppe glen godfrey gonzalo gösta grégoire gregorio grzegorz guglielmo guilherme guillaume guillermo gunnar gus
  gustave gustavo gwilym håkan hamish hamza hank hannibal hao harish harlan hashim hayden héctor heriberto hernán hilario hiram hiroshi homer honorio horace horacio howell huw hyun iago
  iain idris ignacio ignatius igor ilya imran iñaki ira irvin irving isaiah isidro ismael ismail iván ivo jacinto jacopo jaap jakub jalal jamal jamil jarrod jarvis jean-marc jean-paul
  jean-pierre jed jelle jerónimo jerzy jesper jesse jethro joaquín joaquim joey johnnie jonah jonathon jordi jørgen joris jory josep joss jules julien julio julius jurgen jussi kamal kareem
  karol kasper keegan keenan keiran kelvin kenji kenny kerwin khalid kieran kiran kjell koen kofi krzysztof kwame lachlan lamar lamont lanre lauri laurens laurentiu lazarus leandro leif leland
  leroy lester levi lev liam lino lionel lisandro loïc lonnie lorcan lorne louie lovell luca luciano ludovic luigi lyle lynton maarten malachy malcolm malik manolo manish mansour
  manus marcelo marcello marcin marcio marek mariano marlon marten mateo mateusz mathieu mathis mats matteo matthijs mattias mauricio maurizio maxime maxwell maynard mehdi mehmet melvin merlin
  merrill merv michał micah michele mickaël mihai mikael mikhail miko milo mihail modesto mohan mordecai mortimer morten moses moustafa musa mustafa myles myron nadim naresh nasser nate
  nathaniel ned nestor néstor neville niall niccolò nicolò nikhil nikola nikolai noel noël octavio oisín olav oleg olivier olli omar oren orson orville osama oswald otis owain ozzie paco paolo
  pascual patrik paulo pavel pawel paweł peadar pearse pelle percy phineas pierrick pierluigi piers piet pieter pim piotr prakash quentin quincy rafael rafal rafiq ragnar rahul rajesh
  raj ramiro ramón raoul rashid raúl ravi raymundo reggie reginald régis rémi renato renaud rené reuben rhys riccardo rigoberto rik roddy roderick rodolfo rodrigo roel rogelio rohan rolando
  romain romeo ronan ronnie roque rory roscoe rosendo rowan ruben rubén rudy rufus runar ruud ryszard sami samir sandro sanjay santiago saul scot seamus séamus sebastián sébastien selwyn
  sergey serge shamus shawn sheldon shinji silas silvester silvio simeon simón sjoerd solomon soren søren stan stanisław stavros stefano stellan stephane stéphane stig stijn sunil suresh
  sylvain sylvester tadeusz taj takashi tariq terence terrance terrell terrence thad thaddeus theodore théo thibault thierry thijs tibor tiago tino titus tobiah tomas tomás tomasz tonino
  torstein tremaine trent tristan tyrone ugo ulric uriel vaughn vasily vern vicente victorino vidar vijay vikram vince vincenzo vito vittorio vivek wallace wally walt wendell wes 
  wilbert wilbur wilf wilfred wilfrid willard willem willie wim wojciech wouter wyatt xavi yann yannick yasser youssef yuri yusuf zack zane zbigniew zeke`)
