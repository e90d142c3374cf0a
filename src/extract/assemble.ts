import type { Article, Quotation, Span, Speaker } from '../model.ts'
import type { Utterance } from './attribution/utterance.ts'
import type { Found } from './found.ts'
import { answered } from './quotation/answered.ts'
import { blockQuotation } from './quotation/block-quotation.ts'
import { nestedQuotations } from './quotation/nested-quotations.ts'
import type { Site } from './quotation/site.ts'
import { turnQuotation } from './quotation/turn-quotation.ts'
import { type Last, utteranceQuotation } from './quotation/utterance-quotation.ts'

/** Makes quotations of what was found, in the order of reading; a block holds what stands in it. */
export function assemble(article: Article, found: Found, part?: number): Quotation[] {
  const site = { article, found, part }
  const blocks = withoutOverlap([
    ...answered(found).map((block) => blockQuotation(site, block)),
    ...found.statements.map((block): Quotation => ({ ...blockQuotation(site, block), form: 'display', medium: 'unknown' })),
    ...found.turns.map((turn) => turnQuotation(site, turn)),
  ])
  return [...marked(site, outside(found.utterances, blocks)), ...blocks].toSorted((a, b) => a.spans[0].start - b.spans[0].start)
}

/** The quotations that stand in marks, each followed by those nested in it. */
function marked(site: Site, utterances: readonly Utterance[]): Quotation[] {
  let last: Last | undefined
  return utterances.flatMap((utterance) => {
    const quotation = utteranceQuotation(site, utterance, last)
    const { speaker, medium, form } = quotation
    if (speaker && form !== 'mention')
      last = {
        name: speaker.name,
        speaker: speaker.name ?? speaker.text,
        at: utterance.stretches[0].start,
        as: pronounOf(speaker, site),
        called: calledAfter(last, speaker, utterance, site),
        medium,
      }
    return nestedQuotations(site, quotation, utterance.stretches)
  })
}

/** > | he said: whoever is meant, no she */
function pronounOf({ text }: Speaker, { found: { language } }: Site): 'he' | 'she' | undefined {
  const gender = language.pronouns.get(text.toLowerCase())
  return gender === 'he' || gender === 'she' ? gender : undefined
}

/** > | he said: who is called he from now on */
function calledAfter(last: Last | undefined, speaker: Speaker, { stretches: [{ start }] }: Utterance, site: Site): Last['called'] {
  const gender = pronounOf(speaker, site)
  return gender && speaker.name !== undefined ? { ...last?.called, [gender]: { name: speaker.name, at: start } } : last?.called
}

/** The utterances that no block holds. */
function outside(utterances: readonly Utterance[], blocks: readonly Quotation[]): Utterance[] {
  // > | Q: The Courier called you “a pirate”. Do you mind?   whom a question quotes is quoted
  const held = blocks.flatMap(({ form, spans }) => (form === 'mention' ? [] : spans))
  let i = 0
  const isHeld = ({ start, end }: Span): boolean => {
    while ((held[i]?.end ?? Infinity) <= start) i += 1
    return (held[i]?.start ?? Infinity) < end
  }
  return utterances.filter(({ stretches }) => !stretches.some(({ outer }) => isHeld(outer)))
}

function withoutOverlap(quotations: readonly Quotation[]): Quotation[] {
  let end = -1
  return quotations
    .toSorted((a, b) => a.spans[0].start - b.spans[0].start)
    .filter(({ spans }) => {
      if (spans[0].start < end) return false
      end = spans.at(-1)?.end ?? end
      return true
    })
}
