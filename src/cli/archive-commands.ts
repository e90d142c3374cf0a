import type { Command } from './command.ts'
import { PATHS, READING } from './flag-groups.ts'

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
]
