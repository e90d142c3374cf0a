import type { Article, Discrepancy, Judged, Part, Quotation } from '../../model.ts'
import { placedWords } from '../../text/placed-words.ts'
import { foundBeside } from '../found-beside.ts'
import { displayBodyMismatch } from '../kinds/display-body-mismatch.ts'
import { besideOwnText, type Hunk, saysOtherwise } from './beside-own-text.ts'
import { byItself } from './by-itself.ts'
import type { Judge } from './own-displays.ts'
import { shareOf } from './share-of.ts'

/** Fewer words are a label. */
const LEAST = 3
/** Of the information of a display line its text must have such a share; a quotation of the text that has less is another one. */
const [SUPPORTED, OTHERWISE] = [0.85, 0.5] as const
/** So many words left out amid a headline are a difference; more are a cut. */
const FEW = 4
const DISPLAYS: ReadonlySet<Part['kind']> = new Set(['title', 'deck', 'caption', 'pull-quote'])

/**
 * What the headlines, decks, captions and pull quotes of drafts print as a quotation, whoever is said to say it, and the draft's own text has
 * otherwise or not at all: what is left over when a story is cut from the bottom.
 */
export function draftDisplays(
  quotations: readonly Quotation[],
  mentions: readonly Quotation[],
  isBacked: (quotation: Quotation) => boolean,
  judge: Judge,
): Judged[] {
  const displays = [...quotations.filter(({ form }) => form === 'display'), ...mentions.filter(isInDisplay)]
  return displays.filter((display) => !isBacked(display)).flatMap((display) => againstText(display, displays, quotations, judge) ?? [])
}

function isInDisplay({ article, spans: [{ part }] }: Quotation): boolean {
  const kind = part === undefined ? undefined : article.parts[part]?.kind
  return kind !== undefined && DISPLAYS.has(kind)
}

function againstText(
  display: Quotation,
  displays: readonly Quotation[],
  quotations: readonly Quotation[],
  judge: Judge,
): Judged | undefined {
  const words = placedWords(display.content)
  if (words.length < LEAST) return undefined
  const shareIn = shareOf(words, display.article.language)
  const own = quotations.filter(({ article, form }) => article.id === display.article.id && form !== 'display')
  const [best] = own.map((quotation) => ({ quotation, share: shareIn(quotation.content) })).toSorted((a, b) => b.share - a.share)
  if (best && best.share >= OTHERWISE) {
    const { collation, hunks } = besideOwnText(display, best.quotation)
    const named = judge(collation)
    const discrepancies = hunks.filter((hunk) => isOther(hunk, collation.loci.length) && !isForm(hunk, named)).map(saysOtherwise)
    if (discrepancies.length > 0) return { collation, discrepancies }
    if (best.share >= SUPPORTED) return undefined
  }
  if (shareIn(bodyWithout(display.article, displays)) >= SUPPORTED) return undefined
  return { collation: byItself(display), discrepancies: [unsupported(display)] }
}

/** Whether the headline has other words there, or lacks a few; where it only begins later or ends before, it quotes a part. */
function isOther({ at, display, bodyText }: Hunk, loci: number): boolean {
  if (display.some(({ kind }) => kind === 'word')) return true
  const lacking = placedWords(bodyText).length
  return at > 0 && at < loci - 1 && lacking > 0 && lacking <= FEW
}

/** Whether the headline only has another form of the words there, or none of their articles. */
function isForm({ at }: Hunk, named: readonly Discrepancy[]): boolean {
  const here = named.filter(({ loci }) => loci.includes(at))
  return here.length > 0 && here.every(({ kind }) => kind !== displayBodyMismatch.kind)
}

/** The text of an article without the lines that its display lines stand in. */
function bodyWithout({ id, text }: Article, displays: readonly Quotation[]): string {
  const spans = displays
    .filter(({ article }) => article.id === id)
    .flatMap((display) => display.spans.filter(({ part }) => part === undefined))
  let at = 0
  return text
    .split('\n')
    .filter((line) => {
      const [start, end] = [at, (at += line.length + 1)]
      return !spans.some((span) => span.start < end && start < span.end)
    })
    .join('\n')
}

function unsupported({ content, speaker }: Quotation): Discrepancy {
  return foundBeside(displayBodyMismatch, {
    // Words that nobody is said to have said may be a claim.
    severity: speaker ? 'critical' : 'major',
    confidence: 'medium',
    loci: [],
    lemma: { kind: 'attested', sigla: ['A'], text: content },
    variant: { kind: 'omitted', sigla: [], text: '' },
    rule: 'the draft’s own text does not have these words',
  })
}
