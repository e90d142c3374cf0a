import type { Article, Discrepancy, Judged, Quotation } from '../../model.ts'
import { tokenize } from '../../text/tokenize.ts'
import { displayBodyMismatch } from '../kinds/display-body-mismatch.ts'
import { lexiconOf } from '../lexicons/lexicon.ts'
import { stem } from '../stems.ts'
import { byItself } from './by-itself.ts'

/** Fewer content words than this are a label rather than a claim. */
const CLAIM = 3
/** Of the content words of a headline, the share its body must have. */
const SUPPORT = 1 / 3
/** A shorter body may be a teaser or cut off by a paywall. */
const WHOLE_BODY = 150

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
  return displayed
    .filter((display) => display.speaker !== undefined && !isMatched(display))
    .filter((display) => isUnsupported(display, bodyOf))
    .map(unsupported)
}
function isUnsupported({ article, content }: Quotation, bodyOf: (article: Article) => Body): boolean {
  const claimed = Array.from(new Set(contentWords(content, article)))
  if (claimed.length < CLAIM) return false
  const { length, words } = bodyOf(article)
  return length >= WHOLE_BODY && claimed.filter((word) => words.has(word)).length < SUPPORT * claimed.length
}

/** The stems of the words of a text that say something. */
function contentWords(text: string, { language = 'en' }: Article): string[] {
  const { functionWords } = lexiconOf(language)
  return tokenize(text)
    .filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm))
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

function unsupported(quotation: Quotation): Judged {
  const collation = byItself(quotation)
  const discrepancy: Discrepancy = {
    kind: displayBodyMismatch.kind,
    family: displayBodyMismatch.family,
    weight: displayBodyMismatch.weight,
    severity: displayBodyMismatch.severity,
    confidence: 'low',
    marked: false,
    direction: 'unknown',
    loci: [],
    lemma: { kind: 'attested', sigla: ['A'], text: quotation.content },
    variant: { kind: 'omitted', sigla: [], text: '' },
    rule: 'the article’s own text has next to none of these words, unless the body was trimmed from the end',
  }
  return { collation, discrepancies: [discrepancy] }
}
