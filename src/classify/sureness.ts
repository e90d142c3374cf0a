import type { Quotation, Span, Speaker } from '../model.ts'
import { normalize } from '../text/normalize.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { CAPITALISED } from './bodies.ts'
import { LONGEST } from './full-name.ts'
import { lastNamed } from './last-named.ts'
import { lexiconOf, words } from './lexicons/lexicon.ts'
import { holds } from './name-words.ts'

/**
 * How an article gives words to a name: it stands `beside` them, in their own sentence; a pronoun or an office beside them means
 * the one person of the sentence `before`, or whom it calls so, or whoever was last `told` of by name; or whom it means is a `guess`.
 */
export type Sureness = 'beside' | 'before' | 'told' | 'guess'

/** How sure it is that the words of a quotation are given to the name of these parts. */
export function surenessOf(speaker: Speaker, quotation: Quotation, parts: readonly string[]): Sureness {
  const isPrinted = holds(speaker.text, parts)
  if (speaker.span === undefined || speaker.span.part !== undefined || quotation.spans[0].part !== undefined)
    return isPrinted ? 'beside' : 'guess'
  if (isObject(speaker.span, quotation)) return 'guess'
  const isOwn = standsBeside(speaker.span, quotation)
  const isNamed = isPrinted || isApposed(speaker.span, quotation.article.text, parts)
  if (isOwn && isNamed) return 'beside'
  const last = lastNamed(quotation.article.text.slice(0, quotation.spans[0].start), parts)
  if (isNamed) return quotation.cue !== undefined && last === 'same' ? 'told' : 'guess'
  if (!isOwn) return 'guess'
  if (isOffice(speaker.text, quotation.article.text, parts)) return 'before'
  if (last !== 'same' || !isPronoun(speaker.text, quotation)) return 'guess'
  return isJustNamed(quotation, parts) ? 'before' : 'told'
}

/** > who called Vale “a clown”: the name behind such a verb is whom the words are about */
function isObject({ start }: Span, { cue, spans: [first] }: Quotation): boolean {
  return cue !== undefined && NAMING.has(normalize(cue.text)) && start >= cue.span.end && start < first.start
}

const NAMING = words(`call calls called calling describe describes described describing dub dubs dubbed brand brands branded label labels
  labelled labeled nennt nannte bezeichnet bezeichnete qualifie qualifié appelle appelé llama llamó calificó tilda tildó`)

/** > Finance chief Tom Vale stood by it. “We will pay,” he said.   the only one named in the paragraph, and in the sentence before */
function isJustNamed({ article, spans: [{ start }] }: Quotation, parts: readonly string[]): boolean {
  const paragraph =
    article.text
      .slice(Math.max(0, start - NEAR), start)
      .split('\n')
      .at(-1) ?? ''
  const sentences = paragraph.split(/(?<=[.!?]["”’]?)\s+(?=\p{Lu})/u)
  const before = sentences.findLast((sentence) => /\p{L}{2}/u.test(sentence)) ?? ''
  const named = Array.from(paragraph.matchAll(TWO_CAPITALS), ([name]) => name)
  return (
    holds(before, parts) &&
    named.filter((name) => holds(name, parts)).length === 1 &&
    named.at(-1) === named.find((name) => holds(name, parts))
  )
}

const NEAR = 400
const TWO_CAPITALS = new RegExp(`(?<!\\p{L})${CAPITALISED}(?: ${CAPITALISED})+`, 'gu')

const SENTENCE_END = /[.!?]["'”’»]?\s|\n/

/** Whether who speaks is told in the sentence of the words, and not taken over from one before. */
function standsBeside(span: Span, { article, spans }: Quotation): boolean {
  return spans.some(({ start, end }) => {
    const between = article.text.slice(Math.min(end, span.end), Math.max(start, span.start))
    return between.length < NEAR && !SENTENCE_END.test(between)
  })
}

function isPronoun(text: string, { article }: Quotation): boolean {
  return lexiconOf(primaryLanguage(article.language)).subjects.has(normalize(text))
}

const NAME_AFTER = new RegExp(`^,?[^\\S\\n]*(?:${CAPITALISED}[^\\S\\n]?){1,5}`, 'u')
const NAME_BEFORE = new RegExp(`(?:${CAPITALISED}[^\\S\\n]?){1,5},[^\\S\\n]*$`, 'u')

/** > the harbour master, Ona Bray,   > Ona Bray, the harbour master: the name stands next to the office */
function isApposed({ start, end }: Span, text: string, parts: readonly string[]): boolean {
  const after = NAME_AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? ''
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? ''
  return holds(after, parts) || holds(before, parts)
}

/** > Judge Ona Bray, and later > the judge: the article calls nobody else that */
function isOffice(text: string, article: string, parts: readonly string[]): boolean {
  const office = /^(?:the|la|le|el|der|die) (\p{L}{4,})$/iu.exec(text)?.[1]
  if (office === undefined) return false
  const named = Array.from(article.matchAll(OFFICE_NAMED), ([, title = '', name = '']) => ({ title, name })).filter(
    ({ title }) => title.toLowerCase() === office.toLowerCase(),
  )
  return named.length > 0 && named.every(({ name }) => holds(name, parts))
}

const OFFICE_NAMED = new RegExp(String.raw`(?<![\p{L}])(\p{L}{4,})(?= (${CAPITALISED}(?: ${CAPITALISED}){0,2}))`, 'gu')
