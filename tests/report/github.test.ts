import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'
import { crowdOf, everyState, twoPapers, withArticles } from './ci-story.ts'
import { HOSTILE_TEXTS, hostile } from './hostile.ts'
import { newsOf, RINK } from './news.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const unescaped = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

/** Reads commands as the runner of GitHub does: the text up to the second `::`, properties parted by commas. */
function commandsIn(text: string): Command[] {
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trimStart().startsWith('::'))
    .map((line) => {
      const [, info = '', data = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? []
      const [name = '', ...rest] = info.split(' ')
      const pairs = rest
        .join(' ')
        .split(',')
        .map((pair) => /^([^=]*)=(.*)$/.exec(pair)?.slice(1) ?? [pair, ''])
      const values = pairs.map(([key = '', value = '']) => [key, unescaped(value.replaceAll('%3A', ':').replaceAll('%2C', ','))] as const)
      return { name, properties: Object.fromEntries(values), data: unescaped(data) }
    })
}

const commands = async (report: Report, options: Partial<ReportOptions> = {}) =>
  commandsIn(await renderReport(report, 'github', { skipsAllowed: true, ...options }))
const byName = (all: readonly Command[], name: string) => all.filter((each) => each.name === name)

test('what stops the press is an error beside the words, with what the others print', async () => {
  expect(await commands(newsOf([twoPapers('inland.txt')]))).toEqual([
    {
      name: 'error',
      properties: { file: 'inland.txt', line: '1', endLine: '1', col: '21', endColumn: '26', title: 'Ana Petrov: another word (major)' },
      data: 'A prints “mend”; B prints “close”.\nB · Inland Courier prints “close” (here)\nA · Harbour Post prints “mend” (harbour.txt:1:21)',
    },
  ])
})

test('a paper that changed is told in its own lines', async () => {
  const report = withArticles(newsOf([twoPapers('inland.txt')]), { 'harbour.txt': { changed: [{ from: 1, to: 1 }] } })
  const [command] = await commands(report)

  expect(command?.properties['file']).toBe('harbour.txt')
  expect(command?.data).toContain('A · Harbour Post prints “mend” (here)\nB · Inland Courier prints “close” (inland.txt:1:21)')
})

test.each([
  ['what is new, and less than stops the press', 'critical', 'major', 'high', 'warning'],
  ['anything new where nothing stops the press', 'never', 'critical', 'high', 'warning'],
  ['what may be no printing of the same words', 'major', 'major', 'low', 'warning'],
  ['house style', 'major', 'info', 'high', 'notice'],
  ['house style that stops the press', 'info', 'info', 'high', 'error'],
] as const)('%s', async (_, failOn, severity, confidence, name) => {
  const report = newsOf([twoPapers('inland.txt')])
  const [finding] = report.findings
  const difference = { ...finding!.discrepancies[0]!, severity, confidence }
  const changed = { ...report, options: { ...report.options, failOn }, findings: [{ ...finding!, discrepancies: [difference] }] }

  expect((await commands(changed, { minSeverity: 'info' })).map((each) => each.name)).toEqual([name])
})

test('what is known or accepted is counted, and what is no longer found', async () => {
  const all = await commands(everyState())

  expect(all.map(({ name, properties }) => [name, properties['title']])).toEqual([
    ['warning', '1 file could not be read'],
    ['error', 'Another speaker (critical)'.replace('A', 'a')],
    ['error', 'Ana Petrov: degree changed (major)'],
    ['notice', 'variorum'],
  ])
  expect(all.at(-1)?.data).toBe('No longer found: 1 entry of the baseline.')
  expect(await renderReport(everyState(), 'github')).toMatch(/\nvariorum: 2 new, 2 known, 1 accepted in 7 articles\n$/)
})

