import type { Memory } from '../match/index.ts'
import { type EngineName, UsageError } from '../options.ts'
import type { Engine } from './engine.ts'
import { memoryEngine } from './memory.ts'

export { type Memory, memory } from '../match/index.ts'
export type { Engine } from './engine.ts'

/** Opens the engine of that name, empty, with what an earlier one may have left. Bad usage where it cannot be had. */
export async function openEngine(name: EngineName, earlier?: Memory): Promise<Engine> {
  if (name === 'auto' || name === 'memory') return memoryEngine(earlier)
  throw new UsageError(`the ${name} engine is not built yet: use --engine memory`)
}
