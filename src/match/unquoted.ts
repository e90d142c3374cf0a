import type { Warning } from '../model.ts'
import type { Body } from './body.ts'
import type { Corpus } from './corpus.ts'
import { cutOut } from './cut-out.ts'
import { type Part, type Stretch, densest } from './densest.ts'
import type { Edition } from './edition.ts'
import { type Known, PIECE, knownTexts } from './known-texts.ts'
import { type KnownWords, knownWords } from './known-words.ts'
import { overlapFinder } from './overlap.ts'
import type { Passage } from './passage.ts'
import { noneOf } from './pool.ts'
import type { Quoted } from './quoted.ts'
import type { Size } from './size.ts'
import { toSentence } from './to-sentence.ts'
import { fourgram } from './shingles.ts'

/** What a passage of a report must have in common with a known quotation, and three words in a row to be looked at (measured on noisy copies: recall .974, precision .953). */
const REPORT = { words: 6, bits: 32, three: 15 } as const

/** The same of a report that has not the whole quotation, word for word. */
const NOT_WHOLE = 36

/** The same where the words come from: a statement or a record holds what others quote of it, and nobody's prose about that. */
const RECORD = { words: 4, bits: 24, three: 10 } as const

/** It prints the quotation, not a phrase of it, when it has so many words of it, or this share. */
const [LONG, SHARE] = [12, 0.6]

/** An article that reports something else says the same words by accident, unless they carry so many bits. */
const ELSEWHERE = 80

/** Words looked at on either side of a hit, at most. */
const WINDOW = PIECE / 4

/** Words in a row that make it worth a closer look. */
const RUN = 4

/** Passages of one article that are reported at most, and editions of a known text that are compared with it. */
const [MOST, EDITIONS] = [200, 4]

/** What the scan found, and what it had to leave out, in a reader's words. */
export interface Unquoted {
  readonly quoted: readonly Quoted[]
  readonly warnings: readonly Warning[]
}

/** What passages of an article are looked up in. */
interface Sought {
  readonly known: readonly Known[]
  readonly words: KnownWords
  /** What a passage must have in common with one of them. */
  readonly least: Pick<Size, 'words' | 'bits'>
}

/**
 * Passages that articles print without marks and that others print as quotations: embedded posts, transcripts, prose.
 *
 * Looks up every four words in a row outside quotations, and looks closer only where they are known:
 * linear in the text, whatever the number of quotations.
 */
export function unquoted(corpus: Corpus): Unquoted {
  const warnings: Warning[] = []
  const inReports = soughtIn(corpus, REPORT)
  const inRecords = corpus.editions.some(isRecord) ? soughtIn(corpus, RECORD) : inReports
  const quoted = corpus.bodies.flatMap((body, edition) => {
    const home = corpus.editions[edition]
    if (!home) return []
    const found = scan(edition, body, isRecord(home) ? inRecords : inReports, corpus)
    if (found.length === 0) return []
    if (found.length === MOST)
      warnings.push({
        path: home.article.path,
        reason: `only the first ${MOST} passages that it prints without quotation marks are reported`,
      })
    const { text } = home.article
    const { starts, ends } = corpus.placesIn(home.article)
    const parts = runsOn(isRecord(home) ? found.map((part) => toSentence(part, text, { starts, ends }, body.quoted)) : found)
    const cuts = parts.map((part) => cutOut(home.article, { starts, ends }, part))
    return cuts.map((quotation) => corpus.quote(quotation, edition))
  })
  return { quoted, warnings }
}

function isRecord({ article: { role } }: Edition): boolean {
  return role !== 'report'
}

function soughtIn({ quoted, bits }: Corpus, least: typeof REPORT | typeof RECORD): Sought {
  const known = knownTexts(quoted, least)
  const passages = known.map(({ passage }) => passage)
  return { known, words: knownWords(passages, bits, least.three), least }
}

/** Parts without a word between them, or with words in common, are one: a letter printed in full, of which others quote this sentence and that. */
function runsOn(parts: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const part of parts) {
    const before = found.at(-1)
    if (before === undefined || before.to < part.from) found.push(part)
    else found[found.length - 1] = joined(before, part)
  }
  return found
}

