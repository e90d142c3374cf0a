import type { LeftOut } from './paragraph.ts'

const NAMES = [
  ['comments', 'comment'],
  ['notes', 'footnote or endnote'],
  ['insets', 'inserted file'],
] as const

/** What of a Word file is not read, in words: > | 2 comments and 1 footnote are not read */
export function leftOutOf(leftOut: LeftOut): string[] {
  const counts = NAMES.flatMap(([key, name]) => (leftOut[key] > 0 ? [{ count: leftOut[key], name }] : []))
  const things = counts.map(({ count, name }) => `${count} ${name}${count === 1 ? '' : 's'}`)
  const all = things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${things.at(-1)}` : things[0]
  const isOne = counts.length === 1 && counts[0]?.count === 1
  return [
    ...(all === undefined ? [] : [`${all} ${isOne ? 'is' : 'are'} not read`]),
    ...(leftOut.isHidden ? ['hidden text is not read'] : []),
  ]
}
