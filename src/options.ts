import levenshtein from 'fast-levenshtein'
import type { Article, BaselineEntry, Profile, Revisions, Severity, Warning } from './model.ts'

/** What a config may say of the articles a glob matches; it wins over what the file says of itself. */
export type Metadata = Partial<
  Pick<Article, 'outlet' | 'title' | 'url' | 'date' | 'updated' | 'author' | 'language' | 'itemId' | 'version' | 'note' | 'role'>
>

/** What of an article a record or a row of a table may hold: its text, its deck, and what is known of it. */
export const FIELDS = [
  'text',
  'deck',
  'outlet',
  'title',
  'url',
  'date',
  'updated',
  'author',
  'language',
  'itemId',
  'version',
  'note',
  'role',
] as const satisfies readonly ('text' | 'deck' | keyof Metadata)[]

/** Our name of a field to the file's: the name of a column, or a dotted path such as `body.text`. */
export type FieldMap = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>

/** A glob and what holds for the articles it matches. */
export interface MetadataRule {
  readonly files: string
  readonly metadata: Metadata
  /** Where records and tables keep what. */
  readonly fields?: FieldMap
}

/** Where articles come from: the path of a file or folder, a glob, or one article already at hand (standard input). */
export type Source = string | { readonly name: string; readonly bytes: Uint8Array }

/** Engines one can ask for; `auto` takes memory while the corpus fits. */
export type EngineName = 'auto' | 'memory' | 'duckdb' | 'spark'

/** Days, months or years (ISO 8601) between which articles are read, both included. */
export interface Period {
  readonly from?: string
  readonly to?: string
}

/** How much of a file is read at most. */
export interface Limits {
  /** Bytes of one document, unpacked. */
  readonly bytes: number
  /** Milliseconds that reading one document may take. */
  readonly time: number
}

/** Above these an article is something else: a dump, a log, an attack. */
export const LIMITS: Limits = { bytes: 256 * 1024 * 1024, time: 60_000 }

/** How far a stage has come: so many files read, such a share of matching, so many clusters collated. */
export interface Progress {
  readonly stage: 'reading' | 'matching' | 'collating'
  readonly done: number
  readonly of: number
  /** Articles read so far: a file may hold any number of them. */
  readonly articles?: number
}

/** All that a run can be told; every field has a default. */
export interface CheckOptions {
  readonly engine: EngineName
  /** Threads that read, collate and judge at once; `auto`: one for each core where there is enough to do. Changes nothing in the report. */
  readonly jobs: number | 'auto'
  readonly profile: Profile
  /** What drafts are compared with: articles as published. Where there are any of these or of the next two, what is checked is a draft. */
  readonly against: readonly Source[]
  /** The words themselves: the post, the ruling, the official text. */
  readonly references: readonly Source[]
  /** Records made by ear. */
  readonly transcripts: readonly Source[]
  /** Whether what is checked is judged as a draft, quotation by quotation; `auto`: where there is something to compare it with, or it is a single article (a file that holds several is none). */
  readonly isDraft: boolean | 'auto'
  /** Files that are not read, wherever they lie: those that the run itself writes. */
  readonly without: readonly string[]
  /** Globs of what is not read where a walk or a glob finds it, or where it lies in an archive. */
  readonly exclude: readonly string[]
  /** Articles that came out on other days are left aside. */
  readonly period: Period
  /** What is larger, or takes longer to read, is skipped. */
  readonly limits: Limits
  /** Of a file with tracked changes, whether it is read as if all were accepted, or as it was before them. */
  readonly revisions: Revisions['view']
  /** Recorded in the report; the exit code is the caller's. */
  readonly failOn: Severity | 'never'
  /** For articles that no rule and no page says more about. */
  readonly defaults: Metadata
  readonly metadata: readonly MetadataRule[]
  /** What outlets are to be called, by their domains or by other names that they go by. */
  readonly outlets: Readonly<Record<string, string>>
  /** What is known already. */
  readonly baseline: readonly BaselineEntry[]
  /** ISO 8601 day: what the baseline accepts until an earlier day is new again. Without it nothing lapses. */
  readonly today?: string
  /** Called as work goes on, for a progress line. */
  readonly onProgress: (progress: Progress) => void
  /** Called for an article that was read, but not as it was meant (a field of its front matter is misspelt) or not wholly compared (it repeats itself without end). */
  readonly onWarning: (warning: Warning) => void
}

export const DEFAULT_OPTIONS: CheckOptions = {
  engine: 'auto',
  jobs: 'auto',
  profile: 'default',
  against: [],
  references: [],
  transcripts: [],
  isDraft: 'auto',
  without: [],
  exclude: [],
  period: {},
  limits: LIMITS,
  revisions: 'final',
  failOn: 'major',
  defaults: {},
  metadata: [],
  outlets: {},
  baseline: [],
  onProgress: () => {},
  onWarning: () => {},
}

/** Bad usage: its message is the one clear line a user sees, and the exit code is 2. The only error class of the house. */
export class UsageError extends Error {}

/**
 * What a caller gave, and the defaults for what nobody said.
 *
 * @throws UsageError where an option is none that there is, which would be obeyed by nobody.
 */
export function optionsOf(settings: Partial<CheckOptions>): CheckOptions {
  const names = [...Object.keys(DEFAULT_OPTIONS), 'today']
  const unknown = Object.keys(settings).find((name) => !names.includes(name))
  if (unknown === undefined) return { ...DEFAULT_OPTIONS, ...settings }
  const far = (name: string): number => levenshtein.get(unknown, name)
  const [meant] = names.filter((name) => far(name) <= Math.ceil(name.length / 3)).toSorted((a, b) => far(a) - far(b))
  throw new UsageError(`no option ${unknown}; ${meant === undefined ? `there are ${names.join(', ')}` : `did you mean ${meant}?`}`)
}

/**
 * Refuses what is no list of sources: whoever writes no types is told, too.
 *
 * @throws UsageError with what is expected.
 */
export function refuseOtherThanSources(sources: unknown): void {
  if (Array.isArray(sources)) return
  const given =
    typeof sources === 'string' ? `; did you mean [${JSON.stringify(sources)}]?` : `, not ${sources === null ? 'null' : typeof sources}`
  throw new UsageError(`what is to be checked must be a list of paths, or of names with bytes${given}`)
}
