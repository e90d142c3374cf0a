import type { Report } from '../model.ts'
import { jsonText } from '../text/json-text.ts'

/**
 * The report as one JSON value: all of it, whatever is shown elsewhere.
 *
 * In pieces, a finding or an article each: the report of some ten thousand articles is longer than any string can be.
 */
export function* json(report: Report): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue
    yield `${before}\n  ${jsonText(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* list(value)
    else yield indented(value, '  ')
    before = ','
  }
  yield '\n}\n'
}

function* list(values: readonly unknown[]): Generator<string> {
  let before = '['
  for (const value of values) {
    yield `${before}\n    ${indented(value, '    ')}`
    before = ','
  }
  yield '\n  ]'
}

/** No string of JSON holds a line break. */
function indented(value: unknown, indent: string): string {
  return jsonText(value, 2).replaceAll('\n', `\n${indent}`)
}
