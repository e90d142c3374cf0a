import type { Collation, Siglum, Token, Witness } from '../model.ts'
import { reopenings } from '../text/content.ts'
import { endsSentence, lastSentence } from './clause.ts'
import { lookAlikesIn } from './look-alikes.ts'
import { alike, fullest, hasWordAt, passageOf, placesOf, rowOf, tokensAt, witnessOf, type Passage, SURROUNDINGS } from './passage.ts'
import { isSettled, settledIn } from './unmarked.ts'
import type { Variation } from './variations.ts'
import { isWordToken } from '../text/is-word-token.ts'

/**
 * Where a witness begins or ends inside a sentence that another prints in full: `lemma` has what it does not reach.
 *
 * Witnesses cut at the same place stand together. Whole sentences before and after are nobody's loss.
 */
export function edgesOf(collation: Collation): Variation[] {
  const isCut = new Map(collation.cluster.witnesses.map((witness) => [witness.siglum, isSettled(witness) && !runsOn(witness)]))
  const groups = new Map<string, { readonly edge: Edge; readonly cut: Set<Siglum> }>()
  const fullOver = fullFinder(collation)
  for (const copies of lookAlikesIn(collation)) {
    const cut = copies.filter((siglum) => isCut.get(siglum))
    if (cut.length === 0) continue
    for (const edge of [head(collation, copies[0], fullOver), tail(collation, copies[0], fullOver)]) {
      if (!edge) continue
      const key = edge.loci.join(' ')
      const group = groups.get(key) ?? { edge, cut: new Set() }
      for (const siglum of cut) group.cut.add(siglum)
      groups.set(key, group)
    }
  }
  return Array.from(groups.values(), ({ edge: { loci, full }, cut }) => ({
    matter: 'edge' as const,
    loci,
    lemma: passageOf(collation, loci, alike(collation, loci, full)),
    variant: passageOf(
      collation,
      loci,
      collation.cluster.witnesses.map(({ siglum }) => siglum).filter((siglum) => cut.has(siglum)),
    ),
  }))
}

/** A word by itself is no sentence, with a capital or without: `Heroic`, in a headline. */
const SENTENCE = 2

/** Whether a cut witness prints its words as a sentence: with a capital that others, amid theirs, do not print. */
export function claimsSentence({ lemma, variant }: Pick<Variation, 'lemma' | 'variant'>): boolean {
  const isHead = variant.before.length === 0
  if (!isHead) return endsClaimed(variant, lemma)
  const first = variant.after.find(isWordToken)
  if (!first || !/^\p{Lu}/u.test(first.text)) return false
  if (variant.after.filter(isWordToken).length < SENTENCE) return false
  const there = lemma.after.find(isWordToken)
  return first.norm !== 'i' && there !== undefined && !/^\p{Lu}/u.test(there.text)
}

/** Whether what a cut witness prints last began as a sentence: with a capital, or with a figure where the other begins, too. */
function endsClaimed(variant: Passage, lemma: Passage): boolean {
  const words = variant.before.slice(0, variant.before.findLastIndex(isWordToken) + 1)
  const first = lastSentence(words).find(isWordToken)
  if (!first) return false
  // Of a longer sentence the beginning is not seen.
  if (/^\p{Lu}/u.test(first.text) || (lastSentence(words).length === words.length && variant.before.length === SURROUNDINGS)) return true
  return /^\d/.test(first.text) && lastSentence(lemma.before).find(isWordToken)?.norm === first.norm
}

/** Whether the first word of a cut witness, printed with a capital, opens the words it lacks as well: a sentence begun twice, `I’m, um, I’m here`. */
export function beginsTwice({ lemma, variant }: Pick<Variation, 'lemma' | 'variant'>): boolean {
  const first = variant.before.length === 0 ? variant.after.find(isWordToken) : undefined
  return first !== undefined && /^\p{Lu}/u.test(first.text) && lemma.tokens.find(isWordToken)?.norm === first.norm
}

