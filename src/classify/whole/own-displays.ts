import type { Article, Collation, Discrepancy, Judged, Quotation } from '../../model.ts'
import { gravity } from '../../text/gravity.ts'
import { isWordToken } from '../../text/is-word-token.ts'
import { placedWords } from '../../text/placed-words.ts'
import { displayBodyMismatch } from '../kinds/display-body-mismatch.ts'
import { holds, nameParts } from '../name-words.ts'
import { besideOwnText, type Hunk } from './beside-own-text.ts'
import { shareOf } from './share-of.ts'

/** Fewer words are a label. */
const LEAST = 3
/** Of the information of a display line, what a quotation of its text must have: one that has less is another one. */
const SHARE = 0.65
/** So many words left out amid a headline are a difference; more are a cut. */
const FEW = 4
/** So many display lines of one article are looked at. */
const MOST = 32

/** Names the differences of a collation. */
export type Judge = (collation: Collation) => readonly Discrepancy[]

/**
 * Headlines, decks, captions and pull quotes that contradict what their own text quotes, whoever else quotes it: those that stand in no
 * cluster with the text (`isBacked`), where nothing has compared the two.
 */
export function ownDisplays(quotations: readonly Quotation[], isBacked: (quotation: Quotation) => boolean, judge: Judge): Judged[] {
  const displays = new Map<Article, Quotation[]>()
  for (const quotation of quotations) {
    if (quotation.form !== 'display' || isBacked(quotation)) continue
    const own = displays.get(quotation.article)
    if (!own) displays.set(quotation.article, [quotation])
    else if (own.length < MOST) own.push(quotation)
  }
  const bodies = new Map(Array.from(displays.keys(), (article): [Article, Quotation[]] => [article, []]))
  for (const quotation of quotations) if (quotation.form !== 'display') bodies.get(quotation.article)?.push(quotation)
  return Array.from(displays).flatMap(([article, own]) =>
    own.flatMap((display) => againstOwn(display, bodies.get(article) ?? [], judge) ?? []),
  )
}

function againstOwn(display: Quotation, own: readonly Quotation[], judge: Judge): Judged | undefined {
  const words = placedWords(display.content)
  if (words.length < LEAST) return undefined
  const share = shareOf(words, display.article.language)
  const [best] = ofSpeaker(display, own)
    .map((quotation) => ({ quotation, share: share(quotation.content) }))
    .toSorted((a, b) => b.share - a.share)
  if (!best || best.share < SHARE) return undefined
  const { collation, hunks } = besideOwnText(display, best.quotation)
  if (!hunks.every((hunk) => isSlight(hunk, collation.loci.length))) return undefined
  const discrepancies = judge(collation).filter(({ kind, severity }) => kind === displayBodyMismatch.kind && gravity(severity) > 0)
  // What differs in small things alone may be another saying, or the reporter's words made short.
  return discrepancies.some(({ severity }) => severity === 'critical') ? { collation, discrepancies } : undefined
}

/** Whether a headline says nearly as much there as its text, or leaves out a few words; where it begins later or ends before, it quotes a part. */
function isSlight({ at, display, bodyText }: Hunk, loci: number): boolean {
  const [own, others] = [display.filter(isWordToken).length, placedWords(bodyText).length]
  return own > 0 ? others <= own + 1 : at === 0 || at === loci - 1 || others <= FEW
}

/** What the text quotes of whoever the headline names; where that is nobody (`Conductor: “…”`), all that it quotes. */
function ofSpeaker({ speaker, article: { text } }: Quotation, own: readonly Quotation[]): readonly Quotation[] {
  const name = speaker?.name ?? speaker?.text ?? ''
  const parts = nameParts(name)
  const isDescription = !name.includes(' ') && text.includes(` ${name.toLowerCase()}`)
  return isDescription ? own : own.filter(({ speaker: other }) => !other || holds(other.name ?? other.text, parts))
}
