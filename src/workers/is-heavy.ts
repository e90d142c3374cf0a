import { sizeOf } from '../ingest/index.ts'
import type { Item } from './item.ts'

/** What is smaller was never seen to take seconds, whatever is in it; what is larger is worth the third of a second that a thread takes to start. */
const HEAVY = 1024 * 1024

/** A few hundred bytes of a PDF can make work for ever: its parts may hold one another many times over. */
const isPdf = (item: Item): boolean => (item.kind === 'raw' ? item.format === 'pdf' : /\.pdf$/i.test(item.path))

/** Whether reading an item might take for ever, or more memory than there is. */
export const isHeavy = (item: Item): boolean => bytesOf(item) > HEAVY || isPdf(item)

/** How many bytes an item has, on the disk or at hand. */
export function bytesOf(item: Item): number {
  if (item.kind === 'raw') return item.bytes.length
  return item.kind === 'located' ? sizeOf(item) : 0
}
