import { type EngineName, UsageError } from '../options.ts'
import type { Engine } from './engine.ts'
import { memoryEngine } from './memory.ts'

export type { Engine } from './engine.ts'

/** Opens the engine of that name, empty. Bad usage where it cannot be had. */
export async function openEngine(name: EngineName): Promise<Engine> {
  if (name === 'auto' || name === 'memory') return memoryEngine()
  throw new UsageError(`the ${name} engine is not built yet: use --engine memory`)
}
