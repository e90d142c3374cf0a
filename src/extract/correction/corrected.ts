import type { Article, Quotation, QuotedSpan, Span } from '../../model.ts'
import { wordsIn } from '../../text/words-in.ts'
import { notesIn } from './notes.ts'
import { wholeWording } from './whole-wording.ts'
import { standingOf, type Standing } from './sides.ts'
import { NO_SPEAKER } from './wording.ts'

/** Why words that a note takes back are no quotation. */
const REASON = 'a wording that the article has corrected'

/** Share of the words of the shorter wording that the right one has in common with the wrong one, where a note may speak of the speaker alone. */
const AKIN = 0.5

/**
 * The quotations of an article, with those in its own correction notes told apart: the wording taken back is printed no more,
 * and says what stands in its place.
 */
export function corrected(article: Article, quotations: readonly Quotation[]): readonly Quotation[] {
  const notes = notesIn(article.text)
  if (notes.length === 0) return quotations
  const noteOf = ({ spans: [{ start, part }] }: Quotation): Span | undefined =>
    part === undefined ? notes.find((note) => note.start <= start && start < note.end) : undefined
  const body = quotations.filter((each) => noteOf(each) === undefined)
  const mended = new Map(
    notes.flatMap((note) =>
      mend(
        article,
        note,
        quotations.filter((each) => noteOf(each) === note),
        body,
      ),
    ),
  )
  return quotations.flatMap((each) => mended.get(each) ?? [each])
}

/** Words quoted in a note, and how they stand there. */
interface Cited {
  readonly quotation: Quotation
  readonly span: QuotedSpan
  readonly standing: Standing | undefined
}

function mend(article: Article, note: Span, quoted: readonly Quotation[], body: readonly Quotation[]): [Quotation, Quotation[]][] {
  const cited = citedIn(article, note, quoted)
  if (!cited.some(({ standing }) => standing === 'wrong' || standing === 'ascribed')) return []
  const name = nameIn(article.text.slice(note.start, note.end), [...body, ...quoted])
  return quoted.map((quotation) => {
    const own = cited.filter((each) => each.quotation === quotation)
    return [quotation, apart(own).map((run, i) => printedAs({ article, cited, name, body }, quotation, run, i))]
  })
}

function citedIn({ text }: Article, note: Span, quoted: readonly Quotation[]): Cited[] {
  const all = quoted
    .filter(({ parent }) => parent === undefined)
    .flatMap((quotation) => quotation.spans.map((span) => ({ quotation, span })))
    .toSorted((a, b) => a.span.start - b.span.start)
  const cited: Cited[] = []
  all.forEach(({ quotation, span }, i) => {
    const lead = text.slice(all[i - 1]?.span.end ?? note.start, span.start).replace(/["“”„‟'‘’‚«»‹›\s]+$/u, ' ')
    const trail = text.slice(span.end, all[i + 1]?.span.start ?? note.end)
    cited.push({ quotation, span, standing: standingOf(lead, trail, cited.at(-1)?.standing) })
  })
  return cited
}

/** The spans of one quotation, in runs that stand alike. */
function apart(own: readonly Cited[]): (readonly Cited[])[] {
  const runs: Cited[][] = []
  for (const one of own) {
    const run = runs.at(-1)
    if (run && (one.standing === undefined || run[0]?.standing === one.standing)) run.push(one)
    else runs.push([one])
  }
  return runs
}

/** What a note is read with. */
interface Noted {
  readonly article: Article
  readonly cited: readonly Cited[]
  /** Whose words it corrects. */
  readonly name: string | undefined
  /** What the article quotes outside its notes. */
  readonly body: readonly Quotation[]
}

function printedAs({ article, cited, name, body }: Noted, quotation: Quotation, run: readonly Cited[], at: number): Quotation {
  const one = partOf(article, withSpeaker(quotation, name), run, at)
  const standing = run[0]?.standing
  if (standing === 'right') return inTheNote(one)
  if (standing === undefined) return one
  const right = rightFor(one.content, one.spans[0].start, cited)
  if (standing === 'ascribed' && (right === undefined || !areAkin(one.content, right))) return one
  const whole = right === undefined ? undefined : wholeWording(one.content, right, body)
  return { ...one, form: 'mention', reason: REASON, withdrawn: whole ?? (right === undefined ? {} : { right }) }
}

function withSpeaker(quotation: Quotation, name: string | undefined): Quotation {
  const { speaker, ...unsaid } = quotation
  const who = speaker && !NO_SPEAKER.test(speaker.name ?? speaker.text) ? speaker : name === undefined ? undefined : { text: name, name }
  // A note displays nothing.
  return { ...unsaid, ...(who && { speaker: who }), form: quotation.form === 'display' ? 'direct' : quotation.form }
}

/** The spans of a quotation that stand alike: the quotation itself where all do. */
function partOf({ text }: Article, quotation: Quotation, run: readonly Cited[], at: number): Quotation {
  const [first, ...rest] = run.map(({ span }) => span)
  if (!first || run.length === quotation.spans.length) return quotation
  return {
    ...quotation,
    id: at === 0 ? quotation.id : `${quotation.id}-${at}`,
    content: run.map(({ span: { start, end } }) => text.slice(start, end)).join(' '),
    spans: [first, ...rest],
  }
}

/** A note cites no more than it mends, in a sentence of its own: the stop at the end is the note's. */
function inTheNote(quotation: Quotation): Quotation {
  const { content, spans } = quotation
  const [last] = spans.slice(-1)
  if (!last || !/[^.][.,]$/.test(content)) return { ...quotation, form: 'mixed' }
  const cut = { ...last, end: last.end - 1 }
  const [first, ...rest] = [...spans.slice(0, -1), cut]
  return { ...quotation, form: 'mixed', content: content.slice(0, -1), ...(first && { spans: [first, ...rest] as const }) }
}

/** What a note puts in the place of some words: the nearest right wording that has words in common with them, those behind first. */
function rightFor(wrong: string, start: number, cited: readonly Cited[]): string | undefined {
  const rights = Array.from(new Set(cited.filter(({ standing }) => standing === 'right').map(({ quotation }) => quotation)))
  const places = rights.map((quotation) => ({ content: quotation.content, at: quotation.spans[0].start }))
  const behind = places.filter(({ at }) => at > start)
  const before = places.filter(({ at }) => at < start).toReversed()
  const ordered = [...behind, ...before]
  return (ordered.find(({ content }) => areAkin(wrong, content)) ?? ordered[0])?.content
}

function areAkin(one: string, other: string): boolean {
  const [left, right] = [new Set(wordsIn(one)), new Set(wordsIn(other))]
  const shared = Array.from(left).filter((word) => right.has(word)).length
  return shared > 0 && shared >= AKIN * Math.min(left.size, right.size)
}

/** The one speaker of the article whom a note names, by the last word of the name; nobody where it names several. */
function nameIn(note: string, quotations: readonly Quotation[]): string | undefined {
  const words = new Set(note.match(/\p{L}+/gu) ?? [])
  const names = new Set(quotations.flatMap(({ speaker }) => speaker?.name ?? []))
  const named = Array.from(names).filter((name) => words.has(/\p{L}+$/u.exec(name)?.[0] ?? '') && !NO_SPEAKER.test(name))
  const longest = named.toSorted((a, b) => b.length - a.length)
  return longest.every((name) => longest[0]?.endsWith(name)) ? longest[0] : undefined
}
