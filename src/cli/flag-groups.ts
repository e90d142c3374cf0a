import type { FlagName } from './flags.ts'

/** What is said of operands that name articles. */
export const PATHS = 'Files, folders or globs; - is one article from standard input'

/** The same where archives are looked into, too. */
export const PATHS_OR_ARCHIVES = 'Files, folders, globs or archives; - is one article from standard input'

/** How articles are read. */
export const READING: readonly FlagName[] = [
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
export const BESIDE: readonly FlagName[] = ['against', 'reference', 'transcript']

/** Which articles are meant. */
export const FILTERS: readonly FlagName[] = ['outlet', 'speaker', 'from', 'to']

/** What the first two say where articles are chosen by them. */
export const OF_ARTICLES = {
  outlet: 'Only articles of this outlet',
  speaker: 'Only articles that quote somebody who has this name, or a name of which it is a part',
} as const

export const LOOKS: readonly FlagName[] = ['color', 'no-color']
