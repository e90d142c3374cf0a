import { locateAll, type Report } from '../index.ts'
import type { Given } from './flags.ts'

/** What is to be said where there is no draft, or nothing of what it was to be compared with. */
export async function partMissing(given: Given, { articles, skipped, counts: { passedOver } }: Report): Promise<string | undefined> {
  const { paths, against = [], reference = [], transcript = [] } = given
  const beside = [...against, ...reference, ...transcript]
  if (beside.length === 0) return undefined
  const [hasDraft, hasOthers] = [articles.some(({ isDraft }) => isDraft), articles.some(({ isDraft }) => !isDraft)]
  if (hasDraft && hasOthers) return undefined
  const [missing, sought] = hasDraft ? ['nothing to compare the draft with', beside] : ['no draft to judge', paths]
  const first = skipped.find(({ path }) => sought.includes(path))
  if (first) return `${missing}: ${first.path}: ${first.reason}`
  if (hasDraft && (await areAmong(paths, beside)))
    return `${missing}: what is in ${sought.join(', ')} is checked as a draft, too; name what it is compared with only once`
  return `${missing}: no article in ${sought.join(', ')}${passedOver > 0 ? `, but ${passedOver} of other kinds` : ''}`
}

/** Whether all files of some paths are files of others, too. */
async function areAmong(others: readonly string[], paths: readonly string[]): Promise<boolean> {
  const [inOthers, found] = await Promise.all([others, paths].map(async (sources) => await locateAll([{ sources }])))
  const known = new Set(inOthers?.flatMap((each) => (each.kind === 'located' ? [each.identity] : [])))
  return found !== undefined && found.length > 0 && found.every((each) => each.kind === 'located' && known.has(each.identity))
}
