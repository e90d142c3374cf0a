import type { Report } from '../../model.ts'
import { cell } from './cell.ts'

const COLUMNS = [
  'article',
  'path',
  'outlet',
  'label',
  'title',
  'date',
  'updated',
  'url',
  'language',
  'role',
  'draft',
  'copy_group',
] as const

/** The articles, one a row. Those of one `copy_group` are one wire copy, or of one outlet. */
export function* articleRows({ articles }: Pick<Report, 'articles'>): Generator<readonly string[]> {
  yield COLUMNS
  for (const { id, path, outlet, label, title, date, updated, url, language, role, isDraft, copyGroup } of articles)
    yield [id, path, outlet, label, title, date, updated, url, language, role, isDraft === true, copyGroup].map(cell)
}
