import { germanNames } from './german-names.ts'
import { germanVerbSecond } from './german-verb-second.ts'
import { germanForms, joinedForms, partedForms } from './german-verbs.ts'
import { germanOccasions } from './german-occasions.ts'
import type { CueWord, PhrasalCue } from './cue-word.ts'
import type { Language } from './language.ts'
import { table, words } from './words.ts'

const SPOKEN = `sag sprech/spricht/sprach/gesprochen frag ruf/ruft/rief/gerufen erzähl antwort entgegn erwider witzel flüster schrei/schreit/schrie/geschrien brüll scherz plädier schimpf höhn knurr brumm schluchz kicher schnaub fauch zisch jubel murmel stöhn seufz raun
  plauder schwärm jammer wetter ätz stichel prahl unk orakel polter feix grummel murr bitt/bittet/bat/gebeten fleh erinner skandier philosophier referier  stammel`
const UNTOLD = `erklär mein beton bericht äußer ergänz bekräftig forder kritisier warn lob begründ kommentier bestätig verkünd behaupt zitier verteidig bemerk mahn unterstreich/unterstreicht/unterstrich/unterstrichen
  versicher versprech/verspricht/versprach/versprochen urteil resümier klag beklag bedauer formulier argumentier schätz verlang appellier droh gesteh/gesteht/gestand/gestanden spekulier vermut präzisier reagier begrüß
  rechtfertig rat/rät/riet/- beschwör/beschwört/beschwor/beschworen meld vermeld konstatier bilanzier prophezei prognostizier konter bestreit/bestreitet/bestritt/bestritten dementier beteuer erläuter monier bemängel dank gratulier
  offenbar/offenbart/offenbarte/offenbart verrat/verrät/verriet/verraten schilder bezeug wiederhol mutmaß folger analysier widersprech/widerspricht/widersprach/widersprochen vernein schwör/schwört/schwor/geschworen gelob sinnier läster
  heiß/heißt/hieß/- erkundig entschuldig beruhig ermahn ermunter empfehl/empfiehlt/empfahl/empfohlen signalisier konkretisier relativier freu empör wunder`
const PARTED = `mit|teil hinzu|füg hinzu|setz an|kündig zurück|weis/weist/wies/gewiesen hin|weis/weist/wies/gewiesen ein|räum an|geb/gibt/gab/gegeben bekannt|geb/gibt/gab/gegeben zu|geb/gibt/gab/gegeben fest|stell klar|stell richtig|stell dar|stell
  fort|fahr/fährt/fuhr/gefahren aus|führ an|führ hervor|heb/hebt/hob/gehoben vor|werf/wirft/warf/geworfen ein|werf/wirft/warf/geworfen zu|stimm bei|pflicht an|merk ein|wend/wendet/wandte/gewandt an|deut an|mahn auf|ruf/ruft/rief/gerufen
  aus|ruf/ruft/rief/gerufen zu|ruf/ruft/rief/gerufen auf|forder nach|leg nach|hak nach|frag nach|schieb/schiebt/schob/geschoben für|halt/hält/hielt/- dagegen|halt/hält/hielt/gehalten entgegen|halt/hält/hielt/gehalten fest|halt/hält/hielt/gehalten
  ab|streit/streitet/stritt/gestritten zusammen|fass aus|schließ/schließt/schloss/geschlossen vor|les/liest/las/gelesen aus|drück ein|gesteh/gesteht/gestand/gestanden voraus|sag vorher|sag zu|sag aus|sag dar|leg offen|leg zu|sicher
  wieder|geb/gibt/gab/gegeben preis|geb/gibt/gab/gegeben vor|schlag/schlägt/schlug/geschlagen ab|wink dazwischen|ruf/ruft/rief/gerufen los|polter an|klag fort|setz`
