import type { CheckOptions } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'

/** Work that ends sooner needs no line. */
const PATIENCE_MS = 700
const EVERY_MS = 100
const CLEAR = '\r\u001b[K'

/** A line on standard error that says how far the work has come, while a person watches and the work is long. */
export function startProgress(io: Io, { quiet }: Given): { readonly tell: CheckOptions['onProgress']; readonly end: () => void } {
  if (quiet || !io.isWatched) return { tell: () => {}, end: () => {} }
  let next = Date.now() + PATIENCE_MS
  let isShown = false
  return {
    tell: ({ articles, clusters }) => {
      if (Date.now() < next) return
      next = Date.now() + EVERY_MS
      isShown = true
      io.warn(`${CLEAR}${articles} articles read${clusters > 0 ? `, ${clusters} clusters judged` : ''} …`)
    },
    end: () => {
      if (isShown) io.warn(CLEAR)
    },
  }
}
