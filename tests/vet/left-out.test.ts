import { describe, expect, test } from 'vitest'
import { printed, vetted, verdictsOn } from './vetted.ts'

const story = (words: string): string => `The canal board of Mardle sat until midnight.\n\n“${words},” Petra Voll said on Tuesday.`
const WHOLE = 'We thank the divers for their long and patient work on the gates of the lower lock'
const CUT = 'We thank the divers for their work on the gates of the lower lock'

const SCENES = [
  'Rain fell on the lock all week.',
  'A heron stood by and watched the whole affair.',
  'Nobody in the town had slept much since Sunday.',
]

/** The kinds of what a draft is told. */
async function kindsOn(draft: string, ...clips: readonly string[]): Promise<string[]> {
  const files = Object.fromEntries(
    clips.map((words, i) => [`clip-${i}.txt`, printed(`Paper ${i}`, `${SCENES[i]}\n\nPetra Voll said: “${words}.”`)]),
  )
  const { findings } = await vetted({ draft: story(draft), clips: files })
  return findings.flatMap(({ discrepancies }) => discrepancies.filter(({ severity }) => severity !== 'info').map(({ kind }) => kind))
}

describe('words that a draft does not have and others do', () => {
  test.each([
    ['one other', [WHOLE]],
    ['two others', [WHOLE, WHOLE]],
    ['one of three others', [WHOLE, CUT, CUT]],
  ])('are words left out, not put in by %s', async (_, clips) => {
    expect(await kindsOn(CUT, ...clips)).toEqual(['silent-omission'])
  })
})

test('who prints other words does not have so many of those of the draft', async () => {
  const draft = story('I go home with my head up, and I gave it all that was in me, and nobody can take the gates away from us')
  const clips = { 'times.txt': printed('Canal Times', story('I leave home with my head high, and I gave it everything there was in me')) }
  const { verdicts } = await vetted({ draft, clips })
  const [share] = verdicts?.[0]?.evidence.flatMap((each) => each.share ?? []) ?? []

  expect(share?.of).toBe(25)
  expect(share?.words).toBeLessThan(14)
  expect(await verdictsOn({ draft, clips })).toEqual([expect.stringContaining('≠ Canal Times')])
})

test('a full stop for a comma keeps nobody out of what another paper prints otherwise throughout', async () => {
  const [one, other] = [
    'I leave with my head held high. I gave these gates all I had, and one day they will hold',
    'I go with my head up, I gave everything to these gates, and they will hold someday',
  ]
  const clips = {
    'post.txt': printed('Canal Post', story(one.replace('high. I', 'high, I'))),
    'times.txt': printed('Canal Times', story(other)),
  }

  expect(await verdictsOn({ draft: story(one), clips })).toEqual([expect.stringMatching(/→ differs .+ = Canal Post · ≠ Canal Times$/)])
})

const scene = (words: string): string => `It rained.\n\nOn Tuesday Petra Voll said: “${words}.”`

test('where one of two translations ends a word sooner, no cut is told beside it', async () => {
  const [one, other] = [
    'I leave with my head held high. I gave these gates all I had, and one day they will see',
    'I go with my head up, I gave everything to these gates, and some day they will see it',
  ]
  const { findings } = await vetted({ draft: scene(one), clips: { 'times.txt': printed('Canal Times', scene(other)) } })

  expect(
    findings.flatMap(({ discrepancies }) => discrepancies.filter(({ severity }) => severity !== 'info').map(({ kind }) => kind)),
  ).toEqual(['approximate-quotation'])
})
