import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Metadata } from '../options.ts'
import { isoDate } from './dates.ts'
import { primaryLanguage } from './language.ts'
import { FIELD_NAMES, meantField } from './meant-field.ts'

/** Front matter and where the body begins after it; `offset` 0 where there is none. A warning names its line. */
export type FrontMatter =
  | {
      readonly kind: 'split'
      readonly offset: number
      readonly line: number
      readonly said: Metadata
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly reason: string }

const MAX_LENGTH = 64 * 1024
const FENCED = /^---[ \t]*\r?\n([^]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = new RegExp(String.raw`^(?:${FIELD_NAMES.join('|')})[ \t]*:`, 'm')
/** A rule and the lines of names and values below it. */
const OPENED = /^---[ \t]*\r?\n(?:[\w.-]+[ \t]*:[^\n]*(?:\n|$))+/
const NONE: FrontMatter = { kind: 'split', offset: 0, line: 1, said: {}, warnings: [] }
const UNCLOSED: FrontMatter = { ...NONE, warnings: [about(1, 'no line --- closes it: it is read as text')] }

/** Splits front matter off a text. What stands between two rules but names no field of ours, and is no YAML, is prose. */
export function splitFrontMatter(text: string): FrontMatter {
  const [fence, source] = FENCED.exec(text.slice(0, MAX_LENGTH)) ?? []
  if (fence === undefined || source === undefined) return FIELD.test(OPENED.exec(text.slice(0, MAX_LENGTH))?.[0] ?? '') ? UNCLOSED : NONE
  const lines = new LineCounter()
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' })
  const lineOf = (offset: number): number => lines.linePos(offset).line + 1
  const isOurs = FIELD.test(source)
  const [error] = document.errors
  if (error) return isOurs ? bad(lineOf(error.pos[0]), whatIsWrong(error.message)) : NONE
  if (!isMap(document.contents))
    return isOurs ? bad(2, 'not a list of `name: value` lines') : source.trim() ? NONE : { ...after(fence), said: {}, warnings: [] }
  if (!isOurs && !document.contents.items.every(({ key }) => isScalar(key) && /^[\w.-]+$/.test(String(key.value)))) return NONE

  let said: Metadata = {}
  const warnings: string[] = []
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : ''
    const read = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
    const line = lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
    if (!read) {
      const meant = meantField(name)
      if (meant !== undefined) warnings.push(about(line, `no field ${name}; did you mean ${meant}?`))
      continue
    }
    const printed = printedValue(value)
    if (printed === '') continue
    const result = printed === undefined ? undefined : read(printed)
    if (result === undefined) return bad(line, `${name} ${EXPECTED[name] ?? 'must be plain text'}`)
    said = { ...said, ...result }
  }
  return { ...after(fence), said, warnings }
}

const EXPECTED: Readonly<Record<string, string>> = {
  date: 'must be a date such as 2019-10-28',
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
  language: (value) => {
    const language = primaryLanguage(value)
    return language === undefined ? undefined : { language }
  },
  role: (value) => (value === 'report' || value === 'source' || value === 'transcript' ? { role: value } : undefined),
}

/** A value as one line: a list is its members with commas between; anything deeper is none. */
function printedValue(value: unknown): string | undefined {
  if (value === null || value === undefined) return ''
  if (isScalar(value)) return typeof value.value === 'string' ? value.value.trim() : ''
  if (isSeq<Node>(value) && value.items.every((item) => isScalar(item))) return value.items.map(printedValue).join(', ')
  return undefined
}

function whatIsWrong(message: string): string {
  if (/call stack/.test(message)) return 'nested too deep'
  if (/nested mappings/i.test(message)) return 'a value with a colon in it must stand in quotation marks'
  return (message.split('\n')[0] ?? '').replace(/ at line .*$/, '')
}

function after(fence: string): { kind: 'split'; offset: number; line: number } {
  return { kind: 'split', offset: fence.length, line: fence.split('\n').length }
}

function bad(line: number, what: string): FrontMatter {
  return { kind: 'unreadable', reason: about(line, what) }
}

function about(line: number, what: string): string {
  return `front matter, line ${line}: ${what}`
}
