import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { renderReport } from '../../src/report/index.ts'

const GATE = 'The tide gate will stay open until the last boat is home.'
const WARNED = 'We warned the harbour board three times in two years.'

/** What the table shows of three stories. */
async function shown(...said: readonly string[]): Promise<string> {
  const sources = said.map((words, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(`“${words}” Ona Bray said.\n`) }))
  return renderReport(await check(sources), 'table', { width: 200, verbose: false, colour: false, minSeverity: 'minor' })
}

test('sentences in another order stand in the wording once, and it is told who prints them where', async () => {
  const table = await shown(`${GATE} ${WARNED}`, `${WARNED.replace('three', 'four')} ${GATE}`, `${GATE} ${WARNED}`)

  expect(table).toContain(`│ … last boat is home. We warned the harbour board three¹ times in two years.\n`)
  expect(table).toContain(
    '  elsewhere in B: “We warned the harbour board four times in two years” before “The tide gate will stay open …”\n',
  )
})

test('nothing of the sort is told where all print one order', async () => {
  expect(await shown(`${GATE} ${WARNED}`, `${GATE} ${WARNED.replace('three', 'four')}`)).not.toContain('elsewhere')
})
