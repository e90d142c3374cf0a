import { array, assert, asyncProperty, constant, constantFrom, property, string, tuple } from 'fast-check'
import { type XmlElement, XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { judged as classified } from '../../src/classify/index.ts'
import { clusterOf } from '../../src/collate/cluster-of.ts'
import { collate } from '../../src/collate/index.ts'
import { edition } from '../../src/edition/index.ts'
import { segments } from '../../src/edition/segments.ts'
import type { Collation, Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { normalize } from '../../src/text/normalize.ts'
import { printings } from '../printings.ts'
import { reportOf } from '../report-of.ts'
import { relaxNg } from '../schemas/complaints.ts'
import { everyState, twoPapers } from './ci-story.ts'
import { story } from './draft-story.ts'
import { ofCorpus, REPORTS } from './many-reports.ts'
import { newsOf, PIER, RINK } from './news.ts'

const complaints = relaxNg('tei/tei_all.rng')
/** The schema is large: it takes a while to be read. */
const SLOW = 60_000

const TEI = { t: 'http://www.tei-c.org/ns/1.0' }
const ID = '@*[name()="xml:id"]'

async function written(report: Report): Promise<XmlElement> {
  return XmlDocument.fromString(await renderReport(report, 'tei')).root
}

const values = (root: XmlElement, path: string): string[] => root.find(path, TEI).map(({ content }) => content)

describe.each(Object.entries(REPORTS))('a report %s as TEI', (_, made) => {
  test(
    'is as the Guidelines say',
    async () => {
      expect(complaints(await renderReport(made(), 'tei'))).toEqual([])
    },
    SLOW,
  )

  test('has no name twice, and no pointer that leads nowhere', async () => {
    const root = await written(made())
    const ids = values(root, `//${ID}`)
    const pointers = ['//@wit', '//@ana', '//@target[starts-with(., "#")]'].flatMap((path) =>
      values(root, path).flatMap((list) => list.split(' ')),
    )

    const known = new Set(ids)
    expect(known.size).toBe(ids.length)
    expect(pointers.filter((pointer) => !known.has(pointer.slice(1)))).toEqual([])
  })

  test('tells every discrepancy once', async () => {
    const report = made()
    const notes = (await written(report)).find('//t:div[@type="discrepancies"]/t:note', TEI)

    expect(notes.length).toBe(report.findings.reduce((sum, { discrepancies }) => sum + discrepancies.length, 0))
  })
})

const bare = (text: string): string => normalize(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** What each witness of each cluster prints, read out of the text: all that stands outside of places where printings part, and its own readings. */
async function readBack(report: Report): Promise<string[]> {
  const texts = (await written(report)).find('//t:TEI', TEI)
  return report.findings.flatMap(({ cluster }, i) =>
    cluster.witnesses.map(({ siglum }) => {
      const id = texts[i]!.find(`.//t:witness[@n="${siglum}"]/${ID}`, TEI)[0]?.content
      const own = `t:app/*[contains(concat(" ", @wit, " "), " #${id} ")]`
      return texts[i]!.find(`.//t:ab/text() | .//t:ab/t:seg | .//t:ab/${own}`, TEI)
        .map(({ content }) => content)
        .join('')
    }),
  )
}

const contentsOf = ({ findings }: Report): string[] => findings.flatMap(({ cluster }) => cluster.witnesses.map(({ content }) => content))

test('every printing of the corpus can be read back, word for word', async () => {
  const report = ofCorpus()

  expect((await readBack(report)).map(bare)).toEqual(contentsOf(report).map(bare))
  expect(contentsOf(report).length).toBeGreaterThan(40)
})

test('whatever three papers print can be read back, where words moved as well', async () => {
  const words = array(constantFrom('the', 'ferry', 'Pier', 'pier', 'closes', 'on', 'Monday', '“no”', '<b>', '&', '…', ',', '漢字'), { minLength: 2, maxLength: 12 }) // prettier-ignore
  const orders = tuple(words, words).chain(([one, other]) => tuple(constant([...one, ...other]), constant([...other, ...one]), words))
  await assert(
    asyncProperty(orders, async (all) => {
      const [A = '', B = '', C = ''] = all.map((each) => each.join(' '))
      const report = reportOf([classified(collate(printings({ A, B, C }, 'written')))])

      expect((await readBack(report)).map(bare)).toEqual(contentsOf(report).map(bare))
    }),
    { numRuns: 100 },
  )
})

test('where printings part, the lemma stands against the others, and points to what is told of it', async () => {
  const text = await renderReport(newsOf([twoPapers('inland.txt')]), 'tei')

  expect(text).toContain(
    '<ab xml:id="q-0000aaaa.words" type="written">We shall <app xml:id="q-0000aaaa.app2" type="substantive" ana="#kind.content-substitution #severity.major #state.new #circumstance.unmarked"><lem wit="#q-0000aaaa.A">mend</lem><rdg wit="#q-0000aaaa.B">close</rdg></app> the pier</ab>',
  )
  expect(text).toMatch(
    /<note xml:id="d-[^"]+" type="wording" n="content-substitution" cert="high" target="#q-0000aaaa.app2" ana="[^"]+"><p>/,
  )
})

test('a witness is described as a library would: publisher, day, path, line', async () => {
  const text = await renderReport(newsOf([RINK]), 'tei')

  expect(text).toContain(
    '<witness xml:id="q-3f2a91bb.A" n="A"><bibl type="report"><publisher>Northern Ledger</publisher>, <date when="2021-11-28">2021-11-28</date>, <idno type="path">ledger/2021/rink.txt</idno>, ',
  )
})

test('a day that no calendar has is no date', async () => {
  const report = newsOf([RINK])
  const dated = { ...report, articles: report.articles.map((article) => ({ ...article, date: '2021-02-31' })) }

  expect(await renderReport(dated, 'tei')).toContain('<date>2021-02-31</date>')
})

test('what concerns the whole cluster points to all of its words', async () => {
  const [note] = (await written(newsOf([PIER]))).find('//t:note[@type="attribution"]/@target', TEI)

  expect(note?.content).toBe('#q-11111111.words')
})

test('what an editor accepted carries the reason', async () => {
  expect(await renderReport(everyState(), 'tei')).toContain('<p>heard on tape, twice, by Ines Roth since 2026-03-02</p>')
})

test('a draft is a list of its quotations, each with its verdict', async () => {
  const root = await written(story())

  expect(values(root, '//t:item/@ana')).toEqual(
    ['verbatim', 'differs', 'not-found', 'not-found', 'not-comparable', 'not-comparable'].map((name) => `#verdict.${name}`),
  )
  expect(values(root, '//t:item/t:quote')[1]).toBe('The harbour has never been so empty')
})

function collated(contents: Readonly<Record<string, string>>): Collation {
  const [first, ...rest] = Object.entries(contents).map(([id, content]) => ({ id, content }))
  return collate(clusterOf({ witnesses: [first!, ...rest] }))
}

describe('what collate writes as TEI', () => {
  test(
    'is as the Guidelines say, one cluster or several',
    () => {
      assert(
        property(string({ unit: 'binary', minLength: 1 }), (words) => {
          const one = collated({ A: `We shall mend the pier ${words}`, B: `We shall close the … ${words} pier`, C: 'close the pier' })
          const other = collated({ 'A 1': 'the pier is shut, they said', w2: 'they said the pier is shut' })

          expect(complaints(edition([one], 'tei'))).toEqual([])
          expect(complaints(edition([segments(one).collation, other], 'tei'))).toEqual([])
        }),
        { numRuns: 50 },
      )
    },
    SLOW,
  )
})
