import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { STORY, type Story } from './written/story.ts'
import { written } from './written/written.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-mixed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The same story as another paper has it; one of them counts the winters otherwise. */
function storyOf(number: number): Story {
  const outlet = `Paper ${String.fromCharCode(0x41 + (number % 26))}${number}`
  const winters = (text: string): string => (number === 7 ? text.replace('nine winters', 'ten winters') : text)
  return {
    ...STORY,
    outlet,
    url: `https://paper-${number}.example/night-ferry`,
    itemId: `urn:${number}`,
    paragraphs: STORY.paragraphs.map(winters),
  }
}

test('a folder of all formats is checked as one, each paper in a format of its own', async () => {
  const files = await written(storyOf)
  for (const [i, { name, bytes }] of files.entries()) {
    mkdirSync(join(folder, String(i)))
    writeFileSync(join(folder, String(i), name), bytes)
  }
  writeFileSync(join(folder, 'notes.xyz'), 'no article')
  const report = await check([folder])
  const winters = report.findings.filter(({ cluster }) => cluster.witnesses.some(({ content }) => content.includes('winters')))

  expect(report.skipped).toEqual([])
  expect(report.counts.passedOver).toBeGreaterThan(0)
  expect(winters).toHaveLength(1)
  expect(new Set(winters[0]?.cluster.witnesses.map(({ article }) => article)).size).toBe(files.length)
  const severe = winters[0]?.discrepancies.filter(({ severity }) => severity !== 'info')
  expect(severe?.map(({ kind, lemma, variant }) => [kind, lemma.text, variant.text])).toEqual([['number-change', 'nine', 'ten']])
  expect(report.findings.flatMap(({ discrepancies }) => discrepancies).filter(({ severity }) => severity !== 'info')).toEqual(severe)
})
