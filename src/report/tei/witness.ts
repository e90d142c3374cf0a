import type { ReportedArticle, ReportedWitness } from '../../model.ts'
import { element, escaped } from '../../text/xml.ts'
import { webAddress } from '../html/markup.ts'
import { plain } from './plain.ts'

/** Where a printing is found: publisher, title, day, place in the file, and address. */
export function bibliography(
  { article: id, spans }: Pick<ReportedWitness, 'article' | 'spans'>,
  article: ReportedArticle | undefined,
): string {
  if (!article) return element('bibl', {}, element('idno', { type: 'article' }, escaped(plain(id))))
  const { outlet, label, title, date, path, url, role, isDraft } = article
  const address = webAddress(url)
  const [place] = spans
  const parts = [
    outlet === undefined ? element('title', { level: 'm' }, escaped(plain(label))) : element('publisher', {}, escaped(plain(outlet))),
    ...(title === undefined ? [] : [element('title', { level: 'a' }, escaped(plain(title)))]),
    ...(date === undefined ? [] : [element('date', { when: isoDate(date) }, escaped(plain(date)))]),
    element('idno', { type: 'path' }, escaped(plain(path))),
    ...scope('page', place?.page),
    ...scope('paragraph', place?.paragraph),
    ...scope('line', place?.line),
    ...scope('time', place?.time),
    ...(address === undefined ? [] : [element('ptr', { target: address })]),
  ]
  return element('bibl', { type: isDraft ? 'draft' : role }, parts.join(', '))
}

function scope(unit: string, at: string | number | undefined): string[] {
  return at === undefined ? [] : [element('biblScope', { unit }, escaped(plain(String(at))))]
}

/** As precise as TEI takes it: a day, a month, a year; undefined where the calendar has no such day. */
function isoDate(date: string): string | undefined {
  const [found] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date) ?? []
  const day = found?.padEnd('2000-01-01'.length, '-01')
  return day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? found : undefined
}
