import type { Report } from '../../model.ts'
import type { HeldTable, Value } from './table.ts'

const COLUMNS = {
  article: 'text',
  path: 'text',
  outlet: 'text',
  label: 'text',
  title: 'text',
  date: 'text',
  updated: 'text',
  url: 'text',
  language: 'text',
  role: 'text',
  draft: 'flag',
  copy_group: 'whole',
} as const

/** The articles, one a row. Those of one `copy_group` are one wire copy, or of one outlet. */
export function articleTable(report: Pick<Report, 'articles'>): HeldTable<'articles'> {
  return { name: 'articles', columns: COLUMNS, rows: () => rowsOf(report) }
}

function* rowsOf({ articles }: Pick<Report, 'articles'>): Generator<Value[]> {
  for (const { id, path, outlet, label, title, date, updated, url, language, role, isDraft, copyGroup } of articles)
    yield [id, path, outlet, label, title, date, updated, url, language, role, isDraft === true, copyGroup]
}
