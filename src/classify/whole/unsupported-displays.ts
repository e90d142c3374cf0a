import type { Article, Judged, Quotation, Token } from '../../model.ts'
import { tokenize } from '../../text/tokenize.ts'
import { foundBeside } from '../found-beside.ts'
import { displayBodyMismatch } from '../kinds/display-body-mismatch.ts'
import { lexiconOf } from '../lexicons/lexicon.ts'
import { stem } from '../stems.ts'
import { besideOwnText, saysOtherwise } from './beside-own-text.ts'
import { byItself } from './by-itself.ts'

/** Fewer content words than this are a label rather than a claim, unless they stand in a sentence of so many words. */
const [CLAIM, SENTENCE] = [3, 4]
/** Of the content words of a headline, the share its body must have; of two, it must have both. */
const SUPPORT = 1 / 3
/** A shorter body may be a teaser or cut off by a paywall; so many content words are some 250 words of text. */
const WHOLE_BODY = 120

/** Quotations that a headline, deck or caption gives to someone, of whose words the article's own text has next to nothing, and that stand in no cluster. */
export function unsupportedDisplays(quotations: readonly Quotation[], isMatched: (quotation: Quotation) => boolean): Judged[] {
  const displayed = quotations.filter(({ form }) => form === 'display')
  const displaysOf = new Map(displayed.map(({ article }): [Article, Quotation[]] => [article, []]))
  for (const display of displayed) displaysOf.get(display.article)?.push(display)
  const bodies = new Map<Article, Body>()
  const bodyOf = (article: Article): Body => {
    const known = bodies.get(article) ?? bodyWithout(article, displaysOf.get(article) ?? [])
    bodies.set(article, known)
    return known
  }
  const unsupported = displayed
    .filter((display) => display.speaker !== undefined && !isMatched(display))
    .filter((display) => isUnsupported(display, bodyOf))
  const own = ownQuotations(quotations, unsupported)
  return unsupported.map(
    (display) => againstOwnText(display, own.get(display.article) ?? [], bodyOf(display.article)) ?? withoutSupport(display),
  )
}

/** What the articles of some display lines quote in their text. */
function ownQuotations(quotations: readonly Quotation[], displays: readonly Quotation[]): ReadonlyMap<Article, readonly Quotation[]> {
  const own = new Map<Article, Quotation[]>(displays.map(({ article }) => [article, []]))
  for (const quotation of quotations) if (quotation.form !== 'display') own.get(quotation.article)?.push(quotation)
  return own
}

/** Against the words of the same speaker in the text that have most in common with it, if that is half of what it says; told where it says what the text nowhere does. */
function againstOwnText(display: Quotation, own: readonly Quotation[], { words }: Body): Judged | undefined {
  const claimed = Array.from(new Set(contentWords(display.content, display.article)))
  const shared = (quotation: Quotation): number => {
    const said = new Set(contentWords(quotation.content, quotation.article))
    return claimed.filter((word) => said.has(word)).length
  }
  const [best] = own
    .filter(({ speaker }) => speaker?.name !== undefined && speaker.name === display.speaker?.name)
    .map((quotation) => ({ quotation, count: shared(quotation) }))
    .toSorted((a, b) => b.count - a.count)
  if (!best || best.count * 2 < claimed.length) return undefined
  const { collation, hunks } = besideOwnText(display, best.quotation)
  const isForeign = ({ kind, norm }: Token): boolean => kind === 'word' && claimed.includes(stem(norm)) && !words.has(stem(norm))
  const discrepancies = hunks.filter((hunk) => hunk.display.some(isForeign)).map(saysOtherwise)
  return discrepancies.length > 0 ? { collation, discrepancies } : undefined
}

function isUnsupported({ article, content }: Quotation, bodyOf: (article: Article) => Body): boolean {
  const claimed = Array.from(new Set(contentWords(content, article)))
  const isSentence = claimed.length === CLAIM - 1 && tokenize(content).filter(({ kind }) => kind === 'word').length >= SENTENCE
  if (claimed.length < CLAIM && !isSentence) return false
  const { length, words } = bodyOf(article)
  const supported = claimed.filter((word) => words.has(word)).length
  return length >= WHOLE_BODY && (isSentence ? supported < claimed.length : supported < SUPPORT * claimed.length)
}

/** `'ve`, `n't`: no words of their own. */
const CLITIC = /^(?:n?'\w{1,2}|n't)$/

/** The stems of the words of a text that say something. */
function contentWords(text: string, { language = 'en' }: Article): string[] {
  const { functionWords } = lexiconOf(language)
  return tokenize(text)
    .filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm) && !CLITIC.test(norm))
    .map(({ norm }) => stem(norm))
}

/** How many content words the text of an article has, and which. */
interface Body {
  readonly length: number
  readonly words: ReadonlySet<string>
}

/** The body without the lines that hold its display quotations; one line is read after the other, so that no more than its vocabulary is held. */
function bodyWithout(article: Article, displays: readonly Quotation[]): Body {
  const spans = displays
    .flatMap((display) => display.spans)
    .filter(({ part }) => part === undefined)
    .toSorted((a, b) => a.start - b.start)
  const words = new Set<string>()
  let [at, next, reach, length] = [0, 0, 0, 0]
  for (const line of article.text.split('\n')) {
    const [start, end] = [at, (at += line.length + 1)]
    for (; (spans[next]?.start ?? Infinity) < end; next += 1) reach = Math.max(reach, spans[next]?.end ?? 0)
    if (reach > start) continue
    for (const word of contentWords(line, article)) {
      words.add(word)
      length += 1
    }
  }
  return { length, words }
}

function withoutSupport(quotation: Quotation): Judged {
  const collation = byItself(quotation)
  const discrepancy = foundBeside(displayBodyMismatch, {
    confidence: 'low',
    loci: [],
    lemma: { kind: 'attested', sigla: ['A'], text: quotation.content },
    variant: { kind: 'omitted', sigla: [], text: '' },
    rule: 'the article’s own text has next to none of these words, unless the body was trimmed from the end',
  })
  return { collation, discrepancies: [discrepancy] }
}
