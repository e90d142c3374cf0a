import type { Command } from './command.ts'
import { FORMATS } from '../formats.ts'
import { FILTERS, LOOKS, OF_ARTICLES, PATHS, READING } from './flag-groups.ts'

const ARCHIVE = 'The file of the archive'
const WHICH = 'Paths as they were given, folders, addresses, or keys, which `archive list` shows'
/** What can be done with an archive. */
export const ARCHIVE_COMMANDS: readonly Command[] = [
  {
    name: 'archive add',
    operand: '<archive> <paths..>',
    operandSummary: PATHS,
    summary: 'Put articles by; what it has already stays as it is',
    flags: ['from', 'to', ...READING],
    examples: [
      ['variorum archive add press.archive clips', 'what is new in a folder of articles'],
      ['variorum archive add press.archive 2024.warc.gz --jobs 8', 'a crawl, eight pages at a time'],
    ],
    load: async () => (await import('./commands/archive-add.ts')).archiveAdd,
  },
  {
    name: 'archive list',
    operand: '<archive> [which..]',
    operandSummary: WHICH,
    summary: 'List the articles of an archive, in the order in which they were added',
    formats: ['table', 'json', 'jsonl'],
    flags: ['format', ...FILTERS],
    flagSummaries: OF_ARTICLES,
    examples: [
      ['variorum archive list press.archive', 'all there is'],
      ['variorum archive list press.archive --speaker Brandt --from 2024-05', 'where she is quoted since May'],
    ],
    load: async () => (await import('./commands/archive-list.ts')).archiveList,
  },
  {
    name: 'archive stats',
    operand: '<archive>',
    operandSummary: ARCHIVE,
    summary: 'Count what an archive holds: articles, quotations, words, days, by outlet',
    formats: ['table', 'json'],
    flags: ['format'],
    examples: [['variorum archive stats press.archive', 'how much of whom, and of when']],
    load: async () => (await import('./commands/archive-stats.ts')).archiveStats,
  },
  {
    name: 'archive changes',
    operand: '<archive>',
    operandSummary: ARCHIVE,
    summary: 'Report which differences came in since a day, and what became of clusters',
    formats: FORMATS,
    flags: ['format', 'output', 'from', 'profile', 'min-severity', 'verbose', 'fail-on', 'engine', 'jobs', 'config', 'quiet', ...LOOKS],
    flagSummaries: { from: 'Since this day, month, year or time (default: since articles were last added)' },
    examples: [
      ['variorum archive changes press.archive', 'what the articles that were added last brought in'],
      ['variorum archive changes press.archive --from 2026-11 -o report.html', 'the differences of a month, as a page'],
    ],
    load: async () => (await import('./commands/archive-changes.ts')).archiveChanges,
  },
  {
    name: 'archive remove',
    operand: '<archive> <which..>',
    operandSummary: WHICH,
    summary: 'Remove articles from an archive, and say which',
    flags: [],
    examples: [['variorum archive remove press.archive clips/withdrawn.html', 'an article that was withdrawn']],
    load: async () => (await import('./commands/archive-remove.ts')).archiveRemove,
  },
  {
    name: 'archive verify',
    operand: '<archive>',
    operandSummary: ARCHIVE,
    summary: 'Look through all of an archive, and say what is damaged',
    flags: ['quiet'],
    examples: [['variorum archive verify press.archive', 'one line where it is sound; else one for each fault, and exit code 1']],
    load: async () => (await import('./commands/archive-verify.ts')).archiveVerify,
  },
  {
    name: 'archive compact',
    operand: '<archive>',
    operandSummary: ARCHIVE,
    summary: 'Write an archive anew, without what was removed from it: smaller, and faster to look into',
    flags: ['quiet'],
    examples: [['variorum archive compact press.archive', 'needs as much room again while it is at work']],
    load: async () => (await import('./commands/archive-compact.ts')).archiveCompact,
  },
  {
    name: 'archive export',
    operand: '<archive> <folder>',
    operandSummary: 'A folder to write the tables into; what is missing of it is made',
    summary: 'Write what an archive holds, and what check says of it, as tables that can be joined',
    formats: ['csv', 'parquet'],
    flags: ['format', 'profile', 'baseline', 'engine', 'jobs', 'config', 'quiet'],
    flagSummaries: { format: 'What the files are' },
    examples: [
      ['variorum archive export press.archive tables', 'articles, quotations, printings, readings, differences, what was compared'],
      ['variorum archive export press.archive tables -f parquet', 'the same with types, for R, Python or DuckDB'],
    ],
    load: async () => (await import('./commands/archive-export.ts')).archiveExport,
  },
  {
    name: 'archive sample',
    operand: '<archive>',
    operandSummary: ARCHIVE,
    summary: 'Draw a sheet to be coded by hand: differences by kind and severity, and clusters without any',
    flags: ['size', 'seed', 'profile', 'engine', 'jobs', 'config', 'quiet'],
    examples: [
      ['variorum archive sample press.archive > sheet.csv', 'a hundred rows, with what they weigh'],
      ['variorum archive sample press.archive --size 400 --seed spring > sheet.csv', 'four hundred others'],
    ],
    load: async () => (await import('./commands/archive-sample.ts')).archiveSample,
  },
]
