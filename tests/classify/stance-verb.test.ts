import { describe, expect, test } from 'vitest'
import { newsroom } from './newsroom.ts'

const story = (said: string): string =>
  `The mill stood by the river.\n\n“We sold the mill to the first man who asked for it,” Ada Marsh ${said}.`
const rules = (one: string, other: string): string[] =>
  newsroom({ A: one, B: other }).flatMap(({ kind, severity, lemma, variant, rule }) =>
    kind === 'stance-verb' ? [`${severity}: ${lemma.text} ] ${variant.text} (${rule})`] : [],
  )

describe('a verb that takes sides', () => {
  test.each([
    ['said', 'admitted', '“admitted” tells of an admission'],
    ['said', 'claimed', '“claimed” tells of doubt'],
    ['said', 'joked', '“joked” tells of a jest'],
    ['said', 'boasted', '“boasted” tells of a boast'],
    ['said', 'insisted', '“insisted” tells of insistence'],
    ['told reporters', 'complained', '“complained” tells of a complaint'],
  ])('“%s” and “%s”', (one, other, rule) => {
    expect(rules(story(one), story(other))).toEqual([`info: ${one.split(' ')[0]} ] ${other} (${rule})`])
  })

  test.each([
    ['said', 'told reporters'],
    ['said', 'added'],
    ['admitted', 'conceded'],
    ['wrote', 'tweeted'],
  ])('is not told of “%s” and “%s”', (one, other) => {
    expect(rules(story(one), story(other))).toEqual([])
  })

  test.each([
    [
      'de',
      '„Wir haben die Mühle verkauft“, sagte Ada Marsch.',
      '„Wir haben die Mühle verkauft“, behauptete Ada Marsch.',
      'sagte ] behauptete',
    ],
    ['fr', '« Nous avons vendu le moulin », a dit Ada Marche.', '« Nous avons vendu le moulin », a reconnu Ada Marche.', 'dit ] reconnu'],
    ['es', '«Vendimos el molino», dijo Ada Marcos.', '«Vendimos el molino», admitió Ada Marcos.', 'dijo ] admitió'],
  ])('is known in %s', (language, one, other, told) => {
    const found = newsroom({ A: { language, text: one }, B: { language, text: other } }).filter(({ kind }) => kind === 'stance-verb')
    expect(found.map(({ lemma, variant }) => `${lemma.text} ] ${variant.text}`)).toEqual([told])
  })
})
