import { isRecord, own } from './json-record.ts'
import type { Path } from './path.ts'
import type { Piece } from './shape.ts'

/** Keys behind which the words of a text stand that has more said of it. */
const INNER = ['rendered', 'processed', 'value', 'html', 'plain', 'basic', 'default', 'main', 'original', '#text', '$t', 'p'] as const

/** What pieces of a text in a list may be called. */
const PARAGRAPH = ['content', 'text', 'value', 'body', 'paragraph', 'p'] as const

/** Elements of a list that are words of the text; others are pictures, links, lists of other articles. */
const OF_TEXT = /^(?:text|paragraph|p|header|heading|subheading|h\d|quote|blockquote|raw_html|html|body)$/i

/** More paragraphs no article has. */
const MOST = 20_000

/** The words that a value holds: a string, a list of paragraphs, an object with a string; none where it has none. */
export function textPieces(value: unknown, path: Path): readonly Piece[] {
  if (typeof value === 'string') return isWording(value) ? [{ path, value }] : []
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((each, i) => paragraph(each, [...path, i]))
  if (!isRecord(value)) return []
  const key = INNER.find((name) => isWording(own(value, name)) || Array.isArray(own(value, name)))
  return key === undefined ? [] : textPieces(own(value, key), [...path, key])
}

function paragraph(value: unknown, path: Path): readonly Piece[] {
  if (typeof value === 'string') return isWording(value) ? [{ path, value }] : []
  if (!isRecord(value)) return []
  const kind = own(value, 'type') ?? own(value, 'kind')
  if (typeof kind === 'string' && !OF_TEXT.test(kind)) return []
  const key = PARAGRAPH.find((name) => isWording(own(value, name)))
  const words = key === undefined ? undefined : own(value, key)
  return key === undefined || typeof words !== 'string' ? [] : [{ path: [...path, key], value: words }]
}

/** Whether a value has words: more than one, or of a script that prints no blanks between them. */
function isWording(value: unknown): value is string {
  if (typeof value !== 'string' || !/\p{L}/u.test(value)) return false
  return /\s/.test(value.trim()) || UNSPACED.test(value)
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u
