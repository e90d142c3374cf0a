import { ARTICLE_FORMATS } from './article-formats.ts'
import type { KnownFormat } from './known-format.ts'

/** Formats that the same commands take, or give. */
export interface FormatGroup {
  readonly direction: 'read' | 'written'
  readonly commands: readonly string[]
  /** What they are for, where other formats are for something else. */
  readonly purpose?: string
  readonly formats: readonly KnownFormat[]
}

type Told = readonly [name: string, endings: string, kept: string, use: string]

function group(direction: FormatGroup['direction'], commands: string, formats: readonly Told[], purpose?: string): FormatGroup {
  return {
    direction,
    commands: commands.split(', '),
    ...(purpose !== undefined && { purpose }),
    formats: formats.map(([name, endings, kept, use]) => ({ name, endings: endings.split(' ').filter(Boolean), kept, use })),
  }
}

/** Every format that is read or written, in the order in which a reader meets them. */
export const FORMAT_GROUPS: readonly FormatGroup[] = [
  { direction: 'read', commands: ['check', 'quotes', 'read', 'find', 'baseline', 'archive add'], formats: ARTICLE_FORMATS },
  group('read', 'check, quotes, read, find', [
    ['archive', '', 'every article as it was read, with its quotations: what archive add has put by', 'all that was ever printed'],
  ]),
  group('read', 'collate', [['collatex', '.json .jsonl', 'witnesses with their words or their tokens', 'printings laid out by hand']]),
  group('read', 'render, accept, check --baseline', [
    ['report', '.json', 'all of it: a report that check wrote as JSON', 'the same findings again'],
  ]),
  group('read', 'tick --checklist', [['checklist', '.csv', 'ticks and notes', 'a checklist filled in as a spreadsheet']]),
  group('written', 'check, render, collate', [
    ['table', '.txt', 'what differs at the level asked for: the words once, the variants under them', 'reading'],
    ['apparatus', '', 'lemma ] variant, a line each', 'editions, search'],
    ['json', '.json', 'all there is, as variorum/report.schema.json says', 'programs, render, accept, --baseline'],
    ['jsonl', '.jsonl', 'every finding whole, with its articles, a line each', 'pipes'],
  ]),
  group('written', 'check, render', [
    ['checklist', '', 'every quotation of a draft with its verdict', 'fact-checking'],
    [
      'html',
      '.html .htm',
      'what differs, every printing in its sentence; of a draft the draft itself, with boxes to tick',
      'reading, printing, sending on',
    ],
    ['markdown', '.md .markdown', 'the worst findings first, so many as a comment holds; the rest is counted', 'pull requests'],
    [
      'csv',
      '.csv',
      'every reading of every printing, a row each; of a draft its checklist; all there is as tables in a folder (-o csv=FOLDER/)',
      'spreadsheets, statistics',
    ],
    ['tei', '.tei.xml', 'every word of every printing, by parallel segmentation', 'digital editions'],
  ]),
  group(
    'written',
    'check, render',
    [
      ['sarif', '.sarif .sarif.json', 'every finding with all its places, and what the baseline says of it', 'code scanning, editors'],
      ['junit', '.junit.xml', 'a test for each finding; what is new and grave enough fails it', 'CI that reads test reports'],
      ['github', '', 'a note on the line of each finding', 'GitHub Actions'],
      ['gitlab', 'code-quality-report.json', 'every finding with its place and fingerprint', 'code quality in GitLab'],
      ['rdjson', '.rdjson', 'every finding with all its places', 'reviewdog'],
    ],
    'for builds and editors',
  ),
  group('written', 'collate', [
    ['csv', '', 'an alignment table: a row for each place, a column for each witness', 'spreadsheets'],
    ['tei', '', 'every word of every witness, by parallel segmentation', 'digital editions'],
    ['graphml', '', 'the variant graph', 'graph programs'],
    ['dot', '', 'the variant graph', 'Graphviz'],
  ]),
]
