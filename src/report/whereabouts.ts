import stringWidth from 'string-width'
import type { Finding, Report, ReportedArticle, ReportedDiscrepancy } from '../model.ts'
import { inert } from './inert.ts'

/** The articles of a report by id. */
export type Articles = ReadonlyMap<string, ReportedArticle>

/** The articles of a report, to be looked up by id. */
export function articlesOf({ articles }: Pick<Report, 'articles'>): Articles {
  return new Map(articles.map((article) => [article.id, article]))
}

/** Where a discrepancy stands, `path:line:column`: its variant, in the first article that has it. Shortened from the left to the width. */
export function whereabouts(
  { variant, places }: ReportedDiscrepancy,
  { cluster }: Pick<Finding, 'cluster'>,
  articles: Articles,
  width: number,
): string {
  const [siglum = ''] = variant.sigla
  const witness = cluster.witnesses.find((each) => each.siglum === siglum)
  if (!witness) return ''
  const path = inert(articles.get(witness.article)?.path ?? witness.article)
  const { line, column, paragraph } = places?.[siglum] ?? witness.spans[0] ?? {}
  if (line !== undefined) return fitting(path, [line, column].map((each) => (each === undefined ? '' : `:${each}`)).join(''), width)
  return fitting(path, paragraph === undefined ? '' : ` ¶${paragraph}`, width)
}

function fitting(path: string, place: string, width: number): string {
  const room = Math.max(8, width - place.length)
  const forms = [path, path.slice(path.lastIndexOf('/') + 1)]
  const fit = forms.find((form) => stringWidth(form) <= room)
  return `${fit ?? cut(forms[1] ?? path, room)}${place}`
}

/** Keeps the beginning, and the end with its extension. */
function cut(name: string, room: number): string {
  const letters = Array.from(name)
  const keep = [...letters]
  const tail = letters.splice(-8)
  while (letters.length > 0 && stringWidth([...letters, '…', ...tail].join('')) > room) letters.pop()
  return letters.length > 0 ? [...letters, '…', ...tail].join('') : keep.slice(0, room).join('')
}
