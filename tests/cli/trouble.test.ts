import { expect, test } from 'vitest'
import { warnOf } from '../../src/cli/trouble.ts'

/** What is warned of, a line each. */
function told(warnings: Parameters<typeof warnOf>[0]): string[] {
  const lines: string[] = []
  warnOf(warnings, { warn: (text) => void lines.push(text) })
  return lines
}

const ODD = 'not UTF-8, and nothing says what it is'
const oddIn = (...paths: readonly string[]): Parameters<typeof warnOf>[0] => paths.map((path) => ({ path, reason: ODD }))

test('what is said of many pages is said once, with the first of them', () => {
  expect(told(oddIn('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'))).toEqual([`variorum: a.txt, b.txt, c.txt and 2 more: ${ODD}\n`])
})

test('what is said of a few is said of each, and other things by themselves', () => {
  expect(told([...oddIn('a.txt', 'b.txt'), { path: 'a.txt', reason: 'damaged' }])).toEqual([
    `variorum: a.txt: ${ODD}\n`,
    `variorum: b.txt: ${ODD}\n`,
    'variorum: a.txt: damaged\n',
  ])
})
