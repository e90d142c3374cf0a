import { expect, test } from 'vitest'
import { check } from '../../src/index.ts'
import { wordFile } from '../tools/word-file.ts'

test('quotations are judged in the order of reading: headline, text, then captions, which stand beside it', async () => {
  const bytes = wordFile([
    { style: 'Title', pieces: ['“We sail at dawn”: the mayor'] },
    'The mayor of Tolvik met the council in the town hall on Tuesday night, and it was long.',
    '“We sail at dawn, whatever they say,” Ines Toller said.',
    { style: 'Caption', pieces: ['Ines Toller: “They would not hear of it”'] },
  ])
  const { verdicts } = await check([{ name: 'draft.docx', bytes }], { isDraft: true, jobs: 1 })

  expect(verdicts?.map(({ quotation }) => quotation.content)).toEqual([
    'We sail at dawn',
    'We sail at dawn, whatever they say,',
    'They would not hear of it',
  ])
})
