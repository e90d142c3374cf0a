import type { Part } from '../model.ts'
import type { Metadata } from '../options.ts'
import { isoDate } from './dates.ts'
import { type Field, fieldsOf } from './fields.ts'
import { primaryLanguage } from './language.ts'
import { FIELD_NAMES, meantField } from './meant-field.ts'

/** Front matter and where the body begins after it; `offset` 0 where there is none. A warning names its line. */
export type FrontMatter =
  | {
      readonly kind: 'split'
      readonly offset: number
      readonly line: number
      readonly said: Metadata
      /** The headline, where the file has it in one line just as it reads. */
      readonly title?: Part
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly reason: string }

const MAX_LENGTH = 64 * 1024
const FENCED = /^---[ \t]*\r?\n([^]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = new RegExp(String.raw`^(?:${FIELD_NAMES.join('|')})[ \t]*:`, 'm')
/** A rule and the lines of names and values below it. */
const OPENED = /^---[ \t]*\r?\n(?:[\w.-]+[ \t]*:[^\n]*(?:\n|$))+/
const NONE: Extract<FrontMatter, { kind: 'split' }> = { kind: 'split', offset: 0, line: 1, said: {}, warnings: [] }
const UNCLOSED: FrontMatter = { ...NONE, warnings: [about(1, 'no line --- closes it: it is read as text')] }

/** Splits front matter off a text. What stands between two rules but names no field of ours, and is no YAML, is prose. */
export function splitFrontMatter(text: string): FrontMatter {
  const [fence, source] = FENCED.exec(text.slice(0, MAX_LENGTH)) ?? []
  if (fence === undefined || source === undefined) return FIELD.test(OPENED.exec(text.slice(0, MAX_LENGTH))?.[0] ?? '') ? UNCLOSED : NONE
  const isOurs = FIELD.test(source)
  const read = fieldsOf(source)
  if (read.kind === 'wrong') return isOurs ? bad(read.line, read.reason) : NONE
  if (read.kind === 'none') return isOurs ? bad(2, 'not a list of `name: value` lines') : source.trim() ? NONE : splitAfter(fence)
  if (!isOurs && !read.fields.every(({ name }) => /^[\w.-]+$/.test(name))) return NONE
  return meaningOf(read.fields, text, fence)
}

/** What the fields say of the article. */
function meaningOf(fields: readonly Field[], text: string, fence: string): FrontMatter {
  let said: Metadata = {}
  let title: Part | undefined
  const warnings: string[] = []
  for (const { name, value, line } of fields) {
    const read = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
    if (!read) {
      const meant = meantField(name)
      if (meant !== undefined) warnings.push(about(line, `no field ${name}; did you mean ${meant}?`))
      continue
    }
    if (value === '') continue
    const result = value === undefined ? undefined : read(value)
    if (result === undefined) return bad(line, `${name} ${EXPECTED[name] ?? 'must be plain text'}`)
    said = { ...said, ...result }
    if (name === 'title' && value !== undefined) title = titleAt(text, line, value)
  }
  return { ...splitAfter(fence), said, ...(title && { title }), warnings }
}

/** The title as it stands in its line; none where it is folded over lines or has escaped signs in it. */
function titleAt(text: string, line: number, title: string): Part | undefined {
  const start = text.split('\n', line - 1).join('\n').length + 1
  const printed = text.slice(start, text.indexOf('\n', start))
  const at = printed.indexOf(title, printed.indexOf(':'))
  return at < 0 ? undefined : { kind: 'title', text: title, line, offset: start + at, column: at + 1 }
}

const EXPECTED: Readonly<Record<string, string>> = {
  date: 'must be a date such as 2019-10-28',
  updated: 'must be a date such as 2019-10-28',
  language: 'must be a code such as en',
  role: 'must be report, source or transcript',
}

/** What each field says, given its value; undefined where it cannot be one. */
const FIELDS: Readonly<Record<string, (value: string) => Metadata | undefined>> = {
  outlet: (outlet) => ({ outlet }),
  title: (title) => ({ title }),
  url: (url) => ({ url }),
  author: (author) => ({ author }),
  date: (value) => {
    const date = isoDate(value)
    return date === undefined ? undefined : { date }
  },
  updated: (value) => {
    const updated = isoDate(value)
    return updated === undefined ? undefined : { updated }
  },
  language: (value) => {
    const language = primaryLanguage(value)
    return language === undefined ? undefined : { language }
  },
  role: (value) => (value === 'report' || value === 'source' || value === 'transcript' ? { role: value } : undefined),
}

function splitAfter(fence: string): Extract<FrontMatter, { kind: 'split' }> {
  return { ...NONE, offset: fence.length, line: fence.split('\n').length }
}

function bad(line: number, what: string): FrontMatter {
  return { kind: 'unreadable', reason: about(line, what) }
}

function about(line: number, what: string): string {
  return `front matter, line ${line}: ${what}`
}
