import { describe, expect, test } from 'vitest'
import { germanForms, joinedForms, partedForms } from '../../src/extract/languages/german-verbs.ts'
import { quotationsOf } from './reading-of.ts'

const said = (text: string) =>
  quotationsOf(text).map(({ form, content, speaker }) => [form, content, speaker?.text ?? '', speaker?.name ?? ''])
const speakers = (text: string) => quotationsOf(text).map(({ speaker }) => speaker?.text)

describe('German, Austrian and Swiss news: who said what, in which form', () => {
  test.each([
    [
      'local: a double name, a club that talks',
      'Die Brücke in Elmshafen bleibt zu. „Wir haben Risse gefunden“, sagte Baudezernentin Henrike Lind-Aurich am Montag. Der Ruderverein sprach von einer „Posse mit Ansage“.',
      [
        ['direct', 'Wir haben Risse gefunden', 'Baudezernentin Henrike Lind-Aurich', 'Henrike Lind-Aurich'],
        ['mixed', 'Posse mit Ansage', 'Der Ruderverein', ''],
      ],
    ],
    [
      'sport: the participle ends the clause, the rest follows',
      '„Ich habe ihn nie berührt“, hat Trainer Tobias Werneke nach dem Spiel gesagt. „Das zeigen alle Bilder.“ Werneke gab sich „enttäuscht“.',
      [
        ['direct', 'Ich habe ihn nie berührt Das zeigen alle Bilder.', 'Trainer Tobias Werneke', 'Tobias Werneke'],
        ['mixed', 'enttäuscht', 'Werneke', 'Tobias Werneke'],
      ],
    ],
    [
      'Switzerland: pointed marks, and a source that begins the next sentence',
      '«Wir wurden überrascht», sagt Gemeindepräsidentin Regula Zbinden. «Um vier stand das Wasser im Schulhaus.» Laut Kantonspolizei war es ein «Jahrhundertregen».',
      [
        ['direct', 'Wir wurden überrascht Um vier stand das Wasser im Schulhaus.', 'Gemeindepräsidentin Regula Zbinden', 'Regula Zbinden'],
        ['mixed', 'Jahrhundertregen', 'Kantonspolizei', 'Kantonspolizei'],
      ],
    ],
    [
      'Austria: the subjunctive goes on with what was said',
      'Landeshauptfrau Elvira Moser sprach bei der Eröffnung von einem „historischen Tag“. Ihr Vorgänger habe den Plan noch „für verrückt erklärt“.',
      [
        ['mixed', 'historischen Tag', 'Landeshauptfrau Elvira Moser', 'Elvira Moser'],
        ['mixed', 'für verrückt erklärt', 'Landeshauptfrau Elvira Moser', 'Elvira Moser'],
      ],
    ],
    [
      'culture: a noble name, a title beside it',
      '»Der Roman ist ein Geschenk«, sagte die Jurorin Thea von Brunn über »Das gelbe Haus«.',
      [['direct', 'Der Roman ist ein Geschenk', 'die Jurorin Thea von Brunn', 'Thea von Brunn']],
    ],
    [
      'politics: a surname after the full name, a pronoun',
      'Am Rande kündigte Finanzministerin Solveig Taube „harte Einschnitte“ an. „Wir haben zu gut gelebt“, so Taube. „Alle“, ergänzte sie.',
      [
        ['mixed', 'harte Einschnitte', 'Finanzministerin Solveig Taube', 'Solveig Taube'],
        ['direct', 'Wir haben zu gut gelebt', 'Taube', 'Solveig Taube'],
        ['direct', 'Alle', 'sie', 'Solveig Taube'],
      ],
    ],
    [
      'online: a platform of one letter ends a sentence',
      '„Wir gehen“, schrieb Anna Brahm auf X. „Das ist so“, sagte sie später vor Journalisten.',
      [
        ['direct', 'Wir gehen', 'Anna Brahm', 'Anna Brahm'],
        ['direct', 'Das ist so', 'sie', 'Anna Brahm'],
      ],
    ],
    [
      'court: two speakers in one paragraph',
      'Verteidiger Jan-Ole Brix nannte die Tat ein „Versehen“, die Anklage sprach von „Mord“.',
      [
        ['mixed', 'Versehen', 'Verteidiger Jan-Ole Brix', 'Jan-Ole Brix'],
        ['mixed', 'Mord', 'die Anklage', ''],
      ],
    ],
    [
      'a crowd',
      'Demonstranten skandierten „Hände weg vom Park!“ und „Schluss mit Filz!“. Wirt Piet Harms verspricht „Speis und Trank“.',
      [
        ['direct', 'Hände weg vom Park!', 'Demonstranten', 'Demonstranten'],
        ['direct', 'Schluss mit Filz!', 'Demonstranten', 'Demonstranten'],
        ['mixed', 'Speis und Trank', 'Wirt Piet Harms', 'Piet Harms'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('the place of the verb shows who speaks', () => {
  test.each([
    ['a dative begins the sentence', 'Der englischsprachigen Zeitung sagte Filip Kant: „Ich bleibe.“', 'Filip Kant'],
    ['a preposition begins it', 'Nach dem Treffen der Räte sagte Filip Kant: „Ich bleibe.“', 'Filip Kant'],
    ['a clause begins it', 'Als es dunkel wurde, sagte Filip Kant: „Ich bleibe.“', 'Filip Kant'],
    ['a pronoun follows the verb', 'Das Zögern der Räte, der Stadt und des Landes, nannte er einen „Akt der Willkür“.', 'er'],
    [
      'a conjunction sends the verb to the end',
      'Wie ein Polizeisprecher mitteilte, seien die Männer „in Turnschuhen“ los.',
      'ein Polizeisprecher',
    ],
    ['an infinitive', 'Der Sprecher, Filip Kant, versuchte mit den Worten zu beruhigen: „Alles ist gut.“', 'Der Sprecher'],
    ['the passive, with who does it', 'Der Plan wurde von den Wirten als „Unsinn“ bezeichnet.', 'den Wirten'],
    ['the passive, without', 'Die Mole wurde als „Grab des Hafens“ bezeichnet.', undefined],
    ['who is cited', 'Der Hafenbote zitiert einen Augenzeugen mit den Worten: „Es hat geknallt.“', 'einen Augenzeugen'],
    ['a particle at the end', 'Die Firma habe „keine Wahl“, räumte Sprecherin Ada Kroll am Abend ein.', 'Sprecherin Ada Kroll'],
    ['vor and vorwerfen', 'In der Sitzung warf Filip Kant der Regierung „Untätigkeit“ vor.', 'Filip Kant'],
    ['für and halten', 'Der Jurist Filip Kant hält die Klausel für einen „schlechten Witz“.', 'Der Jurist Filip Kant'],
    ['let it be told', '„Ich komme nicht“, ließ sie über ihren Verlag mitteilen.', 'sie'],
    ['a paper that reads', 'In der Erklärung heißt es: „Wir zahlen nicht.“', 'der Erklärung'],
    ['a paper that reads, after', '„Wir zahlen nicht“, heißt es in dem Brief des Rates.', 'dem Brief'],
    ['an ordinal ends no sentence', 'Wie der Rat in einem Brief vom 22. August berichtet, war das Haus „baufällig“.', 'der Rat'],
    ['a genitive', '„Wir ermitteln“, sagte der Sprecher der Polizei am Mittwoch.', 'der Sprecher der Polizei'],
    ['whose claims', 'Man habe „Akten vernichtet“, so die Vorwürfe der Anwältin.', 'der Anwältin'],
    [
      'the next sentence has its own clause',
      'Es war spät und die Mole leer. „Das mache ich nicht.“ Er fuhr fort: „Das bleibt so.“',
      undefined,
    ],
    ['things do not talk', 'Der Bau der Mole sollte „eine Grundlage für alle“ sein, das sei klar.', undefined],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)[0]).toBe(speaker)
  })

  test('reported speech in the subjunctive belongs to whom the article had telling, not to what it is about', () => {
    expect(speakers('Nach Angaben der Anwältin ist alles gesagt. Der Mann sei „nicht aggressiv oder so“ gewesen.')).toEqual([
      'der Anwältin',
    ])
  })

  test('sie with a plural verb is no woman', () => {
    expect(said('Die Wirtin Anna Brahm kam. „Wir schlafen nicht“, schreiben sie in einem Brief.')[0]?.[3]).toBe('')
    expect(said('Die Wirtin Anna Brahm kam. „Ich schlafe nicht“, schreibt sie in einem Brief.')[0]?.[3]).toBe('Anna Brahm')
  })
})

test.each([
  ['„Wir gehen“, sagte Anna Brahm in einem Interview.', 'spoken'],
  ['In einem Brief an den Rat erklärt Anna Brahm: „Wir gehen alle.“', 'written'],
  ['„Wir gehen“, schreibt Anna Brahm auf Telegram.', 'written'],
  ['„Wir gehen“, erklärte Anna Brahm in einer Presseaussendung.', 'written'],
  ['„Wir gehen“, erklärte Anna Brahm.', 'unknown'],
])('%s is %s', (text, medium) => {
  expect(quotationsOf(text)[0]?.medium).toBe(medium)
})

describe('the forms of German verbs', () => {
  const say = { report: 'say', medium: 'unknown' } as const
  test.each([
    ['sag', 'sagt sagte sagten sagen gesagt'],
    ['antwort', 'antwortet antwortete antworteten antworten geantwortet'],
    ['erklär', 'erklärt erklärte erklärten erklären'],
    ['konstatier', 'konstatiert konstatierte konstatierten konstatieren'],
    ['bezeichn', 'bezeichnet bezeichnete bezeichneten bezeichnen'],
    ['forder', 'fordert forderte forderten fordern gefordert'],
    ['sprech/spricht/sprach/gesprochen', 'spricht sprach sprachen sprechen gesprochen'],
    ['rat/rät/riet/-', 'rät riet rieten raten'],
  ])('%s', (entry, forms) => {
    expect(Array.from(new Set(germanForms(entry, say).map(([form]) => form))).join(' ')).toBe(forms)
  })

  test('a separable verb is one word at the end of its clause, and two in the middle', () => {
    expect(joinedForms('mit|teil', say).map(([form]) => form)).toEqual([
      'mitteilt',
      'mitteilte',
      'mitteilten',
      'mitteilen',
      'mitzuteilen',
      'mitgeteilt',
    ])
    expect(partedForms('mit|teil', say).get('teilte')?.parted).toEqual(new Set(['mit']))
    expect(speakers('Der Plan sei „gut“. Anna Brahm teilte ihr Brot.')[0]).toBeUndefined()
  })
})
