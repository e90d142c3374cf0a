import { describe, expect, test } from 'vitest'
import { baselineOf } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'
import { fitted, type Section } from '../../src/report/markdown/fitted.ts'
import { judged } from '../judged.ts'
import { crowdOf, everyState, twoPapers } from './ci-story.ts'
import { story } from './draft-story.ts'
import { REPORTS } from './many-reports.ts'
import { newsOf, PIER, RINK } from './news.ts'
import { markdownNodes, wordsSeen } from './shapes.ts'

/** What GitHub takes in a comment. */
const COMMENT = 65_536

const written = (report: Report, options: Partial<ReportOptions> = {}): Promise<string> => renderReport(report, 'markdown', options)

const verdictOf = async (report: Report, options: Partial<ReportOptions> = {}): Promise<string> =>
  markdownNodes(await written(report, options)).flatMap((node) => (node.type === 'heading' ? wordsSeen(node) : []))[0] ?? ''

/** The same report with so many clusters like its first one. */
function grown(report: Report, count: number): Report {
  const [first] = report.findings
  const findings = Array.from({ length: count }, (_, i) => ({
    ...first!,
    cluster: { ...first!.cluster, id: `q-${i.toString(16).padStart(8, '0')}` },
  }))
  return { ...report, findings }
}

describe.each(Object.entries(REPORTS))('a comment %s', (_, made) => {
  test('fits', async () => {
    expect((await written(made(), { verbose: true })).length).toBeLessThan(COMMENT)
  })

  test('has a mark that a bot finds it by, then the verdict', async () => {
    expect(await written(made())).toMatch(/^<!-- variorum report -->\n\n### \S/)
  })

  test('links to nothing, shows no picture, and has no tags but its own', async () => {
    const nodes = markdownNodes(await written(made(), { verbose: true }))
    const tags = nodes.flatMap((node) => (node.type === 'html' ? node.value : []))
    const kinds = new Set<string>(nodes.map(({ type }) => type))

    expect(
      tags.filter((tag) => !/^(?:<!-- variorum report -->|<\/?su[bp]>|<br>|<\/details>|<details><summary>[\w, ]+<\/summary>)$/.test(tag)),
    ).toEqual([])
    expect(
      ['link', 'linkReference', 'image', 'imageReference', 'definition', 'delete', 'footnoteReference', 'code'].filter((kind) =>
        kinds.has(kind),
      ),
    ).toEqual([])
  })

  test('gives no order to whatever shows it', async () => {
    expect((await written(made())).split('\n').filter((line) => line.startsWith('/'))).toEqual([])
  })
})

test('a comment reads like an edition: the verdict, the words once, what differs under them, who prints it', async () => {
  const [, , ...rest] = baselineOf(newsOf([RINK]))

  expect(await written(newsOf([RINK], rest))).toMatchInlineSnapshot(`
    "<!-- variorum report -->

    ### 2 new: 2 major · 1 known (1 minor)

    4 articles · 4 outlets · 4 quotations · 1 printed more than once, none alike · 1 info not shown

    **Ana Petrov** · written · since 26 Nov 2021 · 4 outlets, 3 independent · \`q-3f2a91bb\`

    > Everyone who skated here as a child will feel **so**<sup>1</sup> let down tonight, because they know the **harm**<sup>2</sup> that this council does with a signature, most of …

    | | Severity | Some print | Others print | Difference | Where |
    | - | - | - | - | - | - |
    | 1 | **major** | **so** *A E* | left out, unmarked *B* | degree changed | \`harbour-post.txt:3:58\` |
    | 2 | **major** | **harm** *B E* | **hurt** *A* | another word | \`rink.txt:1:101\` |

    <sub>A Northern Ledger 28 Nov 2021 · B Harbour Post 26 Nov 2021 · D Weekly 2022 · E Inland Courier Dec 2021 (same copy as A)</sub>

    <details><summary>4 printings in their sentences</summary>

    - 1: A and E print “so”; B leaves it out, unmarked. \`degree-change\` \`d-2df25efb\`
    - 2: B and E print “harm”; A prints “hurt”. \`content-substitution\` \`d-1b52b30a\`

    * **A** Northern Ledger, 28 Nov 2021 · \`ledger/2021/rink.txt:1:12\`: She said: “Everyone who skated here as a child will feel so let down tonight, because they know the **hurt** that this council does with a signature, most of all to the little clubs along the river. Do not let this be what you are remembered for.”
    * **B** Harbour Post, 26 Nov 2021 · \`harbour-post.txt:3:13\`: She wrote: “Everyone who skated here as a child will feel‸ let down tonight, because they know the harm that this council does with a signature, most of all to the little clubs along the river. Do not let his be what you are remembered for.”
    * **D** Weekly, 2022 · \`weekly.txt:1:12\`: She said: “let this be what \\[they] …”
    * **E** Inland Courier, Dec 2021 · \`inland-courier.txt:1:12\`: She said: “Everyone who skated here as a child will feel so let down tonight, because they know the harm that this council does with a signature, most of all to the little clubs along the river. Do not let this be what you are remembered for.”

    </details>

    <details><summary>1 known</summary>

    | | Severity | Who | Some print | Others print | Difference | Reason |
    | - | - | - | - | - | - | - |
    | known | minor | Ana Petrov \`q-3f2a91bb\` | **this** *A D E* | **his** *B* | typing slip | |

    </details>

    \`variorum explain degree-change\` tells what that is and when it is fine; \`variorum accept d-2df25efb --report <report saved with -o> --reason "…"\` lets it stand.
    "
  `)
})

test.each([
  ['what is new, by severity', newsOf([RINK, PIER]), {}, '5 new: 2 critical, 2 major, 1 minor'],
  ['what is known, beside it', everyState(), {}, '2 new: 1 critical, 1 major · 2 known (1 major, 1 minor), 1 accepted'],
  ['nothing new', newsOf([RINK], baselineOf(newsOf([RINK]))), {}, 'Nothing new, 3 known'],
  ['nothing grave enough', newsOf([RINK]), { minSeverity: 'critical' as const }, 'Nothing at critical or above'],
  ['nothing that differs', newsOf([{ ...RINK, discrepancies: [] }]), {}, 'Nothing differs'],
  ['nothing printed twice', newsOf([]), {}, 'No quotation is printed more than once'],
  ['the quotations of a draft', story(), {}, '5 quotations: 2 not found, 1 differs, 1 not comparable, 1 verbatim'],
])('the first line tells %s', async (_, report, options, verdict) => {
  expect(await verdictOf(report, options)).toBe(verdict)
})

test('the numbers in the words are all written alike, whatever stands before them', async () => {
  const cells = {
    A: 'We never ~, ever sail “dawn” . now ~.',
    B: 'We always ~; ever row “dusk” . now ~!',
    C: 'We never ~, ever sail “dawn” so now ~.',
  }
  const told = [{ at: 'always' }, { at: '~;' }, { at: 'row' }, { at: '“dusk”' }, { at: 'so' }, { at: '~!' }]
  const [words = ''] = (await written(newsOf([judged(cells, told)]))).match(/^> .*/m) ?? []

  expect(
    Array.from(words.matchAll(/<sup>(\d(?: \d)*)<\/sup>/g), ([, numbers]) => numbers)
      .join(' ')
      .split(' ')
      .toSorted(),
  ).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(words).not.toMatch(/[⁰¹²³⁴⁵⁶⁷⁸⁹]|&#x(?:b[239]|20[78])/i)
})

test('what is new stands open, the gravest first; what is known is folded away with its reason', async () => {
  const markdown = await written(everyState())
  const [open = '', folded = ''] = markdown.split('<details><summary>2 known, 1 accepted</summary>')

  expect(open.indexOf('**Jo Marsh**')).toBeGreaterThan(0)
  expect(open.indexOf('**so**')).toBeGreaterThan(open.indexOf('**Jo Marsh**'))
  expect(open).not.toContain('**harm**')
  expect(folded).toContain('| known, reclassified | **major** | Ana Petrov `q-3f2a91bb` | **harm** *B E* | **hurt** *A* | another word | |')
  expect(folded).toContain('heard on tape, twice')
})

test('a report too long for a comment says how many differences were cut, and how to see all', async () => {
  const report = grown(newsOf([RINK]), 400)
  const markdown = await written(report)
  const told = markdownNodes(markdown).filter((node) => node.type === 'table').length * 3
  const [, cut] = /\*\*(\d+) differences not shown:\*\* a comment has no room for more. All of them: `-o report.html`/.exec(markdown) ?? []

  expect(markdown.length).toBeLessThan(COMMENT)
  expect(markdown.length).toBeGreaterThan(COMMENT / 2)
  expect(Number(cut) + told).toBe(1200)
})

test('many differences of one cluster are counted from the twenty-sixth on', async () => {
  const markdown = await written(crowdOf(200))

  expect(markdown).toContain('and 175 more')
})

const section = (...lengths: readonly number[]): Section => ({ forms: lengths.map((length) => () => 'x'.repeat(length)), differences: 1 })

test('where all does not fit, what is folded away goes first, and one that is too long does not hide the others', () => {
  expect(fitted([section(50, 20), section(90, 80), section(10)], 40, 100).parts.map(({ length }) => length)).toEqual([50])
  expect(fitted([section(70, 20), section(90, 80), section(10)], 40, 100)).toMatchObject({
    parts: ['x'.repeat(20), 'x'.repeat(10)],
    cut: 1,
  })
})

test('of a draft, what calls for work is a table, and what is confirmed is folded away', async () => {
  const markdown = await written(story())
  const [open = '', folded = ''] = markdown.split('<details><summary>1 quotation confirmed</summary>')

  expect(open).toContain(
    '| 3 | **NOT FOUND** | “I never signed that letter” · Jonas Brandl | nearest: “I have never seen that letter” (61 %), said by Oda Lim, Radio Fjord, `clips/b.txt:7:20` |',
  )
  expect(folded).toContain('| 1 ✓ | verbatim |')
})

test('what could not be read is named', async () => {
  expect(await written(everyState())).toContain(
    '**1 skipped**: the run fails until it is mended or left out.\n\n- `clips/broken.docx` it is no Word file',
  )
  expect(await written(everyState(), { skipsAllowed: true })).toContain('**1 skipped**\n')
})

test('the whole path stands with each printing', async () => {
  expect(await written(newsOf([twoPapers('clips/2024/inland.txt')]))).toMatch(
    /\| `inland.txt:1:21` \|[^]*· `clips\/2024\/inland.txt:1:12`: /,
  )
})
