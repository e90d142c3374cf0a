import type { Body, Corpus, Quoted } from './corpus.ts'
import { quotedOf } from './corpus.ts'
import { type KnownWords, knownWords } from './known-words.ts'
import { type Overlap, overlapFinder } from './overlap.ts'
import type { Passage } from './passage.ts'
import type { Run } from './runs.ts'
import { hash } from './shingles.ts'
import { cutOut } from './cut-out.ts'

/** What a passage must have in common with a known quotation: bits (measured on noisy copies: recall .974, precision .953) and words. */
const [BITS, WORDS] = [36, 6]

/** Share of the words of a passage that must agree. */
const DENSITY = 0.8

/** More words than this between two runs, and the passage ends. */
const GAP = 4

/** Words looked at on either side of a hit, at most. */
const WINDOW = 600

/** Passages of one article that are reported at most. */
const MOST = 200

/** A known text and the editions that print it inside marks. */
interface Known {
  readonly passage: Passage
  readonly editions: ReadonlySet<number>
}

/** Words of a body, and how many words of the known text stand unmatched before and after them. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly tail: number
  readonly bits: number
}

/**
 * Passages that articles print without marks and that others print as quotations: embedded posts, transcripts, prose.
 *
 * Rolls a trigram over the words outside quotations and looks closer only where two in a row are known:
 * linear in the text, whatever the number of quotations.
 */
export function unquoted(corpus: Corpus, quoted: readonly Quoted[]): Quoted[] {
  const known = knownTexts(quoted)
  const words = knownWords(
    known.map(({ passage }) => passage),
    corpus.bits,
  )
  return corpus.bodies.flatMap((body, edition) => {
    const article = corpus.editions[edition]?.article
    const found = article ? scan(body, edition, known, words, corpus.bits) : []
    return article ? found.map((one) => quotedOf(cutOut(article, body, one), edition, corpus)) : []
  })
}

function knownTexts(quoted: readonly Quoted[]): Known[] {
  const texts = new Map<string, { passage: Passage; editions: Set<number> }>()
  for (const { passage, size, edition } of quoted) {
    if (size.words < WORDS || size.bits < BITS) continue
    const key = passage.ids.join(' ')
    const text = texts.get(key)
    if (text) text.editions.add(edition)
    else texts.set(key, { passage, editions: new Set([edition]) })
  }
  return Array.from(texts.values())
}

function scan({ ids, quoted }: Body, edition: number, known: readonly Known[], words: KnownWords, bits: Float64Array): Found[] {
  const found: Found[] = []
  const hashAt = (i: number) => hash(3, ids[i] ?? 0, ids[i + 1] ?? 0, ids[i + 2] ?? 0)
  let streak = 0
  for (let i = 0; i + 2 < ids.length && found.length < MOST; i++) {
    const free = !quoted[i] && !quoted[i + 1] && !quoted[i + 2]
    streak = free && words.mayHold(hashAt(i)) ? streak + 1 : 0
    // A streak is looked at once, at its second trigram.
    if (streak !== 2) continue
    const texts = Array.from(new Set([...words.holders(hashAt(i - 1)), ...words.holders(hashAt(i))]), (text) => known[text])
    const others = texts.filter((text) => text !== undefined && (text.editions.size > 1 || !text.editions.has(edition)))
    const best = bestAt(
      ids,
      quoted,
      i,
      others.filter((text) => text !== undefined),
      bits,
    )
    if (!best) continue
    found.push(best)
    i = Math.max(i, best.to - 1)
    streak = 0
  }
  return found
}

function bestAt(ids: Int32Array, quoted: Uint8Array, at: number, texts: readonly Known[], bits: Float64Array): Found | undefined {
  const reach = Math.min(
    WINDOW,
    texts.reduce((length, { passage }) => Math.max(length, passage.ids.length + 8), 0),
  )
  let [from, to] = [at, at]
  while (from > 0 && at - from < reach && !quoted[from - 1]) from -= 1
  while (to < ids.length && to - at < reach && !quoted[to]) to += 1
  const window = ids.subarray(from, to)
  const find = overlapFinder({ ids: window, soft: new Uint8Array(window.length), cut: new Uint8Array(window.length) }, bits)
  let best: Found | undefined
  for (const { passage } of texts) {
    const overlap = find(passage)
    const part = overlap && densest(overlap, passage.ids.length)
    if (part && (!best || part.bits > best.bits)) best = { ...part, from: part.from + from, to: part.to + from }
  }
  return best
}

/** The best part of an overlap that stands together in the article; undefined where it does not say enough. */
function densest({ runs }: Overlap, length: number): Found | undefined {
  const parts: Run[][] = []
  for (const run of runs) {
    const last = parts.at(-1)?.at(-1)
    if (last && run.a - last.a - last.length <= GAP && run.b - last.b - last.length <= GAP) parts.at(-1)?.push(run)
    else parts.push([run])
  }
  let best: Found | undefined
  for (const part of parts) {
    const [first, last] = [part[0], part.at(-1)]
    if (!first || !last) continue
    const words = part.reduce((sum, run) => sum + run.length, 0)
    const found = {
      from: first.a,
      to: last.a + last.length,
      head: first.b,
      tail: length - last.b - last.length,
      bits: part.reduce((sum, run) => sum + run.bits, 0),
    }
    if (words >= WORDS && found.bits >= BITS && words >= DENSITY * (found.to - found.from) && (!best || found.bits > best.bits))
      best = found
  }
  return best
}
