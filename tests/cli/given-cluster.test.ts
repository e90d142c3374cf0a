import { expect, test } from 'vitest'
import { readInputs } from '../../src/cli/collate-input.ts'
import { givenCluster } from '../../src/cli/given-cluster.ts'
import { classify, collate } from '../../src/index.ts'

/** The languages the witnesses of an input are taken to be in. */
function languagesOf(input: object): (string | undefined)[] {
  const [read] = readInputs(JSON.stringify(input), 'p.json')
  return givenCluster(read!).witnesses.map(({ quotations: [{ article }] }) => article.language)
}

const TIDE = 'Die Flut kommt in der Nacht, und wir werden bis zum Morgen nicht schlafen, weil die Boote noch auf dem Fluss sind.'

test.each<[string, object, (string | undefined)[]]>([
  ['as it is given', { language: 'fr-CA', witnesses: [{ id: 'A', content: TIDE }] }, ['fr']],
  [
    'as it is given for one of them',
    {
      witnesses: [
        { id: 'A', content: TIDE },
        { id: 'B', content: TIDE, language: 'nl' },
      ],
    },
    ['de', 'nl'],
  ],
  ['told by its commonest words', { witnesses: [{ id: 'A', content: TIDE }] }, ['de']],
  ['told by its script', { witnesses: [{ id: 'A', content: 'ἐν ἀρχῇ ἦν ὁ λόγος καὶ ὁ λόγος ἦν πρὸς τὸν θεόν' }] }, ['el']],
  ['nobody’s guess where nothing tells', { witnesses: [{ id: 'A', content: 'Ave Maria' }] }, [undefined]],
])('the language of printings given by hand is %s', (_, input, languages) => {
  expect(languagesOf(input)).toEqual(languages)
})

/** What is found between two printings whose words come with what is to be compared of them. */
function told(one: readonly [string, string], other: readonly [string, string]): string[] {
  const [a, b] = [one, other].map(([t, n]) => [{ t: 'The ' }, { t, n }, { t: 'gate' }])
  const [input] = readInputs(
    JSON.stringify({
      witnesses: [
        { id: 'A', tokens: a },
        { id: 'B', tokens: b },
      ],
    }),
    'p.json',
  )
  return classify(collate(givenCluster(input!))).map(({ kind, rule }) => `${kind}: ${rule}`)
}

test('words that are given as the same differ in nothing but their case', () => {
  expect(told(['colour ', 'color'], ['color ', 'color'])).toEqual([])
  expect(told(['per cent ', 'percent'], ['% ', 'percent'])).toEqual([])
  expect(told(['Harbour ', 'harbour'], ['harbour ', 'harbour'])).toEqual(['case: letter case alone differs'])
})
