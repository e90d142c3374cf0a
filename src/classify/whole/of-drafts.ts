import type { Article, Discrepancy, Judged, Quotation, Stray } from '../../model.ts'
import { wordsIn } from '../../text/words-in.ts'
import { foundBeside } from '../found-beside.ts'
import { quoteMarksMalformed } from '../kinds/quote-marks-malformed.ts'
import { unattributedQuotation } from '../kinds/unattributed-quotation.ts'
import { byItself } from './by-itself.ts'

/** A draft, with what stands in its quotation marks and is no quotation, and the marks that belong to none. */
export interface DraftMarks {
  readonly draft: Article
  readonly mentions: readonly Quotation[]
  readonly strays: readonly Stray[]
}

/** Words that run on in the reporter's sentence are no fragment from so many on. */
const WHOLE = 6
/** Words in the place of a speaker that mean no one: > It had rained for weeks. */
const NOBODY = /^(?:it|this|that|there)$/iu
/** Characters shown behind a mark that stands alone. */
const SHOWN = 40

/** What the quotations of drafts show each by itself: marks that are broken, words that are given to nobody. */
export function ofDrafts(quotations: readonly Quotation[], marks: readonly DraftMarks[]): Judged[] {
  const own = quotations.flatMap((quotation) => {
    const discrepancies = [...malformed(quotation), ...unattributed(quotation)]
    return discrepancies.length > 0
      ? [{ collation: byItself(isGivenToNobody(quotation) ? withoutSpeaker(quotation) : quotation), discrepancies }]
      : []
  })
  const stray = marks.flatMap(({ draft, strays }) => strays.map((each) => loneMark(draft, each)))
  return [...own, ...stray]
}

function malformed({ notes, content }: Quotation): Discrepancy[] {
  const isBroken = notes.some(({ kind }) => kind === 'quote-marks-malformed')
  return isBroken ? [told(quoteMarksMalformed, content, 'its quotation marks are doubled, mixed or left open')] : []
}

function isGivenToNobody({ speaker, cue }: Quotation): boolean {
  return speaker === undefined || (speaker.name === undefined && cue === undefined && NOBODY.test(speaker.text))
}

const withoutSpeaker = ({ speaker: _nobody, ...quotation }: Quotation): Quotation => quotation

function unattributed(quotation: Quotation): Discrepancy[] {
  const { form, content } = quotation
  const isWhole = form === 'direct' || (form === 'mixed' && wordsIn(content).length >= WHOLE)
  return isWhole && isGivenToNobody(quotation) ? [told(unattributedQuotation, content, 'nothing near it says whose words they are')] : []
}

/** A mark without its other half, shown with what stands behind it. */
function loneMark(draft: Article, { span, reason }: Stray): Judged {
  const text = span.part === undefined ? draft.text : (draft.parts[span.part]?.text ?? '')
  const [shown = ''] = /^[^\n]*/.exec(text.slice(span.start, span.start + SHOWN)) ?? []
  const content = shown.trim()
  const quotation: Quotation = {
    id: `${draft.id}:m${span.part ?? ''}:${span.start}`,
    article: draft,
    form: 'mention',
    content,
    spans: [{ ...span, end: span.start + content.length }],
    medium: 'unknown',
    notes: [],
  }
  return { collation: byItself(quotation), discrepancies: [told(quoteMarksMalformed, content, reason)] }
}

function told(kind: typeof quoteMarksMalformed, content: string, rule: string): Discrepancy {
  return foundBeside(kind, {
    // In a draft, broken marks can still be mended.
    severity: 'minor',
    confidence: 'medium',
    loci: [],
    lemma: { kind: 'omitted', sigla: [], text: '' },
    variant: { kind: 'attested', sigla: ['A'], text: content },
    rule,
  })
}
