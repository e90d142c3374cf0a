import { expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { openSession } from '../src/session/index.ts'
import { UsageError } from '../src/options.ts'

/** Somebody who writes no types asks for a check. */
const asked = async (...args: readonly unknown[]): Promise<unknown> => Reflect.apply(check, undefined, args)

test.each([
  [['articles/'], 'what is to be checked must be a list of paths, or of names with bytes; did you mean ["articles/"]?'],
  [[undefined], 'what is to be checked must be a list of paths, or of names with bytes, not undefined'],
  [[null], 'what is to be checked must be a list of paths, or of names with bytes, not null'],
  [[{ paths: [] }], 'what is to be checked must be a list of paths, or of names with bytes, not object'],
  [[[], { profil: 'strict' }], 'no option profil; did you mean profile?'],
  [[[], { failon: 'minor' }], 'no option failon; did you mean failOn?'],
  [[[], { onprogress: () => {} }], 'no option onprogress; did you mean onProgress?'],
  [[[], { severity: 'minor' }], 'no option severity; there are engine, jobs, profile, '],
])('check(%j) is refused in one line', async (args, line) => {
  const error = await asked(...args).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect(String(error)).toContain(line)
})

test('a session refuses the same', async () => {
  const session = Reflect.apply(openSession, undefined, ['articles/'])
  await expect(session.report()).rejects.toThrow('did you mean ["articles/"]?')
})

test('every option there is may be given', async () => {
  const report = await check([], { today: '2026-05-01', profile: 'strict', failOn: 'never', jobs: 1, without: [], isDraft: false })
  expect(report.options).toEqual({ profile: 'strict', failOn: 'never' })
})
