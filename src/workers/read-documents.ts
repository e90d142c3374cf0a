import { locate, survey } from '../ingest/index.ts'
import { type CheckOptions, optionsOf, refuseOtherThanSources, type Source } from '../options.ts'
import { readAll } from './read-all.ts'
import type { Read } from './read-one.ts'
import { openTeam } from './team.ts'
import { ENOUGH, threadsFor } from './threads-for.ts'

/** Reads documents in the order of their paths, by as many threads as `jobs` says; their quotations come with them where that is wanted. */
export async function* readDocuments(
  sources: readonly Source[],
  settings: Partial<CheckOptions>,
  areQuoted: boolean,
): AsyncGenerator<Read> {
  refuseOtherThanSources(sources)
  const options = optionsOf(settings)
  const all = await survey(locate(sources, options.without), options.jobs === 'auto' ? ENOUGH : 0)
  const team = openTeam(threadsFor(options.jobs, all), options)
  const { limits, metadata, exclude } = options
  try {
    const found = locate(sources, options.without)
    for await (const { documents, progress } of readAll({ found, survey: all, areQuoted, limits, metadata, exclude }, team)) {
      yield* documents
      options.onProgress(progress)
    }
  } finally {
    await team.close()
  }
}
