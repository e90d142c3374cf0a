import type { Layout, Line } from './cut.ts'
import { nexisArticle, type NexisArticle } from './nexis-article.ts'

/** > | 17 of 250 DOCUMENTS   > | Dokument 17 von 250   > | Document 17 de 250 */
const MARK =
  /^(?:(\d{1,5}) (?:of|von|de|van|di) (\d{1,5}) (?:DOCUMENT\p{L}{0,3}|DOKUMENT\p{L}{0,2})|(?:Document|Dokument|Documento) (\d{1,5}) (?:of|von|de|van|di) (\d{1,5}))$/iu
/** What the page before the first article tells: who asked for what, and when. */
const COVER =
  /^(?:download request|print request|e-?mail request|time of request|send to|terms|source|combined source|project id|job number|date and time|download-anforderung|zeitpunkt|absender|suchbegriffe|quelle|demande|heure de la demande|termes)\s?:/i
/** Of the articles at least this share must look like some. */
const MOST = 0.6

/**
 * The plain text and HTML deliveries of Nexis and LexisNexis Academic (https://github.com/JBGruber/LexisNexisTools has a sample file):
 * every article begins with its number and ends with fields in capitals.
 */
export const splitNexis: Layout = (text, lines) => {
  const marks = marksOf(lines)
  const [first] = marks
  if (first === undefined || !isCover(lines.slice(0, first))) return undefined
  const articles = marks.map((mark, i) => nexisArticle(text, lines.slice(mark + 1, marks[i + 1])))
  const shown = articles.filter(({ signs }) => signs > 1)
  const isBundle = isShown(articles[0]) && shown.length >= articles.length * MOST
  return isBundle ? articles.map(({ cut }) => cut) : undefined
}

const isShown = (article: NexisArticle | undefined): boolean => article !== undefined && article.signs > 1 && article.isDated

const isCover = (lines: readonly Line[]): boolean =>
  lines.every(({ text }) => text === '') || (lines.length < 200 && lines.some(({ text }) => COVER.test(text)))

/** The lines that number articles, in one form, each by one higher than the last: any other such line stands in an article. */
function marksOf(lines: readonly Line[]): readonly number[] {
  const marks: number[] = []
  let [expected, of] = [0, '']
  for (const [i, { text }] of lines.entries()) {
    const mark = text.length > 40 ? null : MARK.exec(text)
    if (!mark) continue
    const number = Number(mark[1] ?? mark[3])
    const form = text.replace(/\d+/, '')
    if (marks.length > 0 && (number !== expected || form !== of)) continue
    marks.push(i)
    ;[expected, of] = [number + 1, form]
  }
  return marks
}
