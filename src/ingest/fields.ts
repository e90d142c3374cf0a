import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** A name and its value in front matter; no value where it is no line of text. */
export interface Field {
  readonly name: string
  readonly value: string | undefined
  /** 1-based line in the file, whose first line is the rule above the front matter. */
  readonly line: number
}

/** What stands between the rules of front matter; `none` where it is no list of names and values. */
export type Fields =
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly line: number; readonly reason: string }

/**
 * Reads front matter: YAML, every value a string; where it is none, for the sake of headlines (`title: “Never,” she said`, `title: Mayor: I quit`),
 * lines of a name, a colon and whatever stands behind it.
 */
export function fieldsOf(source: string): Fields {
  const lines = new LineCounter()
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' })
  const lineOf = (offset: number): number => lines.linePos(offset).line + 1
  const [error] = document.errors
  if (error) return plainLines(source) ?? { kind: 'wrong', line: lineOf(error.pos[0]), reason: whatIsWrong(error.message) }
  if (!isMap(document.contents)) return { kind: 'none' }
  const fields = document.contents.items.map(({ key, value }) => ({
    name: isScalar(key) && typeof key.value === 'string' ? key.value : '',
    value: printedValue(value),
    line: lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
  }))
  return { kind: 'fields', fields }
}

/** Lines of names and values; undefined where a line is anything else. */
function plainLines(source: string): Fields | undefined {
  const fields: Field[] = []
  for (const [i, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue
    const [, name, value] = /^([\w.-]+)[ \t]*:(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? []
    // Brackets are YAML's own, and so is a value in the lines below.
    if (name === undefined || value === undefined || /^[[{|>&*]/.test(value)) return undefined
    fields.push({ name, value: unquoted(value.trim()), line: i + 2 })
  }
  return { kind: 'fields', fields }
}

/** > "Mayor: I quit"   without the marks around all of it */
function unquoted(value: string): string {
  return /^(["'])(?:(?!\1).)*\1$/.test(value) ? value.slice(1, -1) : value
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
