import type { Standing } from './primary-place.ts'

/** A place as a program can open it: of what lies in a list (`wire.jsonl#17`) the list and the line in it, of what is packed in an archive the archive alone. */
export function inFile(standing: Standing): Standing {
  const { article, place } = standing
  if (!article?.holder) return standing
  const { kind, path } = article.holder
  if (kind === 'list' || !place) return { ...standing, path }
  const { line: _line, column: _column, ...rest } = place
  return { ...standing, path, place: rest }
}
