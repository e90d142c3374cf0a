import { relative } from 'node:path'
import type { Edit } from '../index.ts'
import type { Held } from './files-held.ts'

/** Editors write a file in several steps: it is as they want it when it stays so for a `calm`; what is gone may be put `back`; nobody waits longer than the `longest`. In milliseconds. */
export interface Patience {
  readonly calm: number
  readonly back: number
  readonly longest: number
}

/** What is to be done after a look: nothing was edited; to look again; or to tell the edits, after which `held` is what was told. */
export type Step =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'look again'; readonly after: number }
  | { readonly kind: 'tell'; readonly edits: readonly Edit[]; readonly held: Held }

/** A look at the files, what the look before showed, and how long ago the first of these looks was. */
export interface Look {
  readonly told: Held
  readonly before?: Held
  readonly now: Held
  readonly waited: number
}

/** Whether edits are to be told. */
export function stepAfter({ told, before, now, waited }: Look, { calm, back, longest }: Patience): Step {
  const edits = editsBetween(told, now)
  if (edits.length === 0) return { kind: 'nothing' }
  if (before && (waited >= longest || editsBetween(before, now).length === 0)) return { kind: 'tell', edits, held: lasting(before, now) }
  return { kind: 'look again', after: edits.some(({ what }) => what === 'gone') ? back : calm }
}

/**
 * What can be relied on of two looks that are a calm apart. A clock of files ticks slowly: what is written again within one tick has the mark it
 * had, so a mark counts only if it was there a calm ago; a file with any other one is told of at the next look, too.
 */
export function lasting(before: Held, now: Held): Held {
  return new Map(Array.from(now, ([path, mark]) => [path, before.get(path) === mark ? mark : '']))
}

/** What makes one of the other, by path. */
function editsBetween(before: Held, now: Held): Edit[] {
  const written = Array.from(now.keys())
    .filter((path) => before.get(path) !== now.get(path))
    .map((path): Edit => ({ path: relative('', path), what: before.has(path) ? 'changed' : 'new' }))
  const gone = Array.from(before.keys())
    .filter((path) => !now.has(path))
    .map((path): Edit => ({ path: relative('', path), what: 'gone' }))
  return [...written, ...gone].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
