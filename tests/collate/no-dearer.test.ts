import { diffArrays } from 'diff'
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf } from '../../src/collate/agreement.ts'
import { search } from '../../src/collate/align.ts'
import { printingsOf } from '../../src/collate/printings.ts'
import { tabulate } from '../../src/collate/tabulate.ts'
import { weave } from '../../src/collate/weave.ts'
import { worthIn } from '../../src/collate/worth.ts'
import { printings } from '../printings.ts'

const WORDS = [
  'the',
  'the',
  'of',
  'and',
  'ferry',
  'ferries',
  'harbour',
  'harbor',
  'mayor',
  'never',
  'not',
  'closed',
  'tariff',
  '43',
  'forty',
  's***',
]
const words = array(constantFrom(...WORDS), { minLength: 1, maxLength: 24 })
/** A second printing: words of the first left out, put in, or others in their place. */
const edits = array(tuple(integer({ min: 0, max: 23 }), constantFrom('lost', 'new', 'other', 'none'), constantFrom(...WORDS)), {
  maxLength: 6,
})

type Pairs = ReadonlySet<string>

/** What an alignment of two printings is worth by the weights of collation: the pairs of words, less what it costs to leave words out. */
function worthOf(left: readonly string[], right: readonly string[], pairs: Pairs): number {
  const { rows, terms } = printingsOf(printings({ A: left.join(' '), B: right.join(' ') }))
  const [one, other] = [rows[0]!, rows[1]!]
  const agreement = agreementOf(terms)
  const { cloth } = weave({ columns: [], first: undefined, gapped: [] }, one, { agreement, most: 1e6, terms })
  const worth = worthIn(other, cloth.columns, agreement)
  const edges = new Uint8Array(cloth.columns.length + 1)
  edges[0] = edges[cloth.columns.length] = 1
  const problem = {
    worth: (token: number, column: number) => (pairs.has(`${column} ${token}`) ? worth(token, column) : -1e8),
    openTokens: other.open,
    openColumns: edges,
    whole: 1e6,
  }
  return search(problem, { tokens: [0, other.words.length], columns: [0, one.words.length] }).score
}

/** The pairs in which collation sets two printings. */
function ours(left: readonly string[], right: readonly string[]): Pairs {
  const { rows, terms } = printingsOf(printings({ A: left.join(' '), B: right.join(' ') }))
  const { places } = tabulate(rows, terms)
  const tokenIn = new Map(Array.from(places[1] ?? [], (column, token) => [column, token] as const))
  return new Set(Array.from(places[0] ?? [], (column, token) => `${token} ${tokenIn.get(column) ?? 'none'}`))
}

/** The pairs of jsdiff's shortest edit script. */
function jsdiffs(left: readonly string[], right: readonly string[]): Pairs {
  const pairs = new Set<string>()
  let [i, j] = [0, 0]
  for (const { added, removed, count } of diffArrays([...left], [...right])) {
    const agreed = added || removed ? 0 : count
    for (let k = 0; k < agreed; k++) pairs.add(`${i + k} ${j + k}`)
    if (!added) i += count
    if (!removed) j += count
  }
  return pairs
}

const edited = (left: readonly string[], changes: readonly (readonly [number, string, string])[]): string[] =>
  changes.reduce<string[]>(
    (list, [at, edit, word]) => {
      if (edit === 'none' || at >= list.length) return list
      return list.toSpliced(at, edit === 'new' ? 0 : 1, ...(edit === 'lost' ? [] : [word]))
    },
    [...left],
  )

const byWords = (one: readonly string[], other: readonly string[]): number => (one.join(' ') < other.join(' ') ? -1 : 1)

test('two printings are aligned no dearer than by the shortest edit script', () => {
  let better = 0
  assert(
    property(words, edits, words, (left, changes, stranger) => {
      for (const other of [edited(left, changes), stranger]) {
        if (other.length === 0 || other.join(' ') === left.join(' ')) continue
        // Words missing at the edges of the shorter printing cost nothing; of two of one length the first by its words counts as longer.
        const [long = [], short = []] = [left, other].toSorted((a, b) => b.length - a.length || byWords(a, b))
        const [own, theirs] = [worthOf(long, short, ours(long, short)), worthOf(long, short, jsdiffs(long, short))]
        expect(own).toBeGreaterThanOrEqual(theirs)
        if (own > theirs) better += 1
      }
    }),
    {
      numRuns: 2000,
      examples: [
        // Words that look alike by chance are parted; what they kept apart must then find each other.
        ['the forty harbor tariff the the ferry the'.split(' '), [], 'the tariff the of forty tariff ferries'.split(' ')],
      ],
    },
  )
  // The law could not fail if both always agreed.
  expect(better).toBeGreaterThan(100)
})
