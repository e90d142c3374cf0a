import { expect, test } from 'vitest'
import { STYLE } from '../../src/report/html/style/index.ts'
import { toneOf } from '../../src/report/html/tally.ts'

test.each([
  [{ verdict: 'differs', worst: 'critical' }, 'differs is-critical'],
  [{ verdict: 'differs', worst: 'major' }, 'differs is-major'],
  [{ verdict: 'differs' }, 'differs'],
  [{ verdict: 'not-found' }, 'not-found'],
  [{ verdict: 'not-found', worst: 'critical' }, 'not-found'],
  [{ verdict: 'verbatim', worst: 'info' }, 'verbatim'],
] as const)('a quotation of a draft looks as grave as it is: %o', (verdict, tone) => {
  expect(toneOf(verdict)).toBe(tone)
})

test('critical and major have colours of their own, and not found has a line of its own', () => {
  expect(STYLE).toMatch(/\.is-differs\.is-critical\{--tone:var\(--absent\)\}/)
  expect(STYLE).toMatch(/\.is-differs\{--tone:var\(--differs\);--line:double\}/)
  expect(STYLE).toMatch(/\.is-not-found\{[^}]*--line:wavy\}/)
})
