import type { Language } from './language.ts'
import { table, words } from './words.ts'

const SPOKEN = `sagt sagte gesagt sagten sagen erzählt erzählte erzählten ruft rief riefen gerufen fragt fragte fragten gefragt spricht sprach sprachen gesprochen antwortet antwortete antworteten
  entgegnet entgegnete witzelt witzelte flüstert flüsterte schreit schrie brüllt brüllte scherzt scherzte plädierte schimpft schimpfte erinnert jubelte`
const UNTOLD = `erklärt erklärte erklärten meint meinte meinten betont betonte betonten berichtet berichtete berichteten äußert äußerte äußerten geäußert ergänzt ergänzte fügt fügte fügten hinzu
  bekräftigt bekräftigte fordert forderte forderten kritisiert kritisierte kritisierten warnt warnte warnten lobt lobte begründet begründete begründeten kommentiert kommentierte kommentierten bestätigt bestätigte
  bestätigten teilt teilte teilten mitgeteilt verkündet verkündete kündigt kündigte kündigten angekündigt behauptet behauptete behaupteten zitiert zitierte verteidigt verteidigte bemerkt bemerkte mahnt mahnte stellt stellte
  unterstreicht unterstrich versichert versicherte verspricht versprach räumt räumte gibt gab weist wies wiesen urteilt urteilte resümiert resümierte klagt klagte beklagt beklagte bedauert bedauerte fährt fuhr
  heißt hieß lautet lautete lauten lauteten formuliert formulierte führt führte argumentiert argumentierte schätzt schätzte verlangt verlangte verlangten appelliert appellierte droht drohte gesteht gestand
  gestanden hebt hob spekuliert spekulierte vermutet vermutete präzisiert präzisierte stimmt stimmte reagiert reagierte reagierten verurteilt verurteilte begrüßt begrüßte wirft warf warfen vorgeworfen rechtfertigt rechtfertigte rät riet rieten skandiert skandierte skandierten mahnten lehnten beschwört beschwor beschwören verkündeten appellierten plädierten`
/** The subjunctive of reported speech. */
const REPORTED =
  'sei seien habe werde würde würden könne könnten müsse müssten solle sollten dürfe dürften wolle gebe wäre wären hätte hätten komme gehe stehe liege bleibe bringe führe finde halte lasse mache nehme sehe spreche stelle trage wisse zeige gelte bestehe brauche erwarte handele handle drohe fehle gehöre setze suche versuche verfüge fühle'
const WRITTEN =
  'schreibt schrieb schrieben geschrieben twittert twitterte postet postete mailt mailte notiert notierte veröffentlicht veröffentlichte publiziert'
const JUDGING = `nennt nannte nannten genannt bezeichnet bezeichnete bezeichneten beschreibt beschrieb beschrieben wertet wertete werteten bewertet bewertete sieht sah sprechen tituliert titulierte rügt rügte charakterisiert charakterisierte
  eingestuft stuft stufte lehnt lehnte lehnten spottet spottete geißelte verurteilten bezichtigt wirbt warb`
const THINKING = 'glaubt glaubte denkt dachte findet fand hofft hoffte hofften erwartet erwartete befürchtet befürchtete will wollte'

/** German. */
export const de: Language = {
  code: 'de',
  common: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  ),
  shortened: words('s n ne nem nen'),
  abbreviations: words(
    'dr prof hr fr st bzw ca d.h z.b u.a usw etc nr str abs art mio mrd jan feb apr jun jul aug sept okt nov dez vgl sog geb gest evtl inkl max min tel ing dipl bspw',
  ),
  cues: table(
    [THINKING, { report: 'think', medium: 'unknown' }],
    [JUDGING, { report: 'judge', medium: 'unknown' }],
    [UNTOLD, { report: 'say', medium: 'unknown' }],
    [SPOKEN, { report: 'say', medium: 'spoken' }],
    [WRITTEN, { report: 'say', medium: 'written' }],
  ),
  phrasal: new Map(),
  sayings: words(
    'aussage aussagen behauptung behauptungen vorwurf vorwürfe bemerkung äußerung äußerungen forderung forderungen worte worten rede brief parole parolen sprüche ruf rufe warnung kritik begründung antwort einschätzung',
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
      'erklärung brief e-mail mail mitteilung pressemitteilung presseerklärung bericht twitter facebook artikel buch beitrag schreiben stellungnahme urteil gutachten kommentar tweet nachricht sms papier',
      'written',
    ],
    ['rede interview gespräch pressekonferenz ansprache radio sendung telefonat', 'spoken'],
  ),
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
  fillers: words(
    'hat haben hatte hatten ist sind war waren wird wurde werden auch später dann nun noch einmal wieder bereits schon daraufhin dazu sich nicht weiter außerdem zudem anschließend zuletzt hierzu darüber gestern heute morgen unterdessen jedoch indes am dabei damit deshalb selbst zunächst erneut ferner so ähnlich ebenso allerdings dagegen hingegen zuvor danach hier dort inzwischen mittlerweile darin daran hierbei wörtlich beispielsweise ihn ihm damals dennoch trotzdem lediglich nur offenbar worden weiterhin fest sollen',
  ),
  passives: words('wird wurde werden wurden worden'),
  and: 'und',
  gendered: table(
    ['sprecher sohn vater bruder ehemann vorsitzender chef kollege', 'he'],
    ['sprecherin tochter mutter schwester ehefrau vorsitzende chefin kollegin', 'she'],
  ),
  titles: table(
    ['herr könig prinz graf bundeskanzler präsident minister bürgermeister kanzler ministerpräsident', 'he'],
    ['frau königin prinzessin gräfin bundeskanzlerin präsidentin ministerin bürgermeisterin kanzlerin ministerpräsidentin', 'she'],
    ['dr prof professor', 'any'],
  ),
  spelledOut: new Map(),
  jobs: words('chef chefin sprecher sprecherin trainer trainerin kapitän richter richterin anwalt anwältin'),
  bodies: words('ag gmbh'),
  works: words(
    'film filme lied lieder song album buch roman romane serie sendung stück oper gedicht zeitung zeitschrift magazin titel band gruppe zeitungen hotel schiff firma unternehmen verein partei organisation projekt operation aktion programm initiative wettbewerb preis festival werk erstwerk debüt kongress klinik krankenhaus schule restaurant lokal sender fernsehsender website homepage',
  ),
  namings: words(
    'wort worte begriff begriffe ausdruck bezeichnung namen name titel motto spitznamen sogenannte sogenannten sogenannter so genannte so genannten slogan schlagwort thema',
  ),
  calendar: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember',
  ),
  ego: words('ich mich mir mein meine meiner meinem meinen'),
  self: words('ich mich mir mein meine meiner wir uns unser unsere'),
  persons: words('ich mich mir mein meine meiner wir uns unser unsere du dich dir ihr euch'),
}
