import { expect, test } from 'vitest'
import { check } from '../../src/index.ts'
import { wordFile } from '../tools/word-file.ts'

test('that its own text has nothing like it is told on the row of a caption, whoever else has it or not', async () => {
  const draft = wordFile([
    { style: 'Title', pieces: ['Ferry to sail, mayor says'] },
    'The mayor of Tolvik met the council in the town hall on Tuesday night, and it was long.',
    '“We sail at dawn, whatever they say,” Ines Toller said.',
    { style: 'Caption', pieces: ['Ines Toller: “They would not hear of the northern harbour”'] },
  ])
  const clip = new TextEncoder().encode('“We sail at dawn, whatever they say,” Ines Toller said in Tolvik.\n')
  const { verdicts = [], findings } = await check([{ name: 'draft.docx', bytes: draft }], {
    against: [{ name: 'post.txt', bytes: clip }],
    jobs: 1,
  })
  const kinds = new Map(findings.flatMap(({ discrepancies }) => discrepancies.map(({ id, kind }) => [id, kind])))

  expect(verdicts.map(({ verdict, worst, discrepancies }) => [verdict, worst, discrepancies.map((id) => kinds.get(id))])).toEqual([
    ['verbatim', undefined, []],
    ['not-found', 'critical', ['display-body-mismatch']],
  ])
})
