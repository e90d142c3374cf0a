import { describe, expect, test } from 'vitest'
import { printed, toldOn, verdictsOn } from './vetted.ts'

const SAID = 'Ingrid Solheim said the ferry plan of Tolvik'
const story = (words: string): string => `${SAID} was dead. “${words},” she said on Tuesday.`
const WORDS = 'We were told it would cost nine million, and it will cost nineteen'
const tape = (...turns: readonly string[]): string => turns.join('\n\n')

describe('beside a tape, a quotation of a draft', () => {
  test.each([
    ['figures', 'nineteen', '19', 'ninety'],
    ['a contraction', 'it will cost', 'it’ll cost', 'it might cost'],
  ])('is verbatim where the tape has it in another form, whatever others print: %s', async (_, said, yours, theirs) => {
    const desk = {
      draft: story(WORDS.replace(said, yours)),
      clips: { 'post.txt': printed('Tolvik Post', story(WORDS.replace(said, theirs))) },
      transcripts: { 'tape.txt': tape('CHAIR: Madam Mayor.', `SOLHEIM: ${WORDS}.`) },
    }

    expect(await verdictsOn(desk)).toEqual([`${WORDS.replace(said, yours)}, → verbatim · = tape · ≠ Tolvik Post`])
    expect(await toldOn(desk)).toEqual([])
  })

  test('differs from clips and tape alike, whatever the tape has before the word', async () => {
    const clips = { 'post.txt': printed('Tolvik Post', story(WORDS)), 'wire.txt': printed('Fjord Wire', story(WORDS)) }
    const draft = story(WORDS.replace('We were', 'They were'))

    for (const opener of ['', 'Well, ', 'Um, ']) {
      const transcripts = {
        'tape.txt': tape('CHAIR: Madam Mayor.', `SOLHEIM: ${opener}${opener === '' ? WORDS : WORDS.replace('We', 'we')}.`),
      }

      expect(await toldOn({ draft, clips, transcripts })).toEqual([
        expect.stringMatching(/^You print “They”; the transcript, .+ print “We”\.$/),
      ])
    }
  })
})
