import type { Article, Cluster, Collation, Discrepancy, Judged, Quotation, Witness } from '../model.ts'
import type { ProfileName } from '../options.ts'
import { digest } from '../text/digest.ts'
import { normalize } from '../text/normalize.ts'
import { tokenize } from '../text/tokenize.ts'
import { displayBodyMismatch } from './kinds/display-body-mismatch.ts'
import { lexiconOf } from './lexicons/lexicon.ts'
import { stem } from './stems.ts'

/** Everything the run has read, beside what was found in it. */
export interface Whole {
  readonly articles: readonly Article[]
  readonly quotations: readonly Quotation[]
}

/** Fewer content words than this are a label rather than a claim. */
const CLAIM = 3
/** Of the content words of a headline, the share its body must have. */
const SUPPORT = 1 / 3
/** A shorter body may be a teaser or cut off by a paywall. */
const WHOLE_BODY = 150

/** Adds what only the whole can show: quotations that a headline, deck or caption gives to someone, and of whose words the article's own text has next to nothing. */
export function classifyReport(judged: readonly Judged[], whole: Whole, _profile: ProfileName): Judged[] {
  const matched = new Set(
    judged.flatMap(({ collation }) => collation.cluster.witnesses.flatMap(({ quotations }) => quotations.map(({ id }) => id))),
  )
  const unmatched = whole.quotations.filter(({ id, form, speaker }) => form === 'display' && speaker !== undefined && !matched.has(id))
  return [...judged, ...unmatched.filter((quotation) => isUnsupported(quotation, whole)).map(unsupported)]
}

function isUnsupported(quotation: Quotation, { quotations }: Whole): boolean {
  const { article } = quotation
  const { functionWords } = lexiconOf(article.language ?? 'en')
  const content = (text: string): string[] =>
    tokenize(text)
      .filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm))
      .map(({ norm }) => stem(norm))
  const claimed = Array.from(new Set(content(quotation.content)))
  const body = content(
    bodyWithout(
      article,
      quotations.filter((each) => each.article === article && each.form === 'display'),
    ),
  )
  if (claimed.length < CLAIM || body.length < WHOLE_BODY) return false
  const printed = new Set(body)
  return claimed.filter((word) => printed.has(word)).length < SUPPORT * claimed.length
}

/** The body without the lines that hold its display quotations. */
function bodyWithout({ text }: Article, displays: readonly Quotation[]): string {
  const spans = displays.flatMap((display) => display.spans).filter(({ part }) => part === undefined)
  let at = 0
  return text
    .split('\n')
    .filter((line) => {
      const [start, end] = [at, (at += line.length + 1)]
      return !spans.some((span) => span.start < end && span.end > start)
    })
    .join('\n')
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
    rule: 'the article’s own text has next to none of these words, unless its end was cut off',
  }
  return { collation, discrepancies: [discrepancy] }
}

/** The collation of one witness with itself. */
function byItself(quotation: Quotation): Collation {
  const tokens = tokenize(quotation.content)
  const witness: Witness = { siglum: 'A', quotations: [quotation], copyGroup: 0 }
  const cluster: Cluster = {
    id: `q-${digest(normalize(quotation.content))}`,
    witnesses: [witness],
    medium: quotation.medium,
    ...(quotation.speaker && { speaker: quotation.speaker.name ?? quotation.speaker.text }),
  }
  const loci = tokens.map(({ text }, at) => ({
    readings: [{ kind: 'attested' as const, sigla: ['A'], independent: 1, text, tokens: { A: [at] } }],
  }))
  return { cluster, loci, tokens: { A: tokens } }
}
