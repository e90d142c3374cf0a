import * as fc from 'fast-check'
import type { Source } from '../../src/options.ts'

/** An article in the making: who prints it, and what. */
export interface Story {
  readonly name: string
  readonly text: string
}

const NOUNS = 'harbour bridge orchard ferry council warden pilot tunnel museum reservoir market lantern quarry granary railway'.split(' ')
const VERBS = 'promised refused rebuilt abandoned inspected flooded defended auctioned repainted insured'.split(' ')
const ADJECTIVES = 'rusty crowded forgotten narrow expensive flooded ancient temporary private crooked'.split(' ')
const TIMES = ['before winter', 'last Thursday', 'without warning', 'at dawn', 'in eleven days', 'after the vote']
const SPEAKERS = ['Ada Brunt', 'Milo Tesh', 'Greta Ollin', 'Piet Vasko']

/** A sentence somebody may have said: long and odd enough that two of them are not alike by chance. */
const sentence = fc
  .tuple(
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...ADJECTIVES),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...TIMES),
    fc.constantFrom(...NOUNS),
  )
  .map(([who, did, how, what, when, witness]) => `We ${did} the ${how} ${what} ${when} because the ${who} and the ${witness} asked us`)

/** What a desk may do to a word of a quotation. */
const edit = fc.constantFrom<(words: readonly string[], at: number) => string[]>(
  (words) => [...words],
  (words) => [...words],
  (words, at) => words.toSpliced(at, 1),
  (words, at) => words.toSpliced(at, 0, 'really'),
  (words, at) => words.toSpliced(at, 1, 'chimney'),
  (words, at) => words.toSpliced(at, 1, (words[at] ?? '').toUpperCase()),
  (words, at) => words.toSpliced(at, 1, `${words[at]},`),
)

const printing = (said: string) =>
  fc.tuple(edit, fc.nat({ max: said.split(' ').length - 1 })).map(([change, at]) => change(said.split(' '), at).join(' '))

/** Two to five articles of different outlets that print one to three utterances, each in its own wording. */
export const news: fc.Arbitrary<readonly Story[]> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...SPEAKERS), sentence), { minLength: 1, maxLength: 3, selector: ([, said]) => said }),
    fc.integer({ min: 2, max: 5 }),
  )
  .chain(([utterances, size]) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, i) =>
        fc
          .tuple(...utterances.map(([speaker, said]) => printing(said).map((words) => [speaker, words] as const)))
          .map((printed) => story(i, printed)),
      ),
    ),
  )

function story(index: number, printed: readonly (readonly [speaker: string, words: string])[]): Story {
  const paragraphs = printed.map(([speaker, words]) => `"${words}," ${speaker} said.`)
  return {
    name: `paper-${index}.txt`,
    text: `---\noutlet: Paper ${index}\n---\n${[`Paper ${index} reports on a long day.`, ...paragraphs].join('\n\n')}\n`,
  }
}

/** The stories as sources for a check. */
export function sourcesOf(stories: readonly Story[]): Source[] {
  return stories.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
}
