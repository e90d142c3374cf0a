import type { Agreement } from './agreement.ts'
import { type Alignable, alignBlock, type Block } from './align.ts'
import { cut } from './anchors.ts'
import type { Column } from './column.ts'
import { openColumns, type Woven } from './open-columns.ts'
import { met } from './met.ts'
import { noPairs, type Pairs } from './pairs.ts'
import type { Row } from './row.ts'
import { slide } from './slide.ts'
import { supported } from './supported.ts'
import { LEAST, worthIn } from './worth.ts'

/** What two words must be worth, as a share of the weight of one, to stand together with nothing on either side. */
const SURE = 0.2
/** Blocks up to this many cells are searched at once; larger ones are cut first, if they can be. */
const SMALL = 250_000
/** So often words that met by chance are parted and the rest is aligned anew. */
const ROUNDS = 4

/** What alignment needs to know of the whole. */
export interface Loom {
  readonly agreement: Agreement
  /** The most cells to be searched at once. */
  readonly most: number
  /** How many terms there are. */
  readonly terms: number
}

/** Aligns the words of a row with the columns of words of a table. `first`: the row that was woven first; `gapped`: those with gaps inside them. */
export function alignWords(
  row: Row,
  columns: readonly Column[],
  first: Row,
  gapped: readonly Woven[],
  { agreement, most, terms }: Loom,
): Pairs {
  const plain = worthIn(row, columns, agreement)
  const chance = new Set<number>()
  const worth = (word: number, column: number) => (chance.has(word * columns.length + column) ? LEAST : plain(word, column))
  const open = openColumns(columns.length, gapped)
  const sizes = { tokens: row.words.length, columns: columns.length }
  const gained = (word: number, column: number) => Math.max(0, plain(word, column))
  const isSure = (word: number, column: number) => plain(word, column) >= SURE * (row.words[word]?.weight ?? 0)
  const blocks = cut(row.line, columns, first.line, Math.min(SMALL, most), terms)
  let problem: Alignable = { worth: plain, openTokens: row.open, openColumns: open, whole: most }
  let pairs = search(blocks, problem)
  for (let round = 1; ; round++) {
    const kept = supported(pairs, sizes, isSure)
    if (kept.tokens.length === pairs.tokens.length || round === ROUNDS) return slide(parted(kept), agrees, isOpen)
    const held = new Set(kept.tokens)
    pairs.tokens.forEach((word, i) => held.has(word) || chance.add(word * columns.length + pairs.columns[i]!))
    problem = { ...problem, worth }
    pairs = search(blocks, problem)
  }

  /** Where neither side has a gap inside, all that is aligned is one stretch. */
  function parted(kept: Pairs): Pairs {
    if (!row.isGapped && gapped.length === 0) return kept
    const weights = { tokens: row.words.map(({ weight }) => weight), columns: columns.map(({ terms: [{ weight }] }) => weight) }
    return met(kept, { ...weights, openTokens: row.open, openColumns: open, agreed: gained })
  }

  function agrees(word: number, column: number): boolean {
    return columns[column]!.terms.includes(row.words[word]!)
  }

  function isOpen(word: number, column: number): boolean {
    return row.open[word] === 1 || open[column] === 1
  }
}

function search(blocks: readonly Block[], problem: Alignable): Pairs {
  const pairs = noPairs()
  for (const block of blocks) alignBlock(problem, block, pairs)
  return pairs
}
