import type { Read } from './read-one.ts'
import type { Outcome } from './task.ts'

/** What comes of a task as far as its texts have room where they are sent, in signs: an article that has none is skipped with the reason. */
export function fitted(outcome: Outcome, room: number): Outcome {
  if (outcome.kind !== 'read') return outcome
  let left = room
  const fit = (document: Read): Read => {
    if (document.kind !== 'article') return document
    const { path, text, parts } = document.article
    const size = parts.reduce((sum, part) => sum + part.text.length, text.length)
    if (size > left) return { kind: 'skipped', path, reason: 'too large for the memory there is' }
    left -= size
    return document
  }
  return { kind: 'read', documents: outcome.documents.map((documents) => documents.map(fit)) }
}
