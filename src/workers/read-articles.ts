import { type Ingested, locate, survey } from '../ingest/index.ts'
import { type CheckOptions, optionsOf, refuseOtherThanSources, type Source } from '../options.ts'
import { readAll } from './read-all.ts'
import { openTeam } from './team.ts'
import { ENOUGH, threadsFor } from './threads-for.ts'

/**
 * Reads articles from files, folders, globs and bytes, in the order of their paths, by as many threads as `jobs` says. The first article comes
 * before the last file is opened, and memory does not grow with their number.
 *
 * Nothing is thrown for bad input: what is too large, or takes too long, is skipped with the reason.
 *
 * @throws UsageError for settings that there are not.
 */
export async function* readArticles(sources: readonly Source[], settings: Partial<CheckOptions> = {}): AsyncGenerator<Ingested> {
  refuseOtherThanSources(sources)
  const options = optionsOf(settings)
  const all = await survey(locate(sources, options.without), options.jobs === 'auto' ? ENOUGH : 0)
  const team = openTeam(threadsFor(options.jobs, all), options)
  const { limits, metadata, exclude } = options
  try {
    const found = locate(sources, options.without)
    for await (const { documents, progress } of readAll({ found, survey: all, areQuoted: false, limits, metadata, exclude }, team)) {
      yield* documents
      options.onProgress(progress)
    }
  } finally {
    await team.close()
  }
}
