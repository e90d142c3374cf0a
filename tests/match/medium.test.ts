import { expect, test } from 'vitest'
import type { Article, Medium } from '../../src/model.ts'
import { match, type Printed } from '../../src/match/index.ts'
import { HARBOUR, printed } from './newsroom.ts'

const WORDS = 'The board was never told about the cracks in the eastern pier.'

/** The same with what its cues tell of the medium. */
function said(medium: Medium, { article, quotations }: Printed): Printed {
  return { article, quotations: quotations.map((quotation) => ({ ...quotation, medium })) }
}

/** The medium of what a paper and a source print. */
function mediumOf(template: string, about: Partial<Article>, medium: Medium): Medium | undefined {
  const paper = printed('paper.txt', `${HARBOUR}\n\n{Ada Brandt|${WORDS}}`)
  return match([paper, said(medium, printed('source.txt', template, about))]).clusters[0]?.medium
}

test('the words of a source are written', () => {
  expect(mediumOf(`${HARBOUR}\n\n{Ada Brandt|${WORDS}}`, { role: 'source' }, 'unknown')).toBe('written')
  expect(mediumOf(`${HARBOUR}\n\n{Ada Brandt|${WORDS}}`, {}, 'unknown')).toBe('spoken')
})

test('those of a source that prints what was said are spoken', () => {
  const hearing = `${HARBOUR}\n\n  THE CHAIR: Please.\n\n  MS BRANDT: {Ada Brandt|${WORDS}}\n\n  THE CHAIR: Thank you.`
  expect(mediumOf(hearing, { role: 'source' }, 'unknown')).toBe('spoken')
  expect(mediumOf(`${HARBOUR}\n\n{Ada Brandt|${WORDS}}`, { role: 'source' }, 'spoken')).toBe('spoken')
})

test.each([
  ['The acceptance speech in full', ''],
  ['Sentencing remarks of Mrs Justice Brandt', ''],
  ['Rede der Präsidentin zum Jahreswechsel', ''],
  ['The opening of the quay', 'As delivered at the quay, by Ada Brandt\n\n'],
])('a source that prints a speech has what was said: %s', (title, head) => {
  expect(mediumOf(`${head}${HARBOUR}\n\n{Ada Brandt|${WORDS}}`, { role: 'source', title }, 'unknown')).toBe('spoken')
})

test.each(['Statement on the ferries', 'Offener Brief an die Fährleute', 'Remarkable year for the ferries'])(
  'a source that is a text stays one: %s',
  (title) => {
    expect(mediumOf(`${HARBOUR}\n\n{Ada Brandt|${WORDS}}`, { role: 'source', title }, 'unknown')).toBe('written')
  },
)
