import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, type DraftTicks, extract, ingest, places, type Report, type Span, ticks } from '../../src/index.ts'
import { pairsOf, reportOn, stories, verdictsOn } from './stories.ts'

const SEEDS = '../shared/seeds'

test('there are stories, and every kind of verdict in them', () => {
  const verdicts = stories.flatMap((story) => story.verdicts)

  expect(stories.length).toBeGreaterThanOrEqual(3)
  expect(verdicts.length).toBeGreaterThanOrEqual(60)
  expect(new Set(verdicts.map(({ verdict }) => verdict)).size).toBe(4)
})

describe.each(stories)('$name', (story) => {
  test('no quotation is without a verdict, and none has two, in the order of reading', async () => {
    const found = verdictsOn(await reportOn(story), story)

    expect(found.map(({ quotation }) => quotation.content)).toEqual(story.verdicts.map(({ content }) => content))
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })

  test('every verdict is the one an editor gave', async () => {
    const pairs = pairsOf(await reportOn(story), story)

    expect(pairs.map(([{ content, why }, got]) => [content, got?.verdict, why])).toEqual(
      story.verdicts.map(({ content, verdict, why }) => [content, verdict, why]),
    )
  })

  test('what differs is as grave as an editor takes it to be', async () => {
    const pairs = pairsOf(await reportOn(story), story).filter(([{ worst }]) => worst)

    expect(pairs.map(([{ content, why }, got]) => [content, got?.worst, why])).toEqual(
      pairs.map(([{ content, worst, why }]) => [content, worst, why]),
    )
  })

  test('everybody who has the words is named', async () => {
    const report = await reportOn(story)
    const pathOf = new Map(report.articles.map(({ id, path }) => [id, path]))
    const unnamed = pairsOf(report, story).flatMap(([{ content, where = [] }, got]) => {
      const named = new Set(got?.evidence.map(({ article }) => pathOf.get(article)))
      return where.filter((path) => !named.has(join(story.folder, path))).map((path) => `${path}: ${content}`)
    })

    expect(unnamed).toEqual([])
  })

  test('it is told when the words are said on the tape', async () => {
    const unheard = pairsOf(await reportOn(story), story).flatMap(([{ content, time }, got]) => {
      const times = got?.evidence.flatMap(({ spans }) => spans.map((span) => span.time)) ?? []
      return time === undefined || times.includes(time) ? [] : [`${time}: ${content} (${times.join(', ')})`]
    })

    expect(unheard).toEqual([])
  })

  test.skipIf(!existsSync(join(story.folder, 'draft.docx')))('the Word file of it gets the same verdicts', async () => {
    const [plain, word] = [await reportOn(story), await reportOn(story, 'draft.docx')]
    const told = (report: Report) => verdictsOn(report, story).map(({ id, quotation, verdict }) => [id, quotation.content, verdict])

    expect(word.skipped).toEqual([])
    expect(told(word)).toEqual(told(plain))
  })

  test('every quotation that is listed is judged once', async () => {
    for (const draft of ['draft.txt', 'draft-2.txt']) {
      const { listed, judged } = await listedAndJudged(join(story.folder, draft), await reportOn(story, draft))

      expect(listed.length).toBeGreaterThan(0)
      expect(judged).toEqual(listed)
    }
  })

  test('ticks survive where the words stand, wherever they stand, and no others', async () => {
    const [first, second] = [await reportOn(story), await reportOn(story, 'draft-2.txt')]
    const before = first.verdicts ?? []
    const saved: DraftTicks = {
      draft: join(story.folder, 'draft-2.txt'),
      ticks: before.map(({ id, quotation: { content } }) => ({ id, content, ticked: true, note: `heard: ${content}` })),
    }
    const { verdicts = [], outdated = [] } = ticks(second, [saved])
    const { changed } = story.second

    expect(changed).toHaveLength(3)
    expect(outdated.map(({ content }) => content).toSorted()).toEqual(changed.toSorted())
    expect(verdicts.filter(({ tick }) => !tick)).toHaveLength(changed.length)
    for (const { quotation, tick } of verdicts.filter((each) => each.tick)) expect(tick?.note).toBe(`heard: ${quotation.content}`)
  })
})

/** The places of the quotations that `quotes` lists of an article, and of those on which there is a verdict. */
async function listedAndJudged(
  path: string,
  report: Report,
): Promise<{ readonly listed: readonly string[]; readonly judged: readonly string[] }> {
  const listed: string[] = []
  for await (const document of ingest([path], { defaults: {}, metadata: [] })) {
    if (document.kind !== 'article') throw new Error(`${path} cannot be read`)
    const quotations = extract(document.article).filter(({ form, parent }) => form !== 'mention' && parent === undefined)
    listed.push(...quotations.map(({ spans }) => placeOf(places(document.article, spans))))
  }
  const judged = (report.verdicts ?? [])
    .filter(({ quotation }) => quotation.form !== 'mention')
    .map(({ quotation }) => placeOf(quotation.spans))
  return { listed: listed.toSorted(), judged: judged.toSorted() }
}

const placeOf = (spans: readonly Span[]): string => spans.map(({ start, end, part }) => `${part ?? 'text'}:${start}-${end}`).join(' ')

describe.skipIf(!existsSync(SEEDS))('each real article as the draft against the others (skipped where there is no ../shared/seeds)', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : []

  test.each(files)('every quotation of %s is judged once', async (name) => {
    const others = files.filter((other) => other !== name).map((other) => join(SEEDS, other))

    const { listed, judged } = await listedAndJudged(join(SEEDS, name), await check([join(SEEDS, name)], { against: others }))

    expect(listed.length).toBeGreaterThan(0)
    expect(judged).toEqual(listed)
  })
})