const WRITTEN = 'schreib/schreibt/schrieb/geschrieben twitter post mail notier veröffentlich publizier tweet blog'
const JUDGING = `nenn/nennt/nannte/genannt bezeichn beschreib/beschreibt/beschrieb/beschrieben wert bewert titulier betitel rüg charakterisier spott verspott geißel verurteil bezichtig
  brandmark preis/preist/pries/gepriesen verhöhn schmäh tadel beschimpf bejubel definier deklarier umschreib/umschreibt/umschrieb/umschrieben apostrophier empfind/empfindet/empfand/empfunden`
const PARTED_JUDGING = 'ab|lehn ein|stuf ab|tu/tut/tat/getan ab|stempel ein|schätz'
/** Verbs that report if their preposition leads to the words: hält es für „Unsinn“. */
const FRAMING = 'mit|hader auf|poch auf|beharr gegen|wehr gegen|verwahr mit|droh mit|lock'
const PARTED_THINKING = 'aus|geh/geht/ging/gegangen'
const THINKING = `glaub denk/denkt/dachte/- hoff erwart befürcht rechn fürcht ahn wünsch`

const TELL = { report: 'say', medium: 'unknown' } as const
const JUDGE = { report: 'judge', medium: 'unknown' } as const
const THINK = { report: 'think', medium: 'unknown' } as const

/** The subjunctive of reported speech. */
const REPORTED =
  'sei seien habe werde würde würden könne könnten müsse müssten solle sollten dürfe dürften wolle gebe wäre wären hätte hätten komme gehe stehe liege bleibe bringe führe finde halte lasse mache nehme sehe spreche stelle trage wisse zeige gelte bestehe brauche erwarte handele handle drohe fehle gehöre setze suche versuche verfüge fühle'

