import { sizeInWords, tooSlow } from '../ingest/index.ts'
import type { Limits } from '../options.ts'
import type { Item } from './item.ts'
import type { Result } from './pool.ts'
import type { Read } from './read-one.ts'
import type { Outcome, Task } from './task.ts'

/** A thread that was stopped, or died, over an item, and what it had to read that with: so much time, and so many megabytes. */
export type Stopped = Extract<Result, { why: 'time' | 'memory' }> & { readonly limits: Limits; readonly memory: number }

type Reading = Extract<Task, { kind: 'read' }>

/**
 * What comes of a task whose thread was stopped over one of its items: that is skipped with the reason, the others are done again. One that
 * runs out of memory behind others is tried once more alone.
 */
export async function doneAgain(task: Reading, stopped: Stopped, run: (task: Task) => Promise<Outcome>): Promise<Outcome> {
  const at = stopped.item - 1
  const item = task.items[at]
  const documentsOf = async (items: readonly Item[]): Promise<readonly (readonly Read[])[]> => {
    const outcome = items.length > 0 ? await run({ ...task, items }) : undefined
    return outcome?.kind === 'read' ? outcome.documents : []
  }
  const before = await documentsOf(task.items.slice(0, at))
  const isAlone = stopped.why === 'time' || task.items.length === 1
  const here = item && (isAlone ? [[skippedOf(item, stopped)]] : await documentsOf([item]))
  return { kind: 'read', documents: [...before, ...(here ?? []), ...(await documentsOf(task.items.slice(at + 1)))] }
}

function skippedOf({ path }: Item, { why, limits, memory }: Stopped): Read {
  const reason = why === 'time' ? tooSlow(limits) : `needed more memory than ${sizeInWords(memory * 1024 * 1024)} to be read`
  return { kind: 'skipped', path, reason }
}
