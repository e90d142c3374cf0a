import type { OccasionWords } from './occasion-words.ts'
import { PRESS } from './press.ts'
import { words } from './words.ts'

const DAY = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)'
const MONTH = '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)'
const PART = '(?:morgen|vormittag|mittag|nachmittag|abend|nacht)'
const PERIOD = '(?:Tag|Woche|Wochenende|Monat|Jahr|Nacht|Frühjahr|Sommer|Herbst|Winter)'
const DATE = [
  `${DAY}${PART}?(?:, (?:dem |den )?\\d{1,2}\\. ?${MONTH}(?: \\d{4})?)?`,
  `\\d{1,2}\\. ?${MONTH}(?: \\d{4})?`,
  `(?<=[Ii]m )${MONTH}(?: \\d{4})?`,
  '(?<=[Ii]m Jahr )(?:1[5-9]|20)\\d\\d',
  `(?:[Vv]ergangene|[Vv]orige|[Ll]etzte|[Dd]iese)[nmsr]? (?:${PERIOD}|${DAY}|${MONTH})`,
  `(?:[Hh]eute|[Gg]estern|[Vv]orgestern)(?: (?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|früh))?`,
  `vor (?:einem|einer|zwei|drei|vier|fünf|sechs|wenigen|einigen|\\d{1,3}) (?:Tag|Woche|Monat|Jahr)e?n?`,
].join('|')

/** When, where and to whom, in German. */
export const germanOccasions: OccasionWords = {
  date: new RegExp(`(?:[Aa]m |[Ii]m (?:Jahr )?|[Ii]n der )?(?<date>${DATE})(?![\\p{L}\\p{N}])`, 'uy'),
  telling: words('informierte informiert erinnerte erinnert'),
  addressing: words(
    'sagt sagte sagten gesagt erklärt erklärte erklärten erzählt erzählte erzählten schreibt schrieb schrieben geschrieben berichtet berichtete berichteten betont betonte bestätigt bestätigte verrät verriet meint meinte',
  ),
  toward: words('gegenüber'),
  datives: words('dem einem ihrem seinem'),
  doubtful: words('der den einer ihrer seiner'),
  objects: words('ihm ihr ihnen mir uns dir euch ihn sie sich es'),
  deaf: words('geschichte wahrheit applaus'),
  trailing: words('hier dort zuvor danach später'),
  definite: words('der die das dem den'),
  speaking: words(''),
  places: words('in im bei beim auf während am vor nach an'),
  airs: words('bei im auf'),
  within: words('mit in im bei beim auf an für vor der des'),
  events: words(
    `interview gespräch pressekonferenz pressegespräch kundgebung demonstration anhörung sitzung ratssitzung debatte rede ansprache zeremonie trauerfeier gottesdienst mahnwache gipfel parteitag treffen versammlung bürgerversammlung
     prozess verhandlung sendung talkshow podcast radiosendung predigt podiumsdiskussion veranstaltung wahlkampfveranstaltung feier empfang`,
  ),
  press: new Set([
    ...PRESS,
    ...words(
      'zeitung zeitungen blatt magazin radio rundfunk sender agentur kurier post bote presse spiegel welt bild tagblatt tageblatt anzeiger nachrichten fernsehen presse-agentur',
    ),
  ]),
  pressEndings: ['zeitung', 'blatt', 'magazin', 'funk', 'radio', 'sender', 'agentur', 'kurier', 'anzeiger', 'nachrichten', 'bote'],
  tongues: words('deutsch englisch französisch spanisch italienisch polnisch russisch ukrainisch arabisch türkisch'),
}
