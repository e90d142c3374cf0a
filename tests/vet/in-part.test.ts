import { describe, expect, test } from 'vitest'
import { inOneLine } from '../../src/report/verdict-words.ts'
import { evidenceOf } from '../../src/report/row-words.ts'
import { checklists } from '../../src/report/checklists.ts'
import { articlesOf } from '../../src/report/whereabouts.ts'
import { type Desk, printed, toldOn, vetted, verdictsOn } from './vetted.ts'

const FIRST = 'The lock gates of Mardle will be mended before the eels come back'
const story = (words: string, cue = 'Petra Voll said'): string =>
  `The canal board of Mardle sat until midnight over its broken lock gates.\n\n“${words},” ${cue}.`
const clip = (words: string): string => printed('Canal Times', `There is trouble on the water again.\n\n“${words},” Petra Voll said.`)
const TAPE = `VOLL: ${FIRST}.\n\nCHAIR: Thank you all for coming.`

/** The verdict on the only quotation of a draft, its reason and who has the words. */
async function verdictOn(desk: Desk): Promise<string> {
  const [line = ''] = await verdictsOn(desk)
  return line.slice(line.indexOf('→'))
}

describe('a clip that has a part of a quotation', () => {
  test.each([
    [
      'a sentence',
      `${FIRST}. I shall lie down in the mud if they are not`,
      'I shall lie down in the mud if they are not',
      'first 13 of its 24',
    ],
    ['a clause', `${FIRST}, or I shall leave the board`, 'or I shall leave the board', 'first 13 of its 19'],
    ['a word at the head', `Absolutely, ${FIRST.replace('The', 'the')}`, 'Absolutely', 'last 13 of its 14'],
    ['a denial', `${FIRST}, not`, 'not', 'first 13 of its 14'],
  ])('does not make the rest of it verbatim: %s', async (_, words, rest, share) => {
    expect(await verdictOn({ draft: story(words), clips: { 'times.txt': clip(FIRST) } })).toBe(
      `→ not-found · nobody has “${rest}”; others have the ${share} words · = Canal Times`,
    )
  })

  const EELS = 'I’m ashamed of the gates and of every eel in them'

  test.each([
    ['The', FIRST, FIRST.replace('The ', '')],
    ['And', `And ${EELS}`, EELS],
  ])('makes it so where only a word is left over that says nothing: %s', async (word, words, theirs) => {
    expect(await verdictOn({ draft: story(words), clips: { 'times.txt': clip(theirs) } })).toBe(
      `→ verbatim · others have it without “${word}” · = Canal Times`,
    )
  })

  test('makes it so where the rest is how people talk', async () => {
    expect(await verdictOn({ draft: story(`I’m, um, ${EELS}`), clips: { 'times.txt': clip(EELS) } })).toBe('→ verbatim · = Canal Times')
  })

  test('leaves open what stood where its marks were closed', async () => {
    const words = 'The gates are rotten and nobody up there ever asked a diver about the hinges of the lower lock'
    const text = 'There is trouble.\n\n“The gates are rotten,” Petra Voll said, and spoke of “the hinges of the lower lock”.'

    expect(await verdictOn({ draft: story(words), clips: { 'times.txt': printed('Canal Times', text) } })).toBe(
      '→ not-found · nobody has “and nobody up there ever asked a diver about”; others have 10 of its 19 words · = Canal Times',
    )
  })

  test('contradicts nothing of it, though it breaks off amid the sentence', async () => {
    const draft = story(`${FIRST}, unless the frost stays until May`)

    expect(await toldOn({ draft, clips: { 'times.txt': clip(FIRST) } })).toEqual([])
  })

  test('and another that has the rest have it in pieces', async () => {
    const second = 'I shall lie down in the mud of the towpath if they are not'
    const clips = { 'times.txt': clip(FIRST), 'wire.txt': printed('Fen Wire', `So it goes.\n\n“${second},” Petra Voll said.`) }

    expect(await verdictOn({ draft: story(`${FIRST}. ${second}`), clips })).toMatch(
      /^→ verbatim · others have it in pieces, nobody all of it · = /,
    )
  })

  test('is told of as such, after who has all of it', async () => {
    const whole = `${FIRST}, and nobody on this board will sleep`
    const report = await vetted({
      draft: story(whole),
      clips: { 'a.txt': clip(FIRST), 'b.txt': printed('Fen Wire', `So it goes.\n\n“${whole},” Petra Voll said.`) },
    })
    const rows = (checklists(report) ?? []).flatMap(({ quotations }) => quotations)

    expect(rows.flatMap((row) => evidenceOf(row, articlesOf(report), true).map(inOneLine))).toEqual([
      'Fen Wire, 3 Mar 2026, b.txt:7:2',
      'only the first 13 of its 20 words: Canal Times, 3 Mar 2026, a.txt:7:2',
    ])
  })
})

describe('a record, which is no fragment', () => {
  test.each([
    ['a clause behind it', `${FIRST}, or else I resign`, 'or else I resign'],
    ['a denial behind it', `${FIRST}, not in a hundred years`, 'not in a hundred years'],
    ['a word before it', `Absolutely, ${FIRST.replace('The', 'the')}`, 'Absolutely'],
  ])('shows that words were put in: %s', async (_, words, added) => {
    const draft = story(words)

    expect(await toldOn({ draft, transcripts: { 'tape.txt': TAPE } })).toEqual([`You print “${added}”; the transcript does not have it.`])
    expect(await toldOn({ draft, references: { 'statement.txt': `${FIRST}.` } })).toEqual([
      `You print “${added}”; the source does not have it.`,
    ])
    expect(await verdictOn({ draft, references: { 'statement.txt': `${FIRST}.` } })).toBe('→ differs (major) · ≠ statement')
  })

  test('and so is a whole sentence that the tape has not', async () => {
    const draft = story(`${FIRST}. I shall lie down in the mud if they are not`)

    expect(await verdictOn({ draft, transcripts: { 'tape.txt': TAPE } })).toBe('→ differs (major) · ≠ tape')
  })

  test.each([
    ['it goes on with them in the next sentence', `VOLL: ${FIRST}. And how!`, `${FIRST}. And how`],
    ['they say nothing', TAPE, `${FIRST}, you know`],
    ['it has them a word before', `VOLL: Honestly. ${FIRST}.`, `${FIRST}, honestly`],
  ])('holds no words against a draft where %s', async (_, tape, words) => {
    expect(await toldOn({ draft: story(words), transcripts: { 'tape.txt': tape } })).toEqual([])
  })

  test('holds nothing against what a paper heard where no tape ran', async () => {
    const words = `${FIRST}, or else I resign`
    const clips = { 'times.txt': clip(words) }

    expect(await toldOn({ draft: story(words), clips, transcripts: { 'tape.txt': TAPE } })).toEqual([])
    expect(await verdictOn({ draft: story(words), clips, transcripts: { 'tape.txt': TAPE } })).toMatch(/^→ verbatim · /)
  })
})
