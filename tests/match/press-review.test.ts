import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { ingest } from '../../src/ingest/index.ts'
import { type Printed, match } from '../../src/match/index.ts'
import type { Quotation } from '../../src/model.ts'
import { optionsOf } from '../../src/options.ts'
import { dice } from '../bench/news.ts'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

/** Whatever a press review, a digest or an export that was read as one text holds of other articles: these have together what they have without it. */
const REVIEW = 'review'

const cases = readdirSync('corpus').flatMap((theme) => readdirSync(join('corpus', theme)).map((name) => join('corpus', theme, name)))

async function articlesIn(folder: string): Promise<Printed[]> {
  const found: Printed[] = []
  for await (const read of ingest([folder], optionsOf({})))
    if (read.kind === 'article') found.push({ article: read.article, quotations: extract(read.article) })
  return found
}

/** A text that holds what it takes of some stories, one after the other; its name puts it before the others or behind them. */
function reviewOf(stories: readonly Printed[], taken: (story: Printed) => string, name: 'a' | 'z', date?: string): Printed {
  const id = `${name}-${REVIEW}.txt`
  const text = stories.map(taken).join('\n\n')
  const about = { id, path: id, label: id, text, parts: [], role: 'report', origin: { kind: 'plain', offset: 0, line: 1 } } as const
  const article = { ...about, language: stories[0]?.article.language ?? 'en', ...(date !== undefined && { date }) }
  return { article, quotations: extract(article) }
}

const whole = ({ article }: Printed) => article.text
const half = ({ article: { text } }: Printed) => {
  const paragraphs = text.split(/\n+/)
  return paragraphs.slice(0, Math.ceil(paragraphs.length / 2)).join('\n\n')
}

function shuffled<T>(list: readonly T[], roll: () => number): T[] {
  return list
    .map((one) => ({ one, at: roll() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** What the articles have together, the review left out: a line for each two quotations. */
function together(articles: readonly Printed[]): string[] {
  const pairs = match(articles).clusters.flatMap(({ witnesses }) => {
    const names = witnesses.flatMap(({ quotations }) =>
      quotations.filter(({ article }) => !article.id.endsWith(`${REVIEW}.txt`)).map(nameOf),
    )
    return names.flatMap((one) => names.filter((other) => one < other).map((other) => `${one} ~ ${other}`))
  })
  return pairs.toSorted()
}

const nameOf = ({ article: { path }, spans: [{ part = -1, start }], content }: Quotation) => `${path}:${part}:${start} ${content}`

const CLOSED = 'We will close the northern pier until the divers have seen every pile of it.'
const MAY = 'We may close the northern pier until the divers have seen the piles under it.'
const PAID = 'Nobody who works on the ferries will lose a day of pay over this.'
const UNPAID = 'Nobody who works on the ferries will lose a day of pay over it, I promise.'

describe('two papers print one sentence in two ways', () => {
  const post = printed('post.txt', `${HARBOUR}\n\n{Ada Brandt|${CLOSED}}\n\n{Per Holm|${PAID}}`)
  const echo = printed('echo.txt', `${HARBOUR} Few came.\n\n{Ada Brandt|${MAY}}\n\n{Per Holm|${UNPAID}}`)

  test('an article that has both sentences tells them apart', () => {
    expect(sets(post, echo)).toHaveLength(2)
    const article = printed('both.txt', `${HARBOUR}\n\n{Ada Brandt|${CLOSED}}\n\nIn May she had said: {Ada Brandt|${MAY}}`)
    expect(sets(post, echo, article).some((lines) => lines.includes(`post.txt: ${CLOSED}`) && lines.includes(`echo.txt: ${MAY}`))).toBe(
      false,
    )
  })

  test('a digest that quotes the one paper and then the other does not', () => {
    const digest = printed('digest.txt', `Post: {Brandt|${CLOSED}} {Holm|${PAID}}\n\nEcho: {Brandt|${MAY}} {Holm|${UNPAID}}`)
    expect(sets(post, echo, digest).map((lines) => lines.filter((line) => !line.startsWith('digest')))).toEqual(sets(post, echo))
  })
})

test('a digest joins no two things that papers have apart', () => {
  const papers = [
    printed('a.txt', `${HARBOUR}\n\n{Ada Brandt|The pier is older than the ferries.}`),
    printed('b.txt', `${HOSPITAL}\n\n{Per Holm|The pier is a place for lovers and for gulls.}`),
  ]
  expect(sets(...papers)).toEqual([])
})

describe('a press review changes nothing in what the papers have together', () => {
  test.each(cases)('%s', async (folder) => {
    const papers = await articlesIn(folder)
    const alone = together(papers)
    const roll = dice(folder.length)
    for (const [name, date] of [
      ['a', papers[0]?.article.date],
      ['z', undefined],
    ] as const) {
      const stories = shuffled(papers, roll).slice(0, 2 + Math.floor(roll() * (papers.length - 1)))
      expect(together([...papers, reviewOf(stories, whole, name, date)])).toEqual(alone)
    }
  })
})

describe('of all that was printed', () => {
  let papers: readonly Printed[]
  let alone: readonly string[]
  beforeAll(async () => {
    papers = await articlesIn('corpus')
    alone = together(papers)
  })

  const ofOneMatter = (roll: () => number) => {
    const [theme] = shuffled(papers, roll)
    return papers.filter(({ article }) => dirname(article.path) === dirname(theme?.article.path ?? ''))
  }

  test.each([
    ['a review of one matter that cuts its stories', (roll: () => number) => ofOneMatter(roll), half],
    ['a page of many matters', (roll: () => number) => shuffled(papers, roll).slice(0, 6), whole],
    ['an export of forty articles', (roll: () => number) => shuffled(papers, roll).slice(0, 40), whole],
  ] as const)('%s changes nothing', (_, pick, taken) => {
    expect(alone.length).toBeGreaterThan(500)
    for (const seed of [1, 2]) expect(together([...papers, reviewOf(pick(dice(seed)), taken, 'z')])).toEqual(alone)
  })
})