/** Whether its words run on in the reporter's sentence: what ends there without a full stop claims to be no sentence, whatever its first letter. */
function runsOn({ quotations }: Witness): boolean {
  return quotations.every(({ form, content }) => form === 'mixed' && !/[.!?…]['"’”)\]]*$/u.test(content.trimEnd()))
}

interface Edge {
  readonly loci: number[]
  readonly full: Siglum
}

function head(collation: Collation, siglum: Siglum, fullOver: FullFinder): Edge | undefined {
  let first = 0
  while (first < collation.loci.length && !hasWordAt(collation, first, siglum)) first += 1
  if (first === 0 || first === collation.loci.length) return undefined
  const loci = lacunaeIn(collation, siglum, 0, first)
  const full = loci.length === 0 ? undefined : fullOver(loci, first)
  if (full === undefined) return undefined
  const printed = loci.filter((at) => placesOf(collation, at, full).length > 0)
  const start = printed.findLastIndex((at) => endsAt(collation, at, full))
  const sentence = printed.slice(start + 1)
  return sentence.length === 0 ? undefined : { loci: sentence, full }
}

function tail(collation: Collation, siglum: Siglum, fullOver: FullFinder): Edge | undefined {
  let last = collation.loci.length - 1
  while (last >= 0 && !hasWordAt(collation, last, siglum)) last -= 1
  const loci = lacunaeIn(collation, siglum, last + 1, collation.loci.length)
  const full = loci.length === 0 ? undefined : fullOver(loci, last)
  if (full === undefined || endsAt(collation, last, full)) return undefined
  const isCut = new Set(loci)
  const cut: number[] = []
  let hasWord = false
  for (let at = last + 1; at < collation.loci.length; at += 1) {
    if (placesOf(collation, at, full).length === 0) continue
    hasWord ||= hasWordAt(collation, at, full)
    if (isCut.has(at)) cut.push(at)
    if (!endsAt(collation, at, full)) continue
    // The sentence ends where the witness does, or before any further word.
    if (!hasWord) return undefined
    break
  }
  return hasWord && cut.length > 0 ? { loci: cut, full } : undefined
}

/** The loci of a stretch that a witness does not reach. */
function lacunaeIn(collation: Collation, siglum: Siglum, from: number, to: number): number[] {
  const readings = rowOf(collation, siglum)?.readings
  const loci: number[] = []
  for (let at = from; at < to; at += 1) if (readings?.[at]?.kind === 'lacuna') loci.push(at)
  return loci
}

/** Finds the witness that prints something at some loci and goes on into another. */
type FullFinder = (loci: readonly number[], next: number) => Siglum | undefined

/** Looks once for all that are cut at the same place. */
function fullFinder(collation: Collation): FullFinder {
  const known = new Map<string, Siglum | undefined>()
  return (loci, next) => {
    const key = `${next} ${loci.join(' ')}`
    if (!known.has(key)) known.set(key, findFull(collation, loci, next))
    return known.get(key)
  }
}

/** The witness that prints something there and goes on into the cut witness. */
function findFull(collation: Collation, loci: readonly number[], next: number): Siglum | undefined {
  const { settled } = settledIn(collation)
  const nearest = loci.toSorted((a, b) => Math.abs(a - next) - Math.abs(b - next))
  for (const at of nearest) {
    const attested = collation.loci[at]?.readings.filter(({ kind }) => kind === 'attested') ?? []
    const going = attested
      .flatMap(({ sigla }) => sigla)
      .filter((each) => placesOf(collation, next, each).length > 0 && settled.has(each) && tellsSentences(collation, each))
    if (going.length > 0) return fullest(collation, going)
  }
  return undefined
}

/** So many words without any stop or comma are a record without marks, which tells nothing of where sentences end. */
const UNMARKED = 25

function tellsSentences(collation: Collation, siglum: Siglum): boolean {
  const tokens = collation.tokens[siglum] ?? []
  return tokens.length < UNMARKED || tokens.some(({ kind, norm }) => kind === 'mark' && /^[.!?,;:]$/.test(norm))
}

/** Whether a sentence of a witness ends at a locus: by its mark, or because its marks are closed there and reopened before a capital. */
function endsAt(collation: Collation, at: number, siglum: Siglum): boolean {
  const tokens = tokensAt(collation, at, siglum)
  if (tokens.some(endsSentence)) return true
  const witness = witnessOf(collation, siglum)
  const last = tokens.at(-1)
  if (!last || !witness || witness.tokens) return false
  const next = wordAfter(collation.tokens[siglum] ?? [], placesOf(collation, at, siglum).at(-1) ?? 0)
  return next !== undefined && /^\p{Lu}/u.test(next.text) && reopenings(witness).some((place) => place >= last.end && place <= next.start)
}

function wordAfter(tokens: readonly Token[], index: number): Token | undefined {
  for (let next = index + 1; next < tokens.length; next += 1) if (tokens[next]?.kind === 'word') return tokens[next]
  return undefined
}
