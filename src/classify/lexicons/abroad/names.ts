/** Names that German text cannot show by a capital alone, for it prints every noun with one: states, cities, regions and rivers. After the Länderverzeichnis of the Auswärtiges Amt and the list of German cities of Destatis. */
export const PLACES_GERMAN: ReadonlySet<string> = new Set(
  `deutschland österreich schweiz frankreich italien spanien portugal polen tschechien ungarn rumänien bulgarien griechenland türkei russland ukraine belarus dänemark schweden
  norwegen finnland island irland großbritannien england schottland wales niederlande holland belgien luxemburg kroatien serbien slowenien slowakei estland lettland litauen
  albanien kosovo bosnien montenegro moldau georgien armenien aserbaidschan israel palästina syrien irak iran libanon jordanien ägypten libyen tunesien algerien marokko sudan
  äthiopien somalia kenia nigeria ghana mali südafrika china japan indien pakistan afghanistan korea nordkorea südkorea vietnam thailand indonesien australien neuseeland kanada
  usa amerika mexiko brasilien argentinien chile kolumbien venezuela peru kuba europa asien afrika katar kuwait jemen zypern malta
  berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim
  karlsruhe augsburg wiesbaden mönchengladbach gelsenkirchen aachen braunschweig chemnitz kiel magdeburg freiburg krefeld mainz lübeck erfurt oberhausen rostock kassel
  hagen potsdam saarbrücken ludwigshafen oldenburg osnabrück leverkusen heidelberg darmstadt solingen regensburg paderborn neuss ingolstadt offenbach fürth würzburg
  ulm heilbronn pforzheim wolfsburg göttingen bottrop reutlingen koblenz bremerhaven erlangen bergisch trier jena remscheid salzgitter moers hildesheim cottbus gera
  schwerin zwickau passau bamberg bayreuth konstanz görlitz weimar flensburg wien graz linz salzburg innsbruck klagenfurt zürich genf basel bern lausanne luzern winterthur
  paris london rom madrid barcelona lissabon warschau prag budapest athen istanbul ankara moskau kiew kyjiw minsk stockholm oslo kopenhagen helsinki dublin brüssel amsterdam
  rotterdam antwerpen straßburg mailand neapel venedig turin zagreb belgrad sofia bukarest riga vilnius tallinn washington peking tokio neu-delhi kairo tel jerusalem teheran
  bagdad damaskus kabul gaza rhein main elbe oder donau weser mosel neckar saale spree isar ruhr havel fulda bayern hessen sachsen thüringen brandenburg
  saarland niedersachsen sachsen-anhalt nordrhein westfalen schleswig holstein mecklenburg vorpommern württemberg pfalz franken schwaben tirol kärnten steiermark vorarlberg
  burgenland bodensee ostsee nordsee balkan kaukasus krim donbass katalonien bayern`.split(/\s+/),
)

/** What stands before somebody's name. */
export const TITLES_GERMAN =
  /^(?:herrn?|frau|doktor|dr|professor|prof|minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|bürgermeister|bürgermeisterin|oberbürgermeister|staatsanwalt|staatsanwältin|richter|richterin|trainer|trainerin|abgeordneter?|abgeordnete|senator|senatorin|kommissar|kommissarin|pfarrer|pfarrerin|bischof|könig|königin|papst|general|oberst|chef|kollege|kollegin|onkel|tante)$/

/** Common first names of the German lands. */
export const FIRST_NAMES_GERMAN: ReadonlySet<string> = new Set(
  `anna maria peter michael thomas andreas stefan stephan christian martin klaus hans jürgen wolfgang uwe bernd frank dieter manfred günter günther horst heinz karl werner gerhard
  helmut walter rolf ralf jörg dirk jens markus matthias daniel alexander sebastian tobias florian jan tim lukas leon paul max maximilian felix jonas niklas simon philipp david
  johannes josef joseph franz ludwig otto friedrich wilhelm heinrich georg robert richard erich kurt sabine susanne petra monika ursula renate karin brigitte gisela ingrid
  helga heike andrea angela claudia birgit barbara gabriele martina kerstin silke anja katrin kathrin stefanie nicole julia katharina lena laura sarah lisa lea emma mia hannah
  johanna sophie eva elisabeth christine christina ute elke anke sonja tanja simone nadine sandra jana franziska olaf sven lars torsten thorsten holger volker norbert reinhard
  rainer armin ali mehmet mustafa ahmed mohammed fatma ayse elif emre can deniz anton jakob emil moritz clara marie luise greta frieda ida erika inge hannelore`.split(
    /\s+/,
  ),
)
