import { FORMATS } from '../formats.ts'
import type { Command } from './command.ts'
import type { FlagName } from './flags.ts'

export type { Command } from './command.ts'

const PATHS = 'Files, folders or globs; - is one article from standard input'
const READING: readonly FlagName[] = [
  'jobs',
  'max-file-size',
  'max-file-time',
  'revisions',
  'config',
  'allow-skipped',
  'stdin-filename',
  'quiet',
]
/** What a draft is compared with. */
const BESIDE: readonly FlagName[] = ['against', 'reference', 'transcript']
const LOOKS: readonly FlagName[] = ['color', 'no-color']

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    operand: '<paths..>',
    operandSummary: PATHS,
    summary: 'Report where articles print the same quotation differently',
    formats: FORMATS,
    flags: [
      ...BESIDE,
      'format',
      'output',
      'category',
      'profile',
      'min-severity',
      'verbose',
      'fail-on',
      'baseline',
      'fail-on-stale',
      'changed-since',
      'from',
      'to',
      'watch',
      'engine',
      ...READING,
      ...LOOKS,
    ],
    examples: [
      ['variorum check articles', 'a table of the differences in a folder of articles'],
      ['variorum check draft.docx --against clips', 'a verdict on every quotation of a draft'],
      ['variorum check draft.docx --transcript tape.vtt', 'the same against the tape, with the place to listen at'],
      ['variorum check "2024/**/*.html" -v', 'harmless differences too, and why printings were matched'],
      ['variorum check articles -o report.json --fail-on critical', 'keep the report, fail only on changed meaning'],
      ['variorum check articles --changed-since main', 'what a branch changes, compared with all the rest'],
    ],
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'quotes',
    operand: '<paths..>',
    operandSummary: PATHS,
    summary: 'List every quotation the articles print',
    formats: ['table', 'json', 'jsonl'],
    flags: ['format', 'all', 'from', 'to', ...READING, ...LOOKS],
    examples: [
      ['variorum quotes article.txt', 'who says what, and where'],
      ['variorum quotes articles --all -f jsonl', 'one quotation a line, mentions too'],
    ],
    load: async () => (await import('./commands/quotes.ts')).quotes,
  },
  {
    name: 'read',
    operand: '<paths..>',
    operandSummary: PATHS,
    summary: 'Print articles as they are understood: outlet, date, text, parts',
    formats: ['text', 'json', 'jsonl'],
    flags: ['format', 'quotes', 'from', 'to', ...READING, ...LOOKS],
    examples: [
      ['variorum read page.html', 'the article as it is understood'],
      ['variorum read page.html --quotes', 'why was my quotation missed?'],
    ],
    load: async () => (await import('./commands/read.ts')).read,
  },
  {
    name: 'find',
    operand: '<words> <paths..>',
    operandSummary: PATHS,
    summary: 'Show every printing of some words, the wordings one below the other',
    formats: ['table', 'json', 'jsonl'],
    flags: ['format', 'from', 'to', ...READING, ...LOOKS],
    examples: [['variorum find "the quay will sink" articles', 'who prints it, in which words, and where']],
    load: async () => (await import('./commands/find.ts')).find,
  },
  {
    name: 'collate',
    operand: '[file]',
    operandSummary: 'Witnesses as CollateX JSON, an array of them, or .jsonl; - or none is standard input',
    summary: 'Collate printings given as JSON',
    formats: ['table', 'apparatus', 'json', 'jsonl', 'csv', 'tei', 'graphml', 'dot'],
    flags: ['format', 'segmentation', 'profile', 'min-severity', 'verbose', 'config', ...LOOKS],
    examples: [
      ['variorum collate printings.json', 'the differences between printings given by hand'],
      ['variorum collate pairs.jsonl -f jsonl', 'one finding a line'],
      ['variorum collate printings.json -f tei --segmentation', 'every word of every printing, for an edition'],
    ],
    load: async () => (await import('./commands/collate.ts')).collate,
  },
  {
    name: 'baseline',
    operand: '<paths..>',
    operandSummary: PATHS,
    summary: 'Write down what is known, so that check fails on new differences only',
    flags: ['baseline', 'add', 'prune', 'force', 'min-severity', 'author', 'profile', 'engine', ...READING],
    examples: [
      ['variorum baseline articles', 'everything found today is known from now on'],
      ['variorum baseline articles --add', 'keep the entries and their reasons, add what is new'],
      ['variorum baseline articles --prune', 'drop the entries of what was mended'],
    ],
    load: async () => (await import('./commands/baseline.ts')).baseline,
  },
  {
    name: 'init',
    operand: '[paths..]',
    operandSummary: 'Where the articles lie: files, folders or globs',
    summary: 'Set a project up: a config, a baseline, and a check of every change in its CI',
    flags: ['outlet', 'ci', 'yes'],
    examples: [
      ['variorum init', 'asks what it has to know, and writes what is not there yet'],
      ['variorum init articles --outlet "The Daily Example" --ci github', 'asks nothing'],
    ],
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'accept',
    operand: '<discrepancy..>',
    operandSummary: 'Ids of discrepancies, such as d-91c2f0a7',
    summary: 'Let discrepancies stand, with the reason, in the baseline',
    flags: ['report', 'reason', 'until', 'author', 'withdrawn', 'reading', 'baseline', 'config'],
    examples: [
      ['variorum accept d-91c2f0a7 --report report.json --reason "both were said"', 'it is known from now on, and says why'],
      ['variorum accept d-91c2f0a7 --report report.json --reason "ask her" --until 2027-01-31', 'then it is new again'],
      [
        'variorum accept d-91c2f0a7 --report report.json --withdrawn --reading B --reason "tape checked"',
        'what B prints was corrected: whoever prints it again is told',
      ],
    ],
    load: async () => (await import('./commands/accept.ts')).accept,
  },
  {
    name: 'tick',
    operand: '<draft> [which..]',
    operandSummary: 'Quotations: numbers of the checklist (4, 7-9), ids, or words of one; none lists them all',
    summary: 'Tick off quotations of a draft; kept beside it, in <draft>.variorum.json',
    flags: ['note', 'undo', 'checklist', 'prune', 'revisions', 'config', 'quiet'],
    examples: [
      ['variorum tick story.docx 4 7-9 --note "on tape"', 'four quotations are confirmed, and how'],
      ['variorum tick story.docx "paint the lock" --undo', 'not confirmed after all'],
      ['variorum tick story.docx --checklist check.csv', 'what was ticked in a spreadsheet (check story.docx … -o check.csv)'],
      ['variorum tick story.docx', 'what there is to tick, and what is ticked'],
    ],
    load: async () => (await import('./commands/tick.ts')).tick,
  },
  {
    name: 'render',
    operand: '<saved>',
    operandSummary: 'A report saved with -f json or -o report.json; - is standard input',
    summary: 'Print a saved report in another format',
    formats: FORMATS,
    flags: ['format', 'output', 'category', 'min-severity', 'verbose', ...LOOKS],
    examples: [
      ['variorum render report.json -f apparatus', 'the same findings as apparatus lines'],
      ['variorum render report.json -o csv=tables/', 'articles, printings, readings, differences: tables that can be joined'],
    ],
    load: async () => (await import('./commands/render.ts')).render,
  },
  {
    name: 'explain',
    operand: '[kind]',
    operandSummary: 'Kind of difference, such as degree-change, a profile or a severity; none lists all',
    summary: 'What a kind of difference is, why it matters, when it is fine',
    flags: ['config'],
    examples: [
      ['variorum explain degree-change', 'what a changed degree word is'],
      ['variorum explain strict', 'what a profile changes'],
      ['variorum explain major', 'what a severity means'],
    ],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'formats',
    operand: '',
    operandSummary: '',
    summary: 'Which formats are read and written, and what is kept of each',
    formats: ['table', 'json'],
    flags: ['format'],
    examples: [['variorum formats', 'what check can read, and what it can write']],
    load: async () => (await import('./commands/formats.ts')).formats,
  },
]
