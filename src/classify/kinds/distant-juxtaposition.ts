import type { Quotation, Span, Witness } from '../../model.ts'
import { shorten } from '../../text/shorten.ts'
import { wordsIn } from '../../text/words-in.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import { inOrder } from '../in-order.ts'
import { sideOf } from '../side-of.ts'
import { READ } from '../two-sides.ts'

/** Words that lie between what one paper prints side by side. */
const FAR = 200
/** So many words in a row tell a place. */
const RUN = 5
/** Longer texts are not searched. */
const LONGEST = 400_000
/** Nearer than so many, even what is told in another order was said in one breath. */
const BREATH = 50
/** Characters of a quotation that are shown. */
const SHOWN = 60
/** What links a second quotation to the first as if it had followed at once. */
const LINK = /\b(?:added|adding|adds|went on|continued|fügte|fügt|ergänzte|ajouté|ajoute|ajoutait|poursuivi|añadió|añade|agregó)\b/iu
const AND = /\b(?:and|und|et|y)\b/iu

export const distantJuxtaposition = defineKind({
  kind: 'distant-juxtaposition',
  title: 'side by side, from afar',
  weight: 'structural',
  family: 'structural',
  severity: 'minor',
  survey: ({ cluster }) => {
    const some = inOrder(cluster).slice(0, READ)
    const linked = some.flatMap((witness) => pairsOf(witness).map((pair) => ({ witness, pair })))
    if (linked.length === 0) return []
    const texts = some.flatMap(runningTexts)
    for (const { witness, pair } of linked)
      for (const text of texts) {
        const found = text.witness === witness ? undefined : judged(witness, pair, text)
        if (found) return [found]
      }
    return []
  },
})

/** A pair of marks, and what stands between them. */
interface Piece extends Span {
  readonly quotation: Quotation
  readonly content: string
}
type Pair = readonly [Piece, Piece]

/** What a witness prints in two pairs of marks, linked in one paragraph. */
function pairsOf({ quotations }: Witness): Pair[] {
  if (quotations.length === 1 && quotations[0].spans.length === 1) return []
  const pieces = quotations.flatMap((quotation) =>
    quotation.spans.flatMap((span): Piece[] =>
      span.part === undefined ? [{ ...span, quotation, content: quotation.article.text.slice(span.start, span.end) }] : [],
    ),
  )
  const printed = pieces.toSorted((a, b) => a.start - b.start)
  return printed.flatMap((second, at): Pair[] => {
    const first = printed[at - 1]
    return first && areLinked(first, second) ? [[first, second]] : []
  })
}

function areLinked(first: Piece, { quotation: { article, form }, start }: Piece): boolean {
  const between = article.text.slice(first.end, start)
  return !between.includes('\n') && (LINK.test(between) || (form === 'direct' && AND.test(between)))
}

/** What somebody prints in one run: a record, a speech, a long quotation. */
interface Running {
  readonly witness: Witness
  readonly words: string
}

function runningTexts(witness: Witness): Running[] {
  const [{ article }] = witness.quotations
  const whole = article.role === 'report' ? [] : [article.text]
  return [...whole, ...witness.quotations.map(({ content }) => content)].flatMap((text) => {
    if (text.length > LONGEST) return []
    const words = wordsIn(text)
    return words.length > BREATH ? [{ witness, words: ` ${words.join(' ')} ` }] : []
  })
}

function judged(witness: Witness, pair: Pair, { witness: other, words }: Running): Survey | undefined {
  const [first, second] = pair.map(({ content }) => placeOf(wordsIn(content), words))
  if (first === undefined || second === undefined) return undefined
  const between = countWords(words.slice(Math.min(first.end, second.end), Math.max(first.start, second.start)))
  const isReversed = second.start < first.start
  if (between <= (isReversed ? BREATH : FAR)) return undefined
  const [one, two] = pair.map(({ content }) => `‘${shorten(content, SHOWN)}’`)
  return {
    loci: [],
    lemma: sideOf([witness.siglum], isReversed ? `${one}, then ${two}` : `${one} beside ${two}`),
    variant: sideOf([other.siglum], isReversed ? `${two}, then ${one}` : `${one}, ${between} words before ${two}`),
    rule: isReversed ? 'the second of two linked quotations was said first' : `${between} words lie between two linked quotations`,
    ...(isReversed && { severity: 'major' as const }),
  }
}

/** Where some words stand in a text, by a run of them that stands there only once; in characters of its spelled words. */
function placeOf(content: readonly string[], text: string): { readonly start: number; readonly end: number } | undefined {
  const length = Math.min(RUN, content.length)
  if (length < RUN - 1) return undefined
  for (let at = 0; at + length <= content.length; at += 1) {
    const run = ` ${content.slice(at, at + length).join(' ')} `
    const start = text.indexOf(run)
    if (start >= 0 && text.indexOf(run, start + 1) < 0) return { start, end: start + run.length }
  }
  return undefined
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length
}
