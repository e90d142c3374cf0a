import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

const mentions = (text: string) =>
  extract(articleOf(text))
    .filter(({ form }) => form === 'mention')
    .map(({ content }) => content)

describe('names in marks are told by what stands around them', () => {
  test.each([
    ['Der „Hafenbote“ berichtete am Samstag über den Brand.', ['Hafenbote']],
    ['Wie die „Hafenpost“ meldet, ist die Mole zu.', ['Hafenpost']],
    ['Das berichtete die „Hafenpost“ in ihrer Ausgabe.', ['Hafenpost']],
    ['Nach Informationen der „Hafenpost“ ist die Mole zu.', ['Hafenpost']],
    ['Die Polizei bestätigte dies dem „Neuen Kurier“.', ['Neuen Kurier']],
    ['Das sagte Anna Brahm im Gespräch mit dem „Boten“.', ['Boten']],
    ['Ein Papier, das der „Hafenpost“ vorliegt, sagt es.', ['Hafenpost']],
    ['Anna Brahm betonte in der „Hafenschau“, sie bleibe.', ['Hafenschau']],
    ['Die regierende „Liste Meer“ verlor, sagte Anna Brahm.', ['Liste Meer']],
    ['Die größte Gruppe „Bündnis für Hafen und Meer“ (BHM) kam, sagte Anna Brahm.', ['Bündnis für Hafen und Meer']],
    [
      'Er war zu Gast beim „2. Kongress der freien Häfen an Nord- und Ostsee“, sagte Anna Brahm.',
      ['2. Kongress der freien Häfen an Nord- und Ostsee'],
    ],
    ['Der wissenschaftliche Name lautet „Carabus lindneri“.', ['Carabus lindneri']],
    ['„Seeadler“, so heißt ein Kutter im Hafen.', ['Seeadler']],
    ['Die Tageszeitung „Nordlicht“ und der Fernsehsender „Welle“ kamen, sagte Anna Brahm.', ['Nordlicht', 'Welle']],
    ['Es ist ihr Erstlingswerk: „Sie sind da“. Das Buch kam im Mai.', ['Sie sind da']],
    ['Man meldet sich unter dem Stichwort „Ausfall“, sagte Anna Brahm.', ['Ausfall']],
    ['Die Schau – auch „Salon der Mole“ – ist offen, sagte Anna Brahm.', ['Salon der Mole']],
  ])('%s', (text, names) => {
    expect(mentions(text)).toEqual(names)
  })

  test.each([
    ['„Sehenden Auges“ habe der Rat den Steg verfallen lassen, meinte Anna Brahm.'],
    ['Anna Brahm sprach von „Ausbeutung“.'],
    ['Von „Willkür im Amt“ ist die Rede.'],
    ['Seine Antwort lautete „Nein“.'],
    ['Seine letzten Worte auf der Bühne waren „Licht aus“.'],
    ['Die Wirte nennen sie „Unfug“.'],
    ['Der Bootsmann verteidigte die Bezeichnung „Landratten“, mit der er seine Gäste titulierte.'],
    ['Anna Brahm warf dem Rat „Lohndumping“ und „Erpressung“ vor.'],
    ['Anna Brahm kam mit den Worten „Jetzt wird geredet“ herein.'],
    ['Man habe „alles versucht“, sagte Anna Brahm dem Rat.'],
  ])('words that someone said: %s', (text) => {
    expect(mentions(text)).toEqual([])
  })
})
