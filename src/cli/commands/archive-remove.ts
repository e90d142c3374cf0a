import { removeFrom } from '../../index.ts'
import { counted } from '../counted.ts'
import type { Given } from '../flags.ts'
import type { Io } from '../io.ts'
import { listedLines } from '../listed-lines.ts'
import { oneLine } from '../trouble.ts'

/** Removes articles from an archive and says which; 1 where something that was named is not there. */
export async function archiveRemove(given: Given, io: Io): Promise<number> {
  const [path = '', ...which] = given.paths
  const { removed, unknown } = await removeFrom(path, which)
  for (const listed of removed) await io.write(`${listedLines(listed).join('\n')}\n`)
  if (removed.length > 0) await io.write(`${oneLine(path)}: ${counted(removed.length, 'article')} removed\n`)
  for (const each of unknown) io.warn(`variorum: ${oneLine(path)} has no article ${oneLine(each)}\n`)
  return Number(unknown.length > 0)
}
