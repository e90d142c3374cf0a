import { describe, expect, test } from 'vitest'
import { check, type Severity } from '../../src/index.ts'
import { printed } from '../vet/vetted.ts'

const QUOTED = 'I gave the orchestra all my winters, and one day they will play it without me'
const BODY = `Rain fell on the bandstand at Pellow.\n\n“${QUOTED},” Dora Finch said on Sunday.\n\nNobody clapped for a while; the conductor bowed.`
const OTHER = `The bandstand is shut.\n\n“${QUOTED},” said Dora Finch, the conductor, on Sunday.`

/** What a headline is told of where the papers of a folder print the words of its text, too; by severity and reading. */
async function toldOf(headline: string, { body = BODY, others = [OTHER] } = {}): Promise<string[]> {
  const files = { 'a.txt': printed('Pellow Star', `${headline}\n\n${body}`) }
  others.forEach((text, i) => Object.assign(files, { [`other-${i}.txt`]: printed(`Paper ${i}`, text) }))
  const sources = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const { findings } = await check(sources, { jobs: 1, isDraft: false })
  return findings.flatMap(({ discrepancies }) =>
    discrepancies.flatMap(({ kind, severity, variant, lemma }) =>
      kind === 'display-body-mismatch' ? [`${severity satisfies Severity}: ${lemma.text || 'om.'} ] ${variant.text || 'om.'}`] : [],
    ),
  )
}

describe('a headline that contradicts its own text is told, whoever else prints what the text has', () => {
  test.each([
    ['‘They will never play it without me’, says Finch', 'critical: om. ] never'],
    ['Finch: ‘They will never play it without me’', 'critical: om. ] never'],
    ['‘They will never play it without me’', 'critical: om. ] never'],
    ['Conductor: ‘They will never play it without me’', 'critical: om. ] never'],
    ['‘I gave the orchestra none of my winters’, says Finch', 'critical: all ] none of'],
  ])('%s', async (headline, expected) => {
    expect(await toldOf(headline)).toContain(expected)
    expect(await toldOf(headline, { others: [] })).toContain(expected)
    expect(await toldOf(headline, { others: [OTHER, OTHER.replace('shut', 'closed')] })).toContain(expected)
  })

  test('and where the others quote it after a colon', async () => {
    const body = BODY.replace(`“${QUOTED},” Dora Finch said on Sunday.`, `Dora Finch said on Sunday: “${QUOTED}.”`)
    expect(await toldOf('Finch: ‘They will never play it without me’', { body })).toContain('critical: om. ] never')
  })
})

test.each([
  ['it has the words', '‘One day they will play it without me’, says Finch'],
  ['it has a part of them', '‘All my winters’: Finch leaves'],
  ['it drops an article or so', '‘I gave orchestra all my winters’, says Finch'],
  ['it is in title case', '‘One Day They Will Play It Without Me,’ Says Finch'],
  ['it says something else', '‘Nobody ever paid us’, says Finch'],
  ['it marks what it leaves out', '‘I gave … all my winters’, says Finch'],
  ['it says something else with some of the words', '‘They will miss it’, says Finch'],
  ['somebody else says so', 'Mayor Bohdan Krol: ‘They will never play it without me’'],
])('nothing is told where %s: %s', async (_, headline) => {
  expect(await toldOf(headline)).toEqual([])
})

test('a headline that stands in the same words in the text contradicts nothing', async () => {
  const body = `${BODY}\n\n“They will never play it without me,” said Dora Finch later.`
  expect(await toldOf('‘They will never play it without me’, says Finch', { body })).toEqual([])
})
