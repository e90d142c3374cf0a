import type { Revisions } from '../../model.ts'

/** A change that is open while what stands in it is read. */
export interface Change {
  readonly kind: 'insertion' | 'deletion'
  readonly by: string
}

/** Counts the changes of a file: what one author changed without a break is one, however many runs it is kept in. */
export interface ChangeCount {
  /** A sign or the end of a paragraph was passed, and the changes it is part of, none for what always stood there. */
  readonly pass: (changes: readonly Change[]) => void
  readonly total: (view: Revisions['view']) => Revisions | undefined
}

const ELEMENTS: Readonly<Record<string, Change['kind']>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
}

/** Parents of changes to what is no text: to rows, lists, the look of words. */
const ELSEWHERE = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr'])

/** The change to a text that an element makes. */
export const changeMade = (name: string, parent: string | undefined): Change['kind'] | undefined =>
  ELSEWHERE.has(parent ?? '') ? undefined : ELEMENTS[name]

/** The change to the end of a paragraph, or to a row, that an element in its properties tells of. */
export const markChange = (name: string): Change['kind'] | undefined => ELEMENTS[name]

/** Whether a change hides what stands in it. */
export const hides = (kind: Change['kind'], view: Revisions['view']): boolean => (kind === 'deletion') === (view === 'final')

export function countChanges(): ChangeCount {
  const counts = { insertion: 0, deletion: 0 }
  const last: { insertion?: string; deletion?: string } = {}
  return {
    pass: (changes) => {
      if (changes.length === 0) {
        delete last.insertion
        delete last.deletion
      }
      for (const { kind, by } of changes) {
        if (last[kind] !== by) counts[kind] += 1
        last[kind] = by
      }
    },
    total: (view) =>
      counts.insertion + counts.deletion === 0 ? undefined : { view, insertions: counts.insertion, deletions: counts.deletion },
  }
}

/** The changes of a file, and how it was read, in words. */
export function toldOf({ view, insertions, deletions }: Revisions): string {
  const count = insertions + deletions
  const changes = count === 1 ? '1 tracked change' : `${count} tracked changes`
  return view === 'final'
    ? `${changes}: read as if ${count === 1 ? 'it were' : 'all were'} accepted (--revisions original reads it as it was before)`
    : `${changes}: read as it was before ${count === 1 ? 'it' : 'them'} (--revisions final reads it as if ${count === 1 ? 'it were' : 'all were'} accepted)`
}