test('files that stop the run for they cannot be read are an error', async () => {
  const skipped = Array.from({ length: 12 }, (_, i) => ({ path: `${i}.txt`, reason: 'it is empty' }))
  const [command] = await commands(newsOf([], [], { skipped }), { skipsAllowed: false })

  expect(command).toMatchObject({ name: 'error', properties: { title: '12 files could not be read' } })
  expect(command?.data).toMatch(/^0\.txt: it is empty\n1\.txt: (?:.*\n){9}and 2 more$/)
})

describe('where there is more than GitHub shows', () => {
  test('the worst ten are shown, and the rest is counted', async () => {
    const all = await commands(crowdOf(37))

    expect(byName(all, 'error')).toHaveLength(10)
    expect(byName(all, 'notice').map(({ data }) => data)).toEqual(['Not shown here: 27 more that are new (27 major).'])
    expect(all.at(-1)?.name).toBe('notice')
  })

  test('each level has its own ten, the last notice among them', async () => {
    const report = crowdOf(60)
    const [finding] = report.findings
    const severities = ['info', 'critical', 'minor'] as const
    const discrepancies = finding!.discrepancies.map((each, i) => ({ ...each, severity: severities[i % 3]! }))
    const all = await commands({ ...report, findings: [{ ...finding!, discrepancies }] }, { minSeverity: 'info' })

    expect(['error', 'warning', 'notice'].map((name) => byName(all, name).length)).toEqual([10, 10, 10])
    expect(all.at(-1)?.data).toBe('Not shown here: 31 more that are new (10 critical, 10 minor, 11 info).')
  })

  test('ten are no matter', async () => {
    expect((await commands(crowdOf(10))).map(({ name }) => name)).toEqual(Array.from({ length: 10 }, () => 'error'))
  })
})

test('where nothing is new no command is given', async () => {
  expect(await renderReport(newsOf([]), 'github')).toBe('variorum: nothing new in 0 articles\n')
})

test('a title and a message are no longer than the runner keeps', async () => {
  const report = newsOf([twoPapers('inland.txt')])
  const [finding] = report.findings
  const long = 'x😀'.repeat(5000)
  const cluster = { ...finding!.cluster, speaker: long }
  const [command] = await commands({
    ...report,
    findings: [{ ...finding!, cluster, discrepancies: [{ ...finding!.discrepancies[0]!, message: long }] }],
  })

  expect(command?.data.length).toBeLessThan(4096)
  expect(command?.properties['title']?.length).toBeLessThan(256)
})

test.each([
  ['news, 1:2.txt', 'news%2C 1%3A2.txt'],
  ['100%\n::error::x.txt', '100%25%0A%3A%3Aerror%3A%3Ax.txt'],
])('a file of the name %j is a property and nothing else', async (path, escaped) => {
  const text = await renderReport(newsOf([twoPapers(path)]), 'github')

  expect(text).toContain(`::error file=${escaped},line=1,`)
  expect(text.trimEnd().split('\n')).toHaveLength(2)
})

/** Commands by name and properties; where words end is not told of a file whose name no longer says that it is plain text. */
const shapes = (all: readonly Command[]) =>
  all.map(({ name, properties }) => [name, ...Object.keys(properties).filter((key) => !key.startsWith('end'))])

test.each(Object.entries(HOSTILE_TEXTS))('an article that prints %s gives no command of its own', async (_, words) => {
  const options = { minSeverity: 'info', verbose: true, skipsAllowed: true } as const
  const text = await renderReport(hostile(everyState(), words, words), 'github', options)

  expect(shapes(commandsIn(text))).toEqual(shapes(await commands(everyState(), options)))
  expect(text.trimEnd().split(/[\r\n\u2028\u2029\u0085]/)).toHaveLength(commandsIn(text).length + 1)
})

test('the same report gives the same commands', async () => {
  expect(await renderReport(newsOf([structuredClone(RINK)]), 'github')).toBe(await renderReport(newsOf([RINK]), 'github'))
})

test('an article from standard input has no file to show a command in', async () => {
  const [command] = await commands(newsOf([twoPapers('stdin')]))

  expect(Object.keys(command?.properties ?? {})).toEqual(['title'])
})
