import { describe, expect, test } from 'vitest'
import { findings } from './newsroom.ts'

const said = (words: string): string => `The mill stood by the river.\n\n“${words},” said Ada Marsh.`.replace(/\.,”/, '.”')
const between = (one: string, other: string): string[] => findings('contextomy', { A: one, B: other })
const SOUND = 'The mill is as sound as it ever was'

describe('a quotation that ends before the sentence which takes it back', () => {
  test.each([
    ['But nobody may go in.', 'info low: But nobody may go in. ] none'],
    ['However, nobody may go in.', 'info low: However, nobody may go in. ] none'],
    ['No, it is not.', 'info low: No, it is not. ] none'],
  ])('“%s”', (next, told) => {
    expect(between(said(`${SOUND}. ${next}`), said(SOUND))).toEqual([told])
  })

  test.each([
    ['And everybody may go in.', said(SOUND), 'it goes on'],
    ['No miller ever said so.', said(SOUND), '“no” denies something else'],
    [
      'But nobody may go in.',
      `“${SOUND},” said Ada Marsh. Later she warned that “nobody may go in”.\n\n“But nobody may go in.”`,
      'it stands elsewhere',
    ],
    ['But nobody may go in.', `It was “as sound as it ever was”, said Ada Marsh.`, 'a fragment in the reporter’s sentence'],
  ])('is not told before “%s”: %s', (next, other) => {
    expect(between(said(`${SOUND}. ${next}`), other)).toEqual([])
  })

  test('is known in German', () => {
    const german = 'Die Mühle ist so fest wie eh und je'
    const told = findings('contextomy', {
      A: { language: 'de', text: `„${german}. Aber hinein darf niemand“, sagte Ada Marsch.` },
      B: { language: 'de', text: `„${german}“, sagte Ada Marsch.` },
    })
    expect(told).toEqual(['info low: Aber hinein darf niemand ] none'])
  })
})
