import type { Edit } from '../index.ts'
import { bellOf, rest } from './bell.ts'
import { lasting, type Patience, stepAfter } from './edits-between.ts'
import { filesHeld, type Held } from './files-held.ts'
import { rungBy } from './rung-by.ts'

const PATIENCE: Patience = { calm: 40, back: 120, longest: 400 }

/** Milliseconds after which files are looked at though nothing was heard of them: no event is sure to come, from another machine’s disk least of all. */
const UNHEARD = 2000

/** How many times as long as a look takes no other is made: without need, and while much is heard. */
const REST = { unheard: 50, heard: 3 }

/** Edits of the files below some paths, those together that were made together. */
export interface Edits {
  /** The next ones; undefined when the watch is over. */
  readonly next: () => Promise<readonly Edit[] | undefined>
  readonly close: () => Promise<void>
}

/**
 * Watches files and folders, those too that are not there yet. Files that are `ours` are written by this program and never told of.
 * Resolves when everything is watched. What is told is the difference of two looks at the files, so that the last edit is never lost.
 */
export async function editsOf(
  paths: readonly string[],
  ours: readonly string[],
  stopped: Promise<void>,
  patience: Patience = PATIENCE,
): Promise<Edits> {
  const bell = bellOf()
  const over = overWhen(stopped, bell.ring)
  const files = { look: () => filesHeld(paths, ours), over, patience }
  const first = files.look()
  const close = await rungBy(paths, ours, bell.ring)
  await rest(patience.calm, over)
  let told = lasting(first, files.look())
  const next = async (): Promise<readonly Edit[] | undefined> => {
    while (!over.aborted) {
      const { made, took } = await edited(told, files)
      told = made?.held ?? told
      if (made) return made.edits
      await bell.rung(Math.max(UNHEARD, REST.unheard * took))
      await rest(REST.heard * took, over)
    }
    return undefined
  }
  return { next, close }
}

function overWhen(stopped: Promise<void>, ring: () => void): AbortSignal {
  const over = new AbortController()
  void stopped.then(() => {
    over.abort()
    ring()
  })
  return over.signal
}

/** Files that are looked at until the watch is over. */
interface Files {
  readonly look: () => Held
  readonly over: AbortSignal
  readonly patience: Patience
}

/** What was edited since it was told, once it is as it is to stay, and how long a look takes. */
async function edited(told: Held, { look, over, patience }: Files) {
  const began = performance.now()
  let now = look()
  const took = performance.now() - began
  let step = stepAfter({ told, now, waited: took }, patience)
  while (step.kind === 'look again' && !over.aborted) {
    await rest(step.after, over)
    const before = now
    now = look()
    step = stepAfter({ told, before, now, waited: performance.now() - began }, patience)
  }
  return { took, made: step.kind === 'tell' ? step : undefined }
}
