import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'

/** A report on papers that print a paragraph each. */
function reportOn(...paragraphs: readonly string[]) {
  const lead = 'The harbour board of Varna met on Tuesday to hear how the storm had been told of.'
  const bytes = (text: string) => new TextEncoder().encode(`---\ndate: 2024-03-12\n---\n${lead}\n\n${text}\n`)
  return check(paragraphs.map((text, i) => ({ name: `paper-${i}.txt`, bytes: bytes(text) })))
}

const ORDER = 'Close the pier before the storm comes and bring every boat inside,'

test('what stands inside a quotation is no printing of its own beside it', async () => {
  const { counts, findings } = await reportOn(
    `“He told me: ‘${ORDER}’” Ona Bray said.`,
    `“He told me: ‘${ORDER}’” Ona Bray told the board.`,
  )

  expect([counts.quotations, counts.clusters]).toEqual([2, 1])
  expect(findings.flatMap(({ cluster }) => cluster.witnesses.map(({ article }) => article)).length).toBe(2)
})

describe('words that one paper gives to their speaker, and another to whoever tells of them', () => {
  test.each([
    ['he who is told of is a pronoun', `“He told me: ‘${ORDER}’” Ona Bray said.`, []],
    ['he is named', `“Tom Vale told me: ‘${ORDER}’” Ona Bray said.`, []],
    ['he who tells said it', `“I told him: ‘${ORDER}’” Ona Bray said.`, ['attribution-conflict']],
    ['another is named', `“Piet Holm told me: ‘${ORDER}’” Ona Bray said.`, ['attribution-conflict']],
    ['nothing is nested', `“${ORDER}” Ona Bray said.`, ['attribution-conflict']],
  ])('%s', async (_, text, kinds) => {
    const { findings } = await reportOn(text, `“${ORDER}” Tom Vale said.`)

    expect(
      findings.flatMap(({ discrepancies }) => discrepancies.map(({ kind }) => kind)).filter((kind) => kind === 'attribution-conflict'),
    ).toEqual(kinds)
  })
})
