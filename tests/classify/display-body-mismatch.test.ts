import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { check } from '../../src/check.ts'
import { collate } from '../../src/collate/index.ts'
import { changed, printings } from '../printings.ts'

/** What is said of a headline and the text below it. */
function told(headline: string, body: string): string[] {
  const cluster = printings({ A: { parts: [headline], form: 'display' }, B: body }, 'spoken')
  const [{ article }] = cluster.witnesses[0].quotations
  const own = changed(cluster, (quotation) => ({ ...quotation, article }))
  return classify(collate(own), 'default').map(({ severity, kind }) => `${severity} ${kind}`)
}

describe('a headline against its own text', () => {
  test.each([
    ['We sold the mill', 'We may have sold the mill', 'critical'],
    ['We lost 20 ovens', 'We lost 12 ovens', 'critical'],
    ['We sold the quarry', 'We sold the orchard', 'critical'],
    ['We slept in the ferry', 'We slept on the ferry', 'major'],
    ['Mill burned down', 'Mill probably burned down', 'critical'],
  ])('is “%s” above “%s”: %s', (headline, body, severity) => {
    expect(told(headline, body)).toContain(`${severity} display-body-mismatch`)
  })

  test.each([
    ['the mill is ours', 'We know that the mill is ours, and always was'],
    ['We lost mill', 'We lost the mill'],
    ['We Lost The Mill', 'We lost the mill'],
    ['The colour of 12 ovens', 'The color of twelve ovens'],
    ['We lost … ovens', 'We lost a great many ovens'],
    ['We sold the old mill.', 'We sold the old mill to pay our debts.'],
  ])('is not “%s” above “%s”', (headline, body) => {
    expect(told(headline, body).join()).not.toContain('display-body-mismatch')
  })
})

/** What is said of a pull quote and the story it stands in. */
async function toldIn(pulled: string, text: string): Promise<string[]> {
  const page = `<!doctype html><html><head><title>Baker goes</title></head><body><article><h1>Baker goes</h1>
<p>It was over before the bread was out of the oven, and the millers heard of it late.</p>
<blockquote class="pullquote">“${pulled}”</blockquote><p>${text}</p>
<p>She shook every hand in the bakery and was driven away in a cart.</p></article></body></html>`
  const { findings } = await check([{ name: 'a.html', bytes: new TextEncoder().encode(page) }], { jobs: 1 })
  return findings.flatMap(({ discrepancies }) =>
    discrepancies.flatMap(({ kind, severity, lemma }) => (kind === 'display-body-mismatch' ? [`${severity}: ${lemma.text}`] : [])),
  )
}

describe('words that a pull quote has beyond its own text', () => {
  test.each([
    ['One day they will miss the bread badly', 'Ada Marsh said: “I baked for all of them, and one day they will miss the bread.”', 'badly'],
    ['One day they will miss the bread badly', '“I baked for all of them, and one day they will miss the bread,” Ada Marsh said.', 'badly'],
  ])('are told: “%s” over %s', async (pulled, text, words) => {
    expect(await toldIn(pulled, text)).toEqual([`critical: ${words}`])
  })

  test.each([
    [
      'One day they will miss the bread badly',
      '“One day they will miss the bread,” Ada Marsh said. They would miss the bread badly, she knew.',
    ],
    ['And one day they will miss the bread', 'Ada Marsh said: “One day they will miss the bread.”'],
    ['One day they will miss the bread', '“I baked for all of them, and one day they will miss the bread and the oven,” Ada Marsh said.'],
  ])('are none in “%s” over %s', async (pulled, text) => {
    expect(await toldIn(pulled, text)).toEqual([])
  })
})
