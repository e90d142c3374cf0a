import { LIMITS } from '../options.ts'
import type { Ingested } from './index.ts'
import type { Found } from './locate.ts'
import { make } from './make.ts'
import { open } from './open.ts'
import type { ReadOptions } from './read-options.ts'

/** Reads a file: what it is, what it says, what is known of it, article by article; or why it is not there. */
export async function* read(found: Found, options: ReadOptions): AsyncGenerator<Ingested> {
  for await (const opened of open(found, { limits: options.limits ?? LIMITS, rules: options.metadata, exclude: options.exclude ?? [] })) {
    if (opened.kind === 'raw') yield* await make(opened, options)
    else yield opened
  }
}
