import type { Found, Survey } from '../ingest/index.ts'
import type { CheckOptions, Progress } from '../options.ts'
import { deal } from './deal.ts'
import type { Read } from './read-one.ts'
import type { Team } from './team.ts'

/** Files that are handed out together at most. */
const FILES = 64
/** And at least so many shares for each thread, so that all end at about the same time. */
const SHARES = 4

/** What is to be read. */
export interface Reading extends Pick<CheckOptions, 'limits' | 'metadata' | 'exclude'> {
  /** Files in their order. */
  readonly found: Iterable<Found> | AsyncIterable<Found>
  /** How many there are about. */
  readonly survey: Survey
  /** Whether quotations are extracted, too. */
  readonly areQuoted: boolean
}

/** What was read next, and how far that is of all. */
export interface ReadNext {
  readonly documents: readonly Read[]
  readonly progress: Progress
}

/** Reads files in their order; what is in one file comes in its order, at once or piece by piece. */
export async function* readAll(reading: Reading, team: Team): AsyncGenerator<ReadNext> {
  const { files } = reading.survey
  const ends: number[] = []
  let [done, articles] = [0, 0]
  for await (const outcome of team.all(tasksOf(reading, team, ends))) {
    const documents = outcome.kind === 'read' ? outcome.documents.flat() : []
    done += ends.shift() ?? 0
    for (const { kind } of documents) articles += Number(kind === 'article')
    yield { documents, progress: { stage: 'reading', done, of: Math.max(files, done), articles } }
  }
}

/** Tasks, and for each how many files end with it. */
async function* tasksOf({ found, survey: { files, holdMany }, areQuoted, limits, metadata, exclude }: Reading, team: Team, ends: number[]) {
  const most = Math.max(1, Math.min(FILES, Math.ceil(files / (SHARES * team.threads))))
  const dealing = {
    most: team.threads === 1 ? 1 : holdMany ? FILES : most,
    ...(!team.takesWholeFiles && { opening: { limits, rules: metadata, exclude } }),
  }
  for await (const share of deal(found, dealing)) {
    ends.push(share.files)
    yield { kind: 'read', items: share.items, areQuoted } as const
  }
}
