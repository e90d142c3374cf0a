import type { Known } from './known.ts'

type Loaded<One extends Known> = Awaited<ReturnType<One['load']>>

/** To import what was imported before takes as long as to read a short article. */
const memory = new WeakMap<Known, unknown>()

/** What reads a format, or opens a container; loaded once. */
export async function loaded<One extends Known>(known: One): Promise<Loaded<One>>
export async function loaded(known: Known): Promise<unknown> {
  if (!memory.has(known)) memory.set(known, await known.load())
  return memory.get(known)
}
