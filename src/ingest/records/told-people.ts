import { readByline } from '../byline.ts'
import { toldLine, toldValue } from './told.ts'

/** A list as Python and R print it into a column: > | ['Ona Bray', "Ida O'Dell"] */
const PRINTED_LIST = /^\[(.*)\]$/s
const PRINTED_ITEM = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g

/** > | By Ona Bray, AP   but not > | Von Trapp */
const BY = /^(?:by|von|par|por)\s+(?=\p{Lu}\S*\s\p{Lu})/iu

/** The names of those who wrote something, as a line: of a list, of objects that have names, of a byline. */
export function toldPeople(value: unknown): string | undefined {
  const names = namesIn(value).map((name) => readByline(name) ?? name.replace(BY, ''))
  const people = [...new Set(names)].filter((name) => !/:\/\//.test(name))
  return people.length === 0 ? undefined : people.join(', ')
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => toldLine(toldValue(each)) ?? [])
  const inner = toldValue(value)
  if (Array.isArray(inner)) return namesIn(inner)
  const line = toldLine(inner)
  if (line === undefined) return []
  const [, list] = PRINTED_LIST.exec(line) ?? []
  if (list === undefined) return [line]
  return Array.from(list.matchAll(PRINTED_ITEM), ([, one, other]) => toldLine(one ?? other)).filter((name) => name !== undefined)
}
