import { sizeOf } from '../ingest/index.ts'
import type { Item } from './item.ts'

/** What is smaller was never seen to take seconds, whatever is in it; what is larger is worth the third of a second that a thread takes to start. */
const HEAVY = 1024 * 1024

/** Whether so many bytes are so much that reading them might take for ever, or more memory than there is. */
export const isHeavy = (bytes: number): boolean => bytes > HEAVY

/** How many bytes an item has, on the disk or at hand. */
export function bytesOf(item: Item): number {
  if (item.kind === 'raw') return item.bytes.length
  return item.kind === 'located' ? sizeOf(item) : 0
}
