import { expect, test } from 'vitest'
import { toldOn } from './vetted.ts'

const said = (words: string): string => `“${words},” Petra Voll said.`
const SHORT = 'The lock gates of Mardle will be mended before the eels come back'
const LONG = SHORT.replace('before', 'mostly before')

test.each([
  ['a file', said(LONG), 'e-canal.txt', 'e-canal prints “mostly”'],
  ['an outlet', `---\noutlet: mardle.example\n---\n${said(LONG)}`, 'a.txt', 'mardle.example prints “mostly”'],
])('the name of %s keeps its letters at the head of a sentence', async (_, text, file, head) => {
  const told = await toldOn({ draft: said(SHORT), clips: { [file]: text } })

  expect(told).toEqual([expect.stringContaining(head)])
})

test('a sentence about the draft or its record begins with a capital', async () => {
  expect(await toldOn({ draft: said(LONG), transcripts: { 'tape.txt': `VOLL: ${SHORT}.` } })).toEqual([expect.stringMatching(/^You print/)])
  expect(await toldOn({ draft: said(SHORT), transcripts: { 'tape.txt': `VOLL: ${LONG}.` } })).toEqual([
    expect.stringMatching(/^The transcript/),
  ])
})
