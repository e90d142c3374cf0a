import { expect, test } from 'vitest'
import { check, type Source, type Warning } from '../src/index.ts'

const bytes = (name: string, text: string): Source => ({ name, bytes: new TextEncoder().encode(text) })

async function warningsOf(...sources: readonly Source[]): Promise<Warning[]> {
  const warnings: Warning[] = []
  await check(sources, { onWarning: (warning) => warnings.push(warning) })
  return warnings
}

test('a quotation that repeats itself without end is read, and said to be left out', async () => {
  const spam = 'tide '.repeat(3000).trim()
  expect(await warningsOf(bytes('a.txt', `“${spam}” said Ona Bray.\n`), bytes('b.txt', '“Tide,” said Ona Bray.\n'))).toEqual([
    { path: 'a.txt', reason: 'a quotation of 3000 words repeats itself so much that it is not compared' },
  ])
})

test('papers as papers are give no warning', async () => {
  const story = '“We mend the pier by hand before the spring tides,” said Ona Bray.\n'
  expect(await warningsOf(bytes('a.txt', story), bytes('b.txt', story))).toEqual([])
})

test('a profile of the house’s own that takes a negation lightly is warned of once, and one that there is not is refused', async () => {
  const story = '“We mend the pier by hand before the spring tides,” said Ona Bray.\n'
  const warnings: Warning[] = []
  const onWarning = (warning: Warning) => warnings.push(warning)
  const profile = { name: 'harbour', kinds: { 'negation-flip': 'minor', typo: 'off' } } as const
  await check([bytes('a.txt', story), bytes('b.txt', story)], { profile, onWarning })

  expect(warnings).toEqual([{ path: 'profile harbour', reason: 'lowers negation-flip from critical to minor' }])
  await expect(check([bytes('a.txt', story)], { profile: { name: 'harbour', kinds: { weather: 'off' } } })).rejects.toThrow(
    'profile harbour: no kind weather',
  )
})