/** German. */
export const de: Language = {
  code: 'de',
  common: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  ),
  letters: 'ß',
  shortened: words('s n ne nem nen'),
  abbreviations: words(
    'dr prof hr fr st bzw ca d.h z.b u.a usw etc nr str abs art mio mrd jan feb apr jun jul aug sept okt nov dez vgl sog geb gest evtl inkl max min tel ing dipl bspw',
  ),
  cues: new Map<string, CueWord>([
    ...germanForms(THINKING, THINK),
    ...table<CueWord>(
      ['will wollte wollten', THINK],
      ['sieht sah sahen wirbt warb warben', JUDGE],
      ['befand befanden befindet', { ...TELL, plain: true }],
      ['lautet lautete lauten lauteten', TELL],
    ),
    ...joinedForms(PARTED_THINKING, THINK),
    ...germanForms(JUDGING, JUDGE),
    ...joinedForms(PARTED_JUDGING, JUDGE),
    ...joinedForms(PARTED, TELL),
    ...germanForms(UNTOLD, TELL),
    ...germanForms(SPOKEN, { report: 'say', medium: 'spoken' }),
    ...germanForms(WRITTEN, { report: 'say', medium: 'written' }),
  ]),
  phrasal: new Map<string, PhrasalCue>([
    ...partedForms(PARTED, TELL),
    ...partedForms(PARTED_JUDGING, JUDGE),
    ...partedForms(PARTED_THINKING, THINK),
    ...partedForms(FRAMING, JUDGE),
    ...Array.from(words('zeigt zeigte zeigten'), (form) => [form, { ...TELL, particles: words('sich') }] as const),
  ]),
  sayings: words(
    `aussage aussagen behauptung behauptungen vorwurf vorwürfe bemerkung bemerkungen äußerung äußerungen forderung forderungen worte worten rede brief parole parolen sprüche sprechchöre sprechchören ruf rufe rufen warnung warnungen kritik
    begründung antwort einschätzung satz sätze sätzen zitat zwischenruf zwischenrufe einwand appell mahnung klage frage fazit losung aufschrift andeutung andeutungen hinweis eindruck verdacht`,
  ),
  times: words('gestern heute letzten letzte vergangenen woche jahr monat'),
  continuing: words('fügte fügt ergänzte ergänzt fuhr weiter'),
  mood: words(REPORTED),
  sources: [
    'laut',
    'so',
    'zufolge',
    'gemäß',
    'nach angaben',
    'nach ansicht',
    'nach auffassung',
    'nach den worten',
    'nach worten',
    'nach meinung',
    'nach aussage',
    'nach aussagen',
    'nach einschätzung',
    'nach darstellung',
    'nach überzeugung',
    'nach informationen',
    'nach berichten',
  ],
  vehicles: table(
    [
      `erklärung brief briefs abschiedsbrief leserbrief e-mail mail mitteilung pressemitteilung medienmitteilung presseaussendung aussendung pressemeldung presseerklärung communiqué bericht twitter facebook instagram telegram whatsapp bluesky mastodon plattform
      artikel gastbeitrag buch tagebuch autobiografie beitrag blog blogeintrag post schreiben rundschreiben newsletter stellungnahme urteil beschluss anklageschrift gutachten kommentar kolumne leitartikel essay tweet nachricht sms chat papier aufruf petition
      flugblatt protokoll memorandum studie`,
      'written',
    ],
    [
      'rede interview gespräch pressekonferenz medienkonferenz ansprache radio funk fernsehen sendung talkshow podcast telefonat telefongespräch debatte plädoyer predigt trauerrede videobotschaft durchsage anhörung',
      'spoken',
    ],
  ),
  expletives: { words: words('es das dies dieses da hier was'), existence: /^es (?:gab|gibt|gäbe|kam|kamen|folgten?|ertönten?)\b/ },
  pronouns: table(['er', 'he'], ['sie', 'she'], ['es', 'it'], ['wir ich man', 'they']),
  possessives: table(['sein seine seiner seinen', 'he'], ['ihr ihre ihrer ihren', 'she']),
  determiners: words(
    'der die das dem den des ein eine einer einem eines einen sein seine seiner ihr ihre ihrer dieser diese dieses beide zwei drei viele mehrere einige kein keine unser unsere',
  ),
  boundaries: words('dass daß wenn während weil obwohl nachdem bevor und oder aber sondern denn damit ob wie als wo da'),
  relatives: words('der die das welcher welche welches'),
  prepositions: words(
    'in im an am auf aus bei beim von vom zu zum zur mit nach für gegen über unter vor durch ohne um seit wegen trotz gegenüber neben zwischen hinter während angesichts',
  ),
  genitives: words('von der des de del du'),
  fillers: words(
    'hat haben hatte hatten ist sind war waren wird wurde werden auch später dann nun noch einmal wieder bereits schon daraufhin dazu sich nicht weiter außerdem zudem anschließend zuletzt hierzu darüber gestern heute morgen unterdessen jedoch indes am dabei damit deshalb selbst zunächst erneut ferner so ähnlich ebenso allerdings dagegen hingegen zuvor danach hier dort inzwischen mittlerweile darin daran hierbei wörtlich beispielsweise ihn ihm damals dennoch trotzdem lediglich nur offenbar worden weiterhin fest sollen',
  ),
  passives: words('wird wurde werden wurden worden'),
  and: 'und',
  gendered: table(
    [
      'sprecher sohn vater bruder ehemann vorsitzender chef kollege minister präsident trainer leiter meister direktor kanzler anwalt opa onkel witwer',
      'he',
    ],
    [
      'tochter mutter schwester frau oma tante witwe kollegin chefin beamtin rätin anwältin ärztin königin fürstin zeugin wirtin köchin -erin -istin -entin -antin -orin -eurin -ärin -ologin -ikerin -ingerin',
      'she',
    ],
  ),
  titles: table(
    ['herr könig prinz graf bundeskanzler präsident minister bürgermeister kanzler ministerpräsident', 'he'],
    ['frau königin prinzessin gräfin bundeskanzlerin präsidentin ministerin bürgermeisterin kanzlerin ministerpräsidentin', 'she'],
    ['dr prof professor', 'any'],
  ),
  spelledOut: new Map(),
  jobs: words(
    `chef chefin sprecher trainer kapitän richter anwalt anwältin leiter meister direktor präsident minister kanzler vorsitzender vorsitzende beauftragte beauftragter abgeordnete abgeordneter experte expertin forscher manager berater autor
    pfarrer bischof sekretär kommissar dezernent referent führer händler lehrer arzt ärztin wirt wirtin landwirt bauer bäuerin zeuge zeugin nachbar nachbarin gast senator stadtrat gemeinderat landrat nationalrat bundesrat regierungsrat
    betriebsrat torwart zeugwart stürmer verteidiger spieler coach sänger musiker künstler maler dichter dirigent solist regisseur schauspieler moderator reporter redakteur journalist historiker politiker ökonom chemiker physiker biologe
    geologe soziologe psychologe hauptmann obmann landammann ammann schütze schützin torschütze bademeister fahrer pilot lotse retter helfer züchter jäger förster intendant kommandant fabrikant veranstalter bewohner anwohner betreiber inhaber
    besitzer gründer erfinder juror beamter beamtin opfer täter rentner schüler student kanzlerin kollege kollegin
    -erin -istin -entin -antin -orin -eurin -ärin -ologin -ologe -urist -alist -rätin -amtfrau -hauptfrau -ingenieur -iker -ator`,
  ),
  bodies: words('ag gmbh'),
  works: words(
    `film filme films lied lieder song songs album alben buch buches bücher roman romane romans serie serien sendung sendungen show stück stücks oper operette gedicht gedichts ballade symphonie sinfonie musical hörspiel drama komödie thriller krimi
      doku dokumentation podcast zeitung zeitungen zeitschrift zeitschriften magazin magazins blatt blattes wochenblatt portal nachrichtenagentur agentur titel band bands gruppe hotel schiff kutter fähre firma unternehmen konzern verein partei bündnis
      bewegung liste fraktion organisation vereinigung verband stiftung projekt operation aktion kampagne programm initiative wettbewerb preis festival werk debüt kongress konferenz messe ausstellung klinik krankenhaus schule restaurant lokal gasthaus
      gasthof kneipe bar café disco diskothek club sender senders website webseite homepage internetseite blog reihe tour tournee studie ermittlungsgruppe kommission gesellschaft verlag label marke orchester chor kapelle ensemble kino theater`,
  ),
  namings: words(
    `wort begriff begriffe begriffs ausdruck bezeichnung namen name namens titel titels motto spitznamen spitzname sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten genannter selbsternannte selbsternannten selbsternannter
      slogan schlagwort stichwort stichworten thema codenamen beiname beinamen künstlernamen hashtag`,
  ),
  agents: words(
    `polizei feuerwehr bergrettung rettung regierung ministerium behörde amt verwaltung gericht staatsanwaltschaft partei fraktion verein verband konzern unternehmen firma gewerkschaft stadt gemeinde kanton senat rat magistrat kirche bistum universität
    hochschule klinik krankenhaus bank betrieb geschäftsführung leitung vorstand präsidium team mannschaft klub club familie eltern nachbarn opposition koalition union kommission agentur institut stiftung bündnis initiative organisation bewegung
    jury kritiker gegner befürworter experten wissenschaftler ärzte augenzeugen demonstranten demonstrantinnen leute menschen fans wirte bauern frau mann mädchen junge kind sohn vater mutter tochter bruder schwester paar chefs minister
    verteidigung nebenklage anklage präsidentin jährige jähriger jährigen dienst zentrale redaktion zeitung sender magazin blatt bürger bürgerinnen besucher gäste angehörigen hinterbliebenen`,
  ),
  verbSecond: germanVerbSecond,
  compounds: true,
  ordinals: true,
  names: germanNames,
  calendar: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember',
  ),
  occasions: germanOccasions,
  ego: words('ich mich mir mein meine meiner meinem meinen'),
  self: words('ich mich mir mein meine meiner wir uns unser unsere'),
  persons: words('ich mich mir mein meine meiner wir uns unser unsere du dich dir ihr euch'),
}
