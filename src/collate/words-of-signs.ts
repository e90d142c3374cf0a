import type { Token } from '../model.ts'
import type { Printing, Printings } from './printings.ts'
import { ATTESTED, type SettledRow } from './settled-row.ts'
import { withinWords } from './within-words.ts'

/** A settled table and the tokens its rows are made of. */
export interface Signs {
  readonly printed: Printings
  readonly settled: readonly SettledRow[]
  readonly columns: number
  /** For each column of the table the one it has become part of; absent where each is still itself. */
  readonly wordOf?: Int32Array
}

/**
 * Puts the signs of Chinese, Japanese, Thai and their like together to words, once they stand in columns.
 *
 * The signs are aligned, not the words: a dictionary cuts `不会` and `会` out of two sentences that differ in one sign, and may cut elsewhere
 * even where they agree. So columns become words, the same ones for all witnesses. Tokens that were given with the witnesses stay as they are.
 */
export function wordsOfSigns(signs: Signs, areGiven: boolean): Signs {
  if (areGiven || !signs.printed.rows.some(({ terms }) => terms.some(({ isSign }) => isSign))) return signs
  const isWithin = withinWords(signs)
  const wordOf = new Int32Array(signs.columns)
  for (let at = 1; at < signs.columns; at++) wordOf[at] = wordOf[at - 1]! + (isWithin(at) ? 0 : 1)
  const settled = signs.settled.map((row) => joinRow(row, wordOf))
  const printings = signs.printed.printings.map((printing) => joinTokens(printing, signs.settled[printing.row]!, wordOf))
  return { printed: { ...signs.printed, printings }, settled, columns: (wordOf.at(-1) ?? -1) + 1, wordOf }
}

/** Who prints some signs of a word prints it: without the others. */
function joinRow({ from, kinds, tokens }: SettledRow, wordOf: Int32Array): SettledRow {
  const first = wordOf[from] ?? 0
  const width = kinds.length === 0 ? 0 : wordOf[from + kinds.length - 1]! - first + 1
  const joined = { from: first, kinds: new Uint8Array(width).fill(NONE), tokens: new Int32Array(width).fill(-1) }
  let count = 0
  kinds.forEach((kind, i) => {
    const at = wordOf[from + i]! - first
    if (joined.kinds[at] === NONE || kind === ATTESTED) joined.kinds[at] = kind
    if (tokens[i]! >= 0 && joined.tokens[at]! < 0) joined.tokens[at] = count++
  })
  return joined
}

const NONE = 255

function joinTokens({ tokens, row }: Printing, { from, tokens: inColumns }: SettledRow, wordOf: Int32Array): Printing {
  const joined: Token[] = []
  let last = -1
  inColumns.forEach((index, i) => {
    const token = tokens[index]
    if (!token) return
    const before = joined.at(-1)
    if (before && wordOf[from + i] === last)
      joined[joined.length - 1] = { ...before, text: before.text + token.text, norm: before.norm + token.norm, end: token.end }
    else joined.push(token)
    last = wordOf[from + i]!
  })
  return { tokens: joined, row }
}