/** What both have is taken as the first has it. */
function joined(one: Stretch, other: Stretch): Stretch {
  const between = [...one.between, ...other.between.filter(([from]) => from >= one.to)]
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to), between }
}

function scan(edition: number, body: Body, { known, words, least }: Sought, corpus: Corpus): Part[] {
  const { ids, quoted } = body
  const found: Part[] = []
  // A stretch of known words is looked at once, where it first proves to be of one text.
  let isLookedAt = false
  let free = 0
  for (let i = 0; i < ids.length && found.length < MOST; i++) {
    free = quoted[i] === 1 ? 0 : free + 1
    const hashed = free < RUN ? 0 : fourgram(ids[i - 3] ?? 0, ids[i - 2] ?? 0, ids[i - 1] ?? 0, ids[i] ?? 0)
    if (free < RUN || !words.mayHold(hashed)) {
      isLookedAt = false
      continue
    }
    if (isLookedAt) continue
    const texts = holdersOf(words.holders(hashed), known, ids, i - RUN + 1)
    if (texts.length === 0) continue
    isLookedAt = true
    const best = bestAt(edition, body, i - 1, texts, least, corpus)
    if (!best) continue
    found.push(best)
    i = Math.max(i, best.to - 1)
    free = 0
    isLookedAt = false
  }
  return found
}

/** Texts that do hold the words: hashes may agree by accident. */
function holdersOf(numbers: readonly number[], known: readonly Known[], ids: Int32Array, from: number): readonly Known[] {
  const texts: Known[] = []
  for (const number of numbers) {
    const text = known[number]
    if (text && holds(text.passage.ids, ids, from)) texts.push(text)
  }
  return texts
}

function holds(own: Int32Array, ids: Int32Array, from: number): boolean {
  for (let i = 0; i + 3 < own.length; i++) {
    if (own[i] === ids[from] && own[i + 1] === ids[from + 1] && own[i + 2] === ids[from + 2] && own[i + 3] === ids[from + 3]) return true
  }
  return false
}

function bestAt(
  edition: number,
  { ids, quoted }: Body,
  at: number,
  texts: readonly Known[],
  least: Sought['least'],
  corpus: Corpus,
): Part | undefined {
  const others = texts.filter(({ editions }) => editions.size > 1 || !editions.has(edition))
  if (others.length === 0) return undefined
  const longest = others.reduce((length, { passage }) => Math.max(length, passage.ids.length + 8), 0)
  const reach = Math.min(WINDOW, longest)
  let [from, to] = [at, at]
  while (from > 0 && at - from < reach && !quoted[from - 1]) from -= 1
  while (to < ids.length && to - at < reach && !quoted[to]) to += 1
  const find = overlapFinder(plain(ids.subarray(from, to), corpus))
  let best: Part | undefined
  for (const known of others) {
    const overlap = find(known.passage)
    const part = overlap && densest(overlap, known.passage.ids.length)
    if (part && part.bits > (best?.bits ?? 0) && isCopy(part, known, least, edition, corpus)) best = moved(part, from)
  }
  return best
}

function moved(part: Part, by: number): Part {
  return { ...part, from: part.from + by, to: part.to + by, between: part.between.map(([from, to]) => [from + by, to + by] as const) }
}

function plain(ids: Int32Array, { weigh }: Corpus): Passage {
  const none = noneOf(ids.length)
  return { ids, soft: none, cut: none, bits: weigh(ids, new Float64Array(ids.length)), stock: none }
}

function isCopy(part: Part, { size, editions }: Known, least: Sought['least'], edition: number, { areOneEvent }: Corpus): boolean {
  if (part.words < least.words || part.bits < least.bits || !isMost(part, size, least)) return false
  const others = Array.from(editions).filter((other) => other !== edition)
  return part.bits >= ELSEWHERE || others.slice(0, EDITIONS).some((other) => areOneEvent(edition, other))
}

/** Whether it is the quotation, or much of it: of a few words all. */
function isMost({ words, bits, from, to }: Part, size: Size, least: Sought['least']): boolean {
  if (words >= size.words && words === to - from) return true
  if (least === REPORT && bits < NOT_WHOLE) return false
  return words >= LONG || (size.words >= REPORT.words && bits >= SHARE * size.bits)
}
