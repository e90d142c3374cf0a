import { expect, test } from 'vitest'
import { variants } from './rows.ts'

test.each([
  ['gonna', 'going to', 'are'],
  ['wanna', 'want to', 'men'],
  ['gotta', 'got to', 'men'],
  ['kinda', 'kind of', 'are'],
])('what speech runs together stands opposite what it is made of, not opposite a noise: %s', (together, apart, before) => {
  const [first = ''] = apart.split(' ')
  expect(
    variants({
      A: `The ferry ${before}, uh, ${apart} wait a while`,
      B: `The ferry ${before} ${apart} wait a while`,
      C: `The ferry ${before} ${together} wait a while`,
    }),
  ).toContain(`${first} A B ] ${together} C`)
})
