import { words } from '../languages/words.ts'

/** Common given names of women, in English, German, French and Spanish news. */
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
  rosemarie roswitha saskia sibylle sigrid sigrun silke solveig stefanie svenja swantje tabea tanja tatjana thea ulla uta ute veronika waltraud wiebke zita`)

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
  achim albrecht alois arne arno benno bernhard bodo boris burkhard carsten christof detlef dieter dietmar dirk eberhard eckart eckhard edgar egon ekkehard enno erich ernst erwin eugen ewald falk ferdinand florian friedhelm fritz gebhard gerd gernot gottfried gregor günther gustav
  hannes hanno hartmut heiko heiner heinrich helge hendrik henning henrik hermann hilmar hubert ingo ingolf jakob jochen johann johannes jonas jörn jost kai karsten kaspar konrad konstantin korbinian lasse leopold lothar ludger ludwig lukas lutz magnus malte marius martin
  meinhard moritz niels niklas nils olaf ole oskar otmar pirmin ralf reiner reinhold reto robin rüdiger sascha sepp siegfried siegmar sönke steffen swen theo thilo thorsten tilman timo tobias torben torsten udo ulf ullrich veit viktor volkmar wendelin werner wilfried willi xaver yves`)
