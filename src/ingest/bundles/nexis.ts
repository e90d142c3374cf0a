import type { Span } from '../../model.ts'
import type { Layout } from './cut.ts'
import { between, lineMatches } from './line-matches.ts'
import { linesOf } from './lines-of.ts'
import { nexisArticle, type NexisArticle } from './nexis-article.ts'

/** > | 17 of 250 DOCUMENTS   > | Dokument 17 von 250   > | Document 17 de 250 */
const MARK =
  /\d{1,5} (?:of|von|de|van|di) \d{1,5} (?:DOCUMENT\p{L}{0,3}|DOKUMENT\p{L}{0,2})|(?:Document|Dokument|Documento) \d{1,5} (?:of|von|de|van|di) \d{1,5}/iu
/** What the page before the first article tells: who asked for what, and when. */
const COVER =
  /^(?:download request|print request|e-?mail request|time of request|send to|terms|source|combined source|project id|job number|date and time|download-anforderung|zeitpunkt|absender|suchbegriffe|quelle|demande|heure de la demande|termes)\s?:/i
/** Of the articles at least this share must look like some. */
const MOST = 0.6

/**
 * The plain text and HTML deliveries of Nexis and LexisNexis Academic (https://github.com/JBGruber/LexisNexisTools has a sample file):
 * every article begins with its number and ends with fields in capitals.
 */
export const splitNexis: Layout = (text) => {
  const marks = marksOf(text)
  const [cover, ...sections] = between(text, marks)
  if (marks.length === 0 || !cover || !isCover(text, cover)) return undefined
  const articles = sections.map((section) => nexisArticle(text, linesOf(text, section)))
  const shown = articles.filter(({ signs }) => signs > 1)
  const isBundle = isShown(articles[0]) && shown.length >= articles.length * MOST
  return isBundle ? articles.map(({ cut }) => cut) : undefined
}

const isShown = (article: NexisArticle | undefined): boolean => article !== undefined && article.signs > 1 && article.isDated

/** Nothing, or a page of fields. */
function isCover(text: string, cover: Span): boolean {
  if (cover.end > LONGEST_COVER) return false
  const lines = linesOf(text, cover)
  return lines.every((line) => line.text === '') || lines.some((line) => COVER.test(line.text))
}

const LONGEST_COVER = 20_000

/** The lines that number articles, in one form, each by one higher than the last: any other such line stands in an article. */
function marksOf(text: string): readonly Span[] {
  const marks: Span[] = []
  let [expected, of] = [0, '']
  for (const mark of lineMatches(text, MARK)) {
    const printed = text.slice(mark.start, mark.end).trim()
    const number = Number(/\d+/.exec(printed)?.[0])
    const form = printed.replace(/\d+/, '')
    if (marks.length > 0 && (number !== expected || form !== of)) continue
    marks.push(mark)
    ;[expected, of] = [number + 1, form]
  }
  return marks
}
