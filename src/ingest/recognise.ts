import { extname } from 'node:path'
import type { Known } from './known.ts'
import { ARTICLE_ENDINGS, KNOWN_FORMATS } from './known-formats.ts'
import { isOwnReport } from './own-report.ts'
import { foreignMarkup, foreignName } from './signs.ts'
import { startOf } from './start.ts'

/** What a file is: something that is read, a report of this program, or the name of something else. */
export type Recognised = Known | { readonly kind: 'report' } | { readonly kind: 'foreign'; readonly name: string }

/** What is known of a file before it is opened. */
export interface Label {
  /** Its name, or a path to it. */
  readonly name: string
  /** Whether the user named it: a named file without an ending is text. */
  readonly named: boolean
  /** What its holder says it is. */
  readonly mediaType?: string
}

/** Recognises a file by its first bytes, and where they leave it open by what its holder says, then by its name. */
export function recognise({ name, named, mediaType }: Label, head: Uint8Array): Recognised {
  const start = startOf(name, head)
  const byName = KNOWN_FORMATS.find(({ endings, sharedEndings = [] }) => [...endings, ...sharedEndings].includes(start.ending))
  if (isOwnReport(Buffer.from(start.markup, 'latin1').toString('utf8'))) return { kind: 'report' }
  const shown = KNOWN_FORMATS.find(({ shows }) => shows?.(start))
  if (shown) return shown
  const foreign = foreignName(start.bytes)
  if (foreign !== undefined) return { kind: 'foreign', name: foreign }
  const said = saidBy(mediaType)
  if (said) return said
  const markup = byName?.name === 'html' ? undefined : foreignMarkup(start.markup)
  if (markup !== undefined) return { kind: 'foreign', name: markup }
  const text = named && start.ending === '' ? KNOWN_FORMATS.find((each) => each.name === 'text') : undefined
  return byName ?? text ?? { kind: 'foreign', name: start.ending ? start.ending.slice(1).toUpperCase() : 'no extension' }
}

function saidBy(mediaType: string | undefined): Known | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase()
  return type === undefined ? undefined : KNOWN_FORMATS.find(({ mediaTypes = [] }) => mediaTypes.includes(type))
}

/** Whether a file's name says that it is an article, or holds some. */
export function isNamedAsArticle(path: string): boolean {
  return ARTICLE_ENDINGS.has(extname(path).toLowerCase())
}
