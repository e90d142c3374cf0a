import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KINDS } from '../../src/classify/kinds/index.ts'
import { rulesFor } from '../../src/report/sarif/rules.ts'
import { everyState } from './ci-story.ts'
import { newsOf } from './news.ts'
import { runOf } from './sarif-log.ts'

const names = KINDS.map(({ kind }) => kind).toSorted()

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

test('the help of a rule is the page of its kind', async () => {
  const pages = names.map((kind) => `  '${kind}': ${literal(readFileSync(`src/classify/kinds/${kind}.md`, 'utf8'))},\n`)
  const module = `/** The page of every kind, by its name, for reports that hold them: made from src/classify/kinds by tests/report/sarif-rules.test.ts. */
export const KIND_PAGES: Readonly<Record<string, string>> = {
${pages.join('')}}
`

  await expect(module).toMatchFileSnapshot('../../src/report/sarif/kind-pages.ts')
})

test.each(rulesFor([]).map((rule) => [rule.id, rule] as const))('%s is described as code scanning wants it', (_, rule) => {
  expect(rule.shortDescription?.text).toMatch(/^[^\n]{4,100}\.$/)
  expect(rule.fullDescription?.text).toMatch(/^[^\n]{20,1024}$/)
  expect(rule.help?.text).toMatch(/^Why it matters$/m)
  expect(rule.help?.markdown).toMatch(/^## When it is fine$/m)
  expect(rule.help?.markdown).not.toMatch(/^# /m)
  expect(rule.properties?.tags?.length).toBeLessThanOrEqual(10)
  expect(rule.name?.toLowerCase()).not.toBe(rule.id)
})

test('the rules of a run are those of every run, and its results point to theirs', async () => {
  const { results, tool } = await runOf(everyState())
  const ids = tool.driver.rules?.map(({ id }) => id)

  expect(ids).toEqual((await runOf(newsOf([]))).tool.driver.rules?.map(({ id }) => id))
  expect(ids?.toSorted()).toEqual(names)
  for (const { ruleId, ruleIndex = -1 } of results) expect(ids?.[ruleIndex]).toBe(ruleId)
})

test('a kind that only a saved report knows has a rule by its name', async () => {
  const report = everyState()
  const findings = report.findings.map((finding) => ({
    ...finding,
    discrepancies: finding.discrepancies.map((each) => (each.kind === 'typo' ? { ...each, kind: 'a-kind-to-come' } : each)),
  }))
  const { results, tool } = await runOf({ ...report, findings })
  const result = results.find(({ ruleId }) => ruleId === 'a-kind-to-come')
  const shortened = await runOf({ ...report, findings }, { minSeverity: 'critical' })

  expect(shortened.tool.driver.rules).toEqual(tool.driver.rules)

  expect(tool.driver.rules?.[result?.ruleIndex ?? -1]).toEqual({
    id: 'a-kind-to-come',
    shortDescription: { text: 'a-kind-to-come.' },
    fullDescription: { text: 'a-kind-to-come.' },
    help: { text: 'a-kind-to-come.' },
  })
})
