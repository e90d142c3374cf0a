import { describe, expect, test } from 'vitest'
import { isEdition } from '../../src/ingest/bundles/is-edition.ts'
import { expected, nexis, nexisUni, stories, type Story } from './deliveries.ts'
import { documentXml, wordFileOf } from '../tools/word-file.ts'
import { readAll } from './reading.ts'

const EDITIONS = [
  'First Edition',
  'National Edition',
  'Final',
  'Late Edition - Final',
  'Edition 1; Scotland',
  'Yorkshire Edition',
  'Hauptausgabe',
  'FINAL EDITION',
]

test.each(EDITIONS)('“%s” names an edition', (line) => {
  expect(isEdition(line)).toBe(true)
})

test.each([
  'First edition of Ulysses sold for a record',
  'Edition of 1922 found in Osel',
  'The Brackwater Post',
  'Final whistle for the ferry',
  'Finalists named',
  'Collector finds rare first edition in Osel',
])('“%s” names none', (line) => {
  expect(isEdition(line)).toBe(false)
})

async function said(content: string): Promise<unknown[]> {
  const all = await readAll([{ name: 'export.txt', bytes: Buffer.from(content) }])
  return all.map((one) => (one.kind === 'article' ? one.article : one))
}

/** A delivery in which every article has the edition below a line of its head. */
const below = (all: readonly Story[], lineOf: (story: Story) => string, edition: string): string => {
  const lines = new Set(all.map(lineOf))
  return nexisUni(all)
    .flatMap((line) => (lines.has(line) ? [line, edition] : [line]))
    .join('\n\n')
}

describe.each(EDITIONS)('in a delivery of Nexis Uni “%s”', (edition) => {
  test.each<[string, (story: Story) => string]>([
    ['headline', ({ title }) => title],
    ['outlet', ({ outlet }) => outlet],
    ['day', ({ day }) => `March ${day}, 2026 Tuesday`],
  ])('below the %s is neither the headline nor the outlet', async (_, lineOf) => {
    const all = stories(3)
    expect(await said(below(all, lineOf, edition))).toMatchObject(all.map(expected))
  })
})

test('in a delivery of Nexis the edition in a paragraph of its own is not the headline', async () => {
  const all = stories(3)
  expect(await said(nexis(all).replaceAll(/^ *Edition 1;$/gm, '\n$&'))).toMatchObject(all.map(expected))
})

test('a headline that reads like an edition is the headline where there is no other', async () => {
  const all = stories(3).map((story) => ({ ...story, title: 'First Edition' }))
  expect((await said(nexisUni(all).join('\n\n'))).slice(1)).toMatchObject(all.slice(1).map(expected))
})

describe.each(['Heading1', 'Title'])('in a Word file of Nexis Uni whose headlines are of the style %s', (style) => {
  test.each([1, 2])('all %d have their own headline and outlet, the edition between them', async (count) => {
    const all = stories(count)
    const [titles, outlets] = [new Set(all.map(({ title }) => title)), new Set(all.map(({ outlet }) => outlet))]
    const lines = nexisUni(all).slice(3 + 3 * count)
    const paragraphs = lines.flatMap((line) => (outlets.has(line) ? [line, 'First Edition'] : [line]))
    const xml = paragraphs.map((line) => {
      const styled = titles.has(line) ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
      return `<w:p>${styled}<w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`
    })
    const read = await readAll([{ name: 'export.docx', bytes: wordFileOf(documentXml(xml.join(''))) }])
    expect(read.map((one) => (one.kind === 'article' ? one.article : one))).toMatchObject(all.map(expected))
    expect(JSON.stringify(read)).not.toContain('First Edition')
  })
})
