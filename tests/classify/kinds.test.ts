import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KINDS } from '../../src/classify/index.ts'

const files = readdirSync('src/classify/kinds')
const named = (ending: string) =>
  files.filter((file) => file.endsWith(ending) && file !== 'index.ts').map((file) => file.slice(0, -ending.length))

test('every kind has a file of its own and a page that explains it', () => {
  const kinds = KINDS.map(({ kind }) => kind).toSorted()

  expect(named('.ts').toSorted()).toEqual(kinds)
  expect(named('.md').toSorted()).toEqual(kinds)
})

test.each(KINDS.map(({ kind, title }) => [kind, title] as const))(
  'the page of %s says what it is, why it matters, and when it is fine',
  (kind, title) => {
    const page = readFileSync(`src/classify/kinds/${kind}.md`, 'utf8')

    expect(page.startsWith(`# ${kind}: ${title}\n`)).toBe(true)
    for (const heading of ['Severity: ', '## Why it matters', '## Example', '## When it is fine']) expect(page).toContain(`\n${heading}`)
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  },
)

test.each(KINDS)('the page of $kind tells first how severe it usually is', ({ kind, severity }) => {
  const [, told = ''] = /^Severity: ([^]*?)\n\n/m.exec(readFileSync(`src/classify/kinds/${kind}.md`, 'utf8')) ?? []

  // Some kinds are told of a difference that has a severity of its own.
  expect(told).toMatch(new RegExp(`^(?:${severity}\\b|that of the difference\\b)`))
})

test.each(KINDS)('$kind has a table of what it is and what it is not', ({ kind }) => {
  const file = `tests/classify/${kind}.test.ts`

  expect(existsSync(file)).toBe(true)
  // In a title: “is not …”, “are not told …”, “nothing is said”.
  expect(readFileSync(file, 'utf8')).toMatch(/\(\s*'[^'\n]*\b(?:not|nothing)\b/)
})

test('no two kinds share a name or a title', () => {
  expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length)
  expect(new Set(KINDS.map(({ title }) => title)).size).toBe(KINDS.length)
})
