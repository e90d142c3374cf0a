import { expect, test } from 'vitest'
import { detectLanguage, primaryLanguage } from '../../src/ingest/language.ts'
import { provenLanguage } from '../../src/ingest/language/proven-language.ts'
import { articleOf } from './reading.ts'

test.each([
  [
    'en',
    'The ferry will run again from May, the board said on Tuesday, and nobody who has waited for it on the island was surprised that it took so long.',
  ],
  [
    'de',
    'Die Fähre wird ab Mai wieder fahren, sagte der Vorstand am Dienstag, und niemand auf der Insel war überrascht, dass es so lange gedauert hat.',
  ],
  [
    'fr',
    'Le bac reprendra la mer en mai, a dit le conseil mardi, et personne dans l’île ne s’est étonné que cela ait pris tant de temps pour les gens du port.',
  ],
  [
    'es',
    'El barco volverá a navegar en mayo, dijo el martes la junta del puerto, y nadie en la isla se sorprendió de que todo hubiera tardado tanto tiempo.',
  ],
  [
    'it',
    'Il traghetto tornerà in mare a maggio, ha detto martedì il consiglio, e nessuno sull’isola si è stupito che ci sia voluto tanto tempo per una decisione.',
  ],
  [
    'nl',
    'De veerboot vaart vanaf mei weer, zei het bestuur dinsdag, en niemand op het eiland was verbaasd dat het zo lang heeft geduurd voor er een besluit was.',
  ],
  ['ja', '夜のフェリーは五月から再び運航すると港湾委員会が火曜日に決めた。島の人々は九年間これを待っていた。'],
  [
    'ru',
    'Паром снова пойдёт в мае, сказал во вторник совет порта, и никто на острове не был удивлён, что это заняло так много времени, как все и думали.',
  ],
])('%s is told by its commonest words', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each(['', 'Too short to tell.', 'Lorem ipsum dolor sit amet '.repeat(10), '12345 67890 '.repeat(50)])(
  '“%s” is left undecided',
  (text) => {
    expect(detectLanguage(text)).toBeUndefined()
  },
)

test.each([
  ['en-GB', 'en'],
  ['DE', 'de'],
  ['zh_Hant_TW', 'zh'],
  ['English', undefined],
  ['', undefined],
])('the tag %s means %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language)
})

test.each([
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['no', 'no'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['iw', 'he'],
  ['und', undefined],
  ['mul', undefined],
])('the code %s means %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language)
})

const DANISH =
  'Færgen skal sejle igen fra maj, sagde bestyrelsen tirsdag, og ingen på øen blev overrasket over, at det har taget så lang tid. Jeg ved ikke, hvad de har ventet på, sagde hun, efter at rådet havde stemt.'
const NORWEGIAN =
  'Fergen skal gå igjen fra mai, sa styret tirsdag, og ingen på øya ble overrasket over at det har tatt så lang tid. Jeg vet ikke hva de har ventet på, sa hun, etter at rådet hadde stemt av.'
const GERMAN =
  'Die Fähre wird ab Mai wieder fahren, sagte der Vorstand am Dienstag, und niemand auf der Insel war überrascht, dass es so lange gedauert hat. '.repeat(
    4,
  )

test('Danish and Norwegian are told apart by the words that they do not share', () => {
  expect(detectLanguage(DANISH)).toBe('da')
  expect(detectLanguage(NORWEGIAN)).toBe('no')
})

test.each([
  ['en', GERMAN, 'de'],
  ['ja', GERMAN, 'de'],
  [undefined, GERMAN, 'de'],
  ['de', GERMAN, 'de'],
  ['xh', GERMAN, 'xh'],
  ['en', 'Die Fähre fährt wieder.', 'en'],
  ['no', DANISH.repeat(3), 'no'],
  ['en', 'The mayor said: “Ich bin ein Brackwaterer”, and nobody in the room asked what that was. '.repeat(6), 'en'],
])('a text said to be in %s is taken to be in the language its words prove', (said, text, language) => {
  expect(provenLanguage(text, said)).toBe(language)
})

test('the language that a theme left on a page is overruled, what somebody wrote down is not', async () => {
  const page = `<html lang="en"><body><article><h1>Die Fähre</h1><p>${GERMAN}</p></article></body></html>`
  expect((await articleOf('a.html', page)).language).toBe('de')
  expect((await articleOf('a.txt', `---\nlanguage: en\n---\n${GERMAN}`)).language).toBe('en')
  const options = { defaults: {}, metadata: [{ files: '*.html', metadata: { language: 'en' } }] }
  expect((await articleOf('a.html', page, options)).language).toBe('en')
})
