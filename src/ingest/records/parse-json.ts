import { createScanner, type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { type LinePlaces, linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import { isWhole } from './is-whole.ts'
import { recordLines } from './record-lines.ts'

/** The values of a JSON file: one, or several one after the other; with what is wrong with it, if anything is. */
export type ParsedJson =
  | { readonly kind: 'values'; readonly values: readonly JsonValue[] }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** A value, and where it begins in the file. */
export interface JsonValue {
  readonly value: unknown
  readonly start: number
  readonly source: string
  /** How far it is sound, if not to its end. */
  readonly fault?: string
}

/** What Python writes where there is no number, and what people write who edit a file by hand, loses no words. */
const HARMLESS: ReadonlySet<string> = new Set(['InvalidSymbol', 'InvalidNumberFormat', 'InvalidCommentToken', 'InvalidCharacter'])

/** Parses JSON that begins in a line of its file; what is broken is read as far as it is sound, and JSON Lines, or values without anything between them, one by one. */
export function parseJson(source: string, line = 1): ParsedJson {
  try {
    return { kind: 'values', values: [{ value: JSON.parse(source), start: 0, source }] }
  } catch {
    return parseBroken(source, line)
  }
}

function parseBroken(source: string, line: number): ParsedJson {
  const pieces = recordLines(source) ?? valuesIn(source)
  const { placeOf } = linePlaces(lineStarts(source), line)
  const values = pieces.map(({ start, end }) => parseOne(source.slice(start, end), start, placeOf))
  if (values.length > 0 && values.every(({ value }) => value === undefined))
    return { kind: 'unreadable', reason: `broken JSON (${values[0]?.fault ?? ''})` }
  return values.length === 0 ? { kind: 'unreadable', reason: 'no JSON' } : { kind: 'values', values }
}

function parseOne(source: string, start: number, placeOf: LinePlaces['placeOf']): JsonValue {
  try {
    return { value: JSON.parse(source), start, source }
  } catch {
    return parseTolerantly(source, start, placeOf)
  }
}

function parseTolerantly(source: string, start: number, placeOf: LinePlaces['placeOf']): JsonValue {
  const errors: ParseError[] = []
  try {
    const value: unknown = parse(source, errors, { allowTrailingComma: true, allowEmptyContent: true })
    const grave = errors.find(({ error }) => !HARMLESS.has(printParseErrorCode(error)))
    return { value, start, source, ...(grave && { fault: faultOf(source, grave, placeOf(start + grave.offset).line) }) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { value: undefined, start, source, fault: 'nested too deep' }
  }
}

/** > | in line 12: a string that does not end */
function faultOf(source: string, { error, offset }: ParseError, line: number): string {
  const what = printParseErrorCode(error)
  if (what === 'UnexpectedEndOfString') return `a string does not end in line ${line}`
  return offset >= source.trimEnd().length ? 'it ends too soon' : `what is in line ${line} is none`
}

/** Where the values lie that stand one after the other, the last one to the end of the file. */
function valuesIn(source: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  const scanner = createScanner(source, true)
  let [depth, start] = [0, -1]
  const open: number[] = []
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const at = scanner.getTokenOffset()
    if (start < 0) start = at
    if (token === OBJECT && open.at(-1) === OBJECT && beginsRecord(source, start, at)) {
      found.push({ start, end: at })
      open.length = depth = 0
      start = at
    }
    if (token === OBJECT || token === LIST) depth = open.push(token)
    else if (token === 2 || token === 4) {
      open.pop()
      depth -= 1
    }
    if (depth > 0 || found.length > MOST) continue
    found.push({ start, end: scanner.getPosition() })
    ;[depth, start] = [0, -1]
  }
  if (start >= 0) found.push({ start, end: source.length })
  return found
}

/** Tokens: `{`, `[`, and the end of the file. */
const [OBJECT, LIST, END] = [1, 3, 17]
/** More values behind each other are no longer told apart. */
const MOST = 1_000_000

/** Whether an object in another one begins a line, and begins as that one does: the one before it breaks off, and two records are never one article. */
function beginsRecord(source: string, start: number, at: number): boolean {
  if (source[at - 1] !== '\n') return false
  const key = firstKey(source, at)
  return key !== undefined && (key === firstKey(source, start) || isWhole(source.slice(at, lineEndAt(source, at))))
}

/** > | {"title"   the first name in an object */
function firstKey(source: string, at: number): string | undefined {
  FIRST_KEY.lastIndex = at
  return FIRST_KEY.exec(source)?.[1]
}

const FIRST_KEY = /\{\s{0,100}"([^"\\\n]{1,200})"\s{0,100}:/y

function lineEndAt(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}
