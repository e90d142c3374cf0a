import type { Evidence, Nearest, OutdatedTick, Place, ReportedArticle, Tick, Verdict } from '../model.ts'
import { shareWords } from '../text/share-words.ts'
import { toldPath } from '../text/told-path.ts'
import { dateOf } from './date-of.ts'
import { inert } from './inert.ts'
import type { Spot } from './link.ts'
import { piecesOf } from './pieced.ts'
import { saidBy } from './said-by.ts'
import type { Articles } from './whereabouts.ts'

/** What was found of a quotation, in a word or two: what was found nowhere is the one to catch the eye. */
export function verdictName({ verdict, worst }: Pick<Verdict, 'verdict' | 'worst'>): string {
  if (verdict === 'not-found') return 'NOT FOUND'
  if (verdict === 'differs') return worst === undefined ? 'differs' : `differs (${worst})`
  return verdict === 'not-comparable' ? 'not comparable' : 'verbatim'
}

/** Why it is not comparable, or is no quotation; that it is none is said beside it. */
export function reasonWords(reason: string): string {
  return inert(reason).replace(/^no quotation: /, '')
}

/** A place in a draft: `p. 2 ¶ 5` where there are pages, else `line:column`, else its paragraph. */
export function placeInDraft({ page, paragraph, line, column }: Place): string {
  const lines = [line, column].filter((each) => each !== undefined).join(':')
  if (page === undefined && lines) return lines
  return [...(page === undefined ? [] : [`p. ${page}`]), ...(paragraph === undefined ? [] : [`¶ ${paragraph}`])].join(' ')
}

/** Where something stands in a file, so that it can be opened there: `clips/a.txt:7:2`. */
export function placeInFile(article: Addressed, place: Place | undefined): string {
  const path = toldPath(article, place)
  const where = place && placeInDraft(place)
  return `${inert(path)}${where ? (place.page === undefined && place.line !== undefined ? `:${where}` : ` ${where}`) : ''}`
}

/** What is asked of an article for its place to be told. */
type Addressed = Pick<ReportedArticle, 'path' | 'holder'>

/** A place in words, and for whoever opens it. */
function standingIn(article: Addressed, place: Place | undefined): Required<Pick<Placed, 'place' | 'spot'>> {
  const line = article.holder?.kind === 'archive' ? undefined : place?.line
  return { place: placeInFile(article, place), spot: { path: article.holder?.path ?? article.path, ...(line !== undefined && { line }) } }
}

/** Something said, and the place it is said of, which is not to be broken: it must be found again. */
export interface Placed {
  readonly text: string
  readonly place?: string
  /** The same for whoever opens it. */
  readonly spot?: Spot
}

/** Both on one line. */
export function inOneLine({ text, place }: Placed): string {
  return [text, place].filter(Boolean).join(', ')
}

/** Who else has the words, whose they are there if not `own`, and where to look or to listen. */
export function evidenceWords(evidence: Evidence, own: string | undefined, articles: Articles): Placed {
  const { article, speaker, spans } = evidence
  const [place] = spans
  const source = articles.get(article)
  const who = [...whoAndWhen(source, place), ...otherSpeaker(speaker, own)].join(', ')
  return { text: [howMuch(evidence), who].filter(Boolean).join(': '), ...standingIn(source ?? { path: article }, place) }
}

/** That it has them otherwise, or has a part only; nothing is said of who has them all. */
function howMuch({ agrees, share }: Evidence): string {
  return [...(agrees ? [] : ['otherwise']), ...(share ? [`only ${shareWords(share)}`] : [])].join(', ')
}

/** The passage that comes nearest, how near it comes, and where it stands. */
export function nearestWords({ agreement, ...nearest }: Nearest, own: string | undefined, articles: Articles): Placed {
  const { article, speaker, spans } = nearest
  const source = articles.get(article)
  const said = [
    `nearest: “${inert(piecesOf(nearest))}” (${percent(agreement)})`,
    ...otherSpeaker(speaker, own),
    ...whoAndWhen(source, spans[0]),
  ]
  return { text: said.join(', '), ...standingIn(source ?? { path: article }, spans[0]) }
}

function otherSpeaker(speaker: string | undefined, own: string | undefined): string[] {
  const other = inert(saidBy(speaker, own) ?? '')
  return other ? [`said by ${other}`] : []
}

/** What an editor noted of a quotation, and when. */
export function tickWords({ ticked, note, since, speaker }: Tick): string {
  const when = [ticked ? 'ticked' : 'noted', ...(since === undefined ? [] : [dateOf(since)])].join(' ')
  return [
    `${when}${note === undefined ? '' : `: ${inert(note)}`}`,
    ...(speaker === undefined ? [] : [`the speaker was ${inert(speaker)} then`]),
  ].join(' · ')
}

/** What was ticked in the place of other words: `was ticked 21 Nov 2026 when it read “…”`. */
export function earlierWords({ ticked, note, since, content }: OutdatedTick): string {
  const when = since === undefined ? '' : ` ${dateOf(since)}`
  return `was ${ticked ? 'ticked' : 'noted'}${when} when it read “${inert(content)}”${note === undefined ? '' : `: ${inert(note)}`}`
}

/** A share as a whole number of hundredths: what is not all never reads as all. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`
}

/** What is known of it beside its path: that it is a record, the outlet, else the name of the file, the day, the time code. */
function whoAndWhen(source: ReportedArticle | undefined, place: Place | undefined): string[] {
  const { role = 'report', outlet, label = '', date } = source ?? {}
  const time = inert(place?.time ?? '')
  return [
    role === 'report' || (role === 'transcript' && time) ? '' : `in the ${role}`,
    inert(outlet ?? (role === 'report' ? label : '')),
    dateOf(date ?? ''),
    time && `listen at ${time}`,
  ].filter(Boolean)
}
