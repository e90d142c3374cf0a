import { expect, test } from 'vitest'
import { baselineIn, newIn, read } from '../properties/known.ts'
import type { Story } from '../properties/news.ts'

const story = (words: string, i: number): Story => ({
  name: `paper-${i}.txt`,
  text: `---\noutlet: Paper ${i}\n---\nThe night the bridge went\n\n“${words} the boats on the night that the old bridge was washed away,” Ada Brunt told the inquest.\n`,
})

/** What a gate that knew of some printings makes of others. */
async function after(known: readonly string[], now: readonly string[]): Promise<{ readonly news: string[]; readonly gone: string[][] }> {
  const baseline = await baselineIn(known.map(story))
  expect(baseline.length).toBeGreaterThan(0)
  const report = await read(now.map(story), { baseline })
  return { news: newIn(report), gone: report.baseline.absent.map(({ readings }) => [...readings]) }
}

const [NEPHEW, NIECE] = ['My nephew organised', 'My niece organised']

test.each([
  [
    'another paper changes the next word, which they spell in two ways',
    [NEPHEW, 'My nephew organized', NIECE],
    ['My nephew hired', 'My nephew organized', NIECE],
  ],
  [
    'another paper takes its change of the next word back',
    ['My nephew hired', 'My nephew organized', NIECE],
    [NEPHEW, 'My nephew organized', NIECE],
  ],
  [
    'another paper takes on the other spelling',
    [NEPHEW, NEPHEW, 'My niece organized'],
    [NEPHEW, 'My nephew organized', 'My niece organized'],
  ],
  [
    'the word before is spelled in two ways',
    ['The grey boat held', 'The gray boat held', 'The grey barge held'],
    ['The long boat held', 'The gray boat held', 'The grey barge held'],
  ],
])('two wordings stay known where %s', async (_, known, now) => {
  const { news, gone } = await after(known, now)
  const edited = now.find((words) => !known.includes(words))?.split(' ')
  expect(news.filter((each) => !edited?.some((word) => !known.join(' ').includes(word) && each.includes(word)))).toEqual([])
  expect(
    gone.filter(([one = '', other = '']) => now.some((words) => words.includes(one)) && now.some((words) => words.includes(other))),
  ).toEqual([])
})

test('what differs in more than its spelling beside a known difference is new', async () => {
  expect(await after([NEPHEW, NIECE], [NEPHEW, 'My niece hired'])).toEqual({
    news: ['content-substitution: nephew organised ] niece hired'],
    gone: [],
  })
  expect((await after([NEPHEW, 'My nephew organized', NIECE], ['My uncle hired', 'My nephew organized', NIECE])).news).toHaveLength(1)
})

test('what is mended is gone, though its neighbour is told from now on', async () => {
  expect((await after([NEPHEW, NIECE], [NEPHEW, 'My nephew hired'])).gone).toEqual([['nephew', 'niece']])
  expect((await after([NEPHEW, NIECE], [NEPHEW, NEPHEW])).gone).toEqual([['nephew', 'niece']])
})
