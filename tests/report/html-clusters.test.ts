import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { baselineOf } from '../../src/gate/index.ts'
import type { BaselineEntry } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { hostile, HOSTILE_WORDS } from './hostile.ts'
import { page, textOf } from './html-page.ts'
import { PIER_DRAFT } from './html-story.ts'
import { newsOf, PIER, RINK } from './news.ts'

const hashOf = (part: string | undefined) =>
  `'sha256-${createHash('sha256')
    .update(part ?? '')
    .digest('base64')}'`

const draft = await page(PIER_DRAFT)
const news = await page(newsOf([RINK, PIER]))

test('across outlets the clusters stand worst first, the words once, every difference with an address of its own', () => {
  const { findings } = newsOf([RINK, PIER])
  expect([...news.document.querySelectorAll('.card')].map(({ id }) => id)).toEqual(findings.map(({ cluster }) => cluster.id))
  const wanted = findings.flatMap(({ discrepancies }) => discrepancies.filter(({ severity }) => severity !== 'info'))
  expect(new Set([...news.document.querySelectorAll('.variants tbody tr')].map(({ id }) => id))).toEqual(
    new Set(wanted.map(({ id }) => id)),
  )
  expect(textOf(news.document.querySelector('.card:nth-of-type(2) .wording'))).toContain('the harm')
})

test('the counts of the head are those of the JSON', () => {
  const { discrepancies } = newsOf([RINK, PIER]).counts
  const counts = [...news.document.querySelectorAll('.counts li')].map(textOf)
  expect(counts).toEqual((['critical', 'major', 'minor'] as const).map((severity) => `${discrepancies[severity]} ${severity}`))
})

test('of more than 2,000 clusters the worst are shown, and the page says so', async () => {
  const [finding] = newsOf([RINK]).findings
  if (!finding) throw new Error('a cluster with differences')
  const findings = Array.from({ length: 2003 }, (_, i) => ({ ...finding, cluster: { ...finding.cluster, id: `q-${i}` } }))
  const text = await renderReport({ ...newsOf([RINK]), findings }, 'html')
  expect(text.match(/<article class="card"/g)).toHaveLength(2000)
  expect(text).toContain('Only the worst 2000 of 2003 quotations that differ are shown here')
})

test('what is new stands above what is known, however grave that is', async () => {
  const [old, fresh] = [
    judged({ A: 'We never sail', B: 'We always sail' }, [{ at: 'always', severity: 'critical' }], { id: 'q-0000bbbb' }),
    judged({ A: 'They row on', B: 'They rowed on' }, [{ at: 'rowed', severity: 'minor' }], { id: 'q-0000cccc' }),
  ]
  const orderOf = async (known: readonly BaselineEntry[]) =>
    [...(await page(newsOf([old, fresh], known))).document.querySelectorAll('.card')].map(({ id }) => id)

  expect(await orderOf([])).toEqual(['q-0000bbbb', 'q-0000cccc'])
  expect(await orderOf(baselineOf(newsOf([old])))).toEqual(['q-0000cccc', 'q-0000bbbb'])
})

test('the sigla are resolved under the words, and who prints the copy of another is told', () => {
  expect([...news.document.querySelectorAll('#q-3f2a91bb .sigla .who')].map(textOf)).toEqual([
    'A Northern Ledger 28 Nov 2021',
    'B Harbour Post 26 Nov 2021',
    'D Weekly 2022',
    'E Inland Courier Dec 2021 (same copy as A)',
  ])
})

test('what sets a printing apart stands beside its name, so that a headline is not taken for the text below it', async () => {
  const { document } = await page(
    newsOf([
      judged(
        {
          A: { cells: 'We never close the lock', outlet: 'Harbour Post', form: 'display' },
          B: { cells: 'We never shut the lock', outlet: 'Harbour Post' },
          C: { cells: 'We never close the lock', outlet: 'Ona Bray on Quayside', role: 'source' },
        },
        [{ at: 'shut' }],
      ),
    ]),
  )
  expect([...document.querySelectorAll('.sigla .who')].map(textOf)).toEqual([
    'A Harbour Post (display line)',
    'B Harbour Post',
    'C Ona Bray on Quayside (source)',
  ])
})

test('nothing is called what most print: one of three may have it, or one of two', async () => {
  expect([...news.document.querySelectorAll('.variants thead')].map(textOf)[0]).toBe('NumberSome printOthers printDifference')
  expect(news.text).not.toMatch(/most print|Most print/)
})

test('the signs that stand for words are explained, for whoever the page is sent to', async () => {
  expect([...news.document.querySelectorAll('.signs dt')].map(textOf).join(' ')).toContain('‸ · · · … ⇄')
  expect((await page(newsOf([]))).document.querySelector('.signs')).toBeNull()
})

test('a report gives the same page every time, and needs no clock', async () => {
  expect((await page(PIER_DRAFT)).text).toBe(draft.text)
})

test.each([
  ['draft', () => draft],
  ['clusters', () => news],
])('the policy of a page of %s lets nothing in: only its own script and style count, known by their hashes', (_, given) => {
  const { text, document } = given()
  const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`style-src ${hashOf(/<style>([^]*?)<\/style>/.exec(text)?.[1])}`)
  expect(policy).toContain(`script-src ${hashOf(/<script>([^]*?)<\/script>/.exec(text)?.[1])}`)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(document.querySelectorAll('link, img, iframe, object, embed, base, [src], [style]')).toHaveLength(0)
})

test('the script of a page is a script, and no id stands twice', () => {
  const [, script] = /<script>([^]*?)<\/script>/.exec(draft.text) ?? []
  expect(() => new Script(script ?? '(')).not.toThrow()
  const ids = [...draft.document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test.each([
  ['a draft', hostile(PIER_DRAFT)],
  ['clusters', hostile(newsOf([RINK, PIER]))],
])('words can become nothing but words on a page of %s', async (_, report) => {
  const { text, document } = await page(report)
  expect(text.match(/<script/gi)).toHaveLength(2)
  expect(text.match(/<\/style/gi)).toHaveLength(1)
  expect(Array.from('\u0000\u0007\u001b\u202e\u202c\u2066\u2069').filter((sign) => text.includes(sign))).toEqual([])
  expect(document.querySelectorAll('img, iframe, svg')).toHaveLength(0)
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
  expect(attributes.filter(({ name }) => /^on|^style$/.test(name))).toEqual([])
  expect(attributes.filter(({ name, value }) => name === 'href' && !/^(?:#|https?:\/\/)/.test(value))).toEqual([])
  expect(text).toContain('&lt;script&gt;')
  expect(HOSTILE_WORDS).toContain('<script>')
})
