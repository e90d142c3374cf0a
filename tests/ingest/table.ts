import type { Article } from '../../src/model.ts'
import { readAll } from './reading.ts'

/** A value in quotation marks. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

const HEADER = ['id', 'title', 'publication', 'author', 'date', 'url', 'content']
/** A row of an invented article. */
export const row = (title: string, text: string, id = 1): string[] => [
  String(id),
  title,
  'Osel Post',
  'Ona Bray',
  '2024-05-14',
  `https://oselpost.example/${id}`,
  text,
]

/** A table in which every value stands in quotation marks. */
export const table = (rows: readonly (readonly string[])[], delimiter = ',', end = '\n'): string =>
  [HEADER, ...rows].map((values) => values.map(quoted).join(delimiter) + end).join('')

/** The articles of a file. */
export async function articlesOf(name: string, content: string | Uint8Array): Promise<readonly Article[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return (await readAll([{ name, bytes }])).flatMap((one) => (one.kind === 'article' ? [one.article] : []))
}
