import { type Found, isContainer, isHeavy, open, type OpenOptions, sizeOf } from '../ingest/index.ts'
import type { Item } from './item.ts'

/** Items that are handed out together, and how many files they are the last of. */
export interface Share {
  readonly items: readonly Item[]
  readonly files: number
}

/** How files are dealt out. */
export interface Dealing {
  /** Files, or documents of one, that are handed out together at most. */
  readonly most: number
  /** How files that hold many are opened; without it they are handed out unopened. */
  readonly opening?: OpenOptions
}

/** So many bytes are handed out as they are: a thread is at work on them for some tens of milliseconds, beside which handing out costs little. */
const BYTES = 256 * 1024

/** What comes next: an item, or the end of a file that held many. */
interface Dealt {
  readonly item?: Item
  readonly files: 0 | 1
}

/** Deals files out in shares, in their order. What holds many is opened here, document by document; what is heavy is a share by itself. */
export async function* deal(found: Iterable<Found> | AsyncIterable<Found>, { most, opening }: Dealing): AsyncGenerator<Share> {
  let [items, files, bytes]: [Item[], number, number] = [[], 0, 0]
  const taken = (): Share => {
    const share = { items, files }
    ;[items, files, bytes] = [[], 0, 0]
    return share
  }
  for await (const next of itemsOf(found, opening)) {
    const own = next.item ? sizeOf(next.item) : 0
    const isApart = next.item !== undefined && isHeavy(next.item)
    if (isApart && items.length > 0) yield taken()
    if (next.item) items.push(next.item)
    files += next.files
    bytes += own
    if (isApart || items.length >= most || bytes >= BYTES) yield taken()
  }
  if (items.length + files > 0) yield taken()
}

async function* itemsOf(found: Iterable<Found> | AsyncIterable<Found>, opening: OpenOptions | undefined): AsyncGenerator<Dealt> {
  for await (const file of found) {
    if (!opening || !isContainer(file)) yield { item: file, files: 1 }
    else {
      for await (const item of open(file, opening)) yield { item, files: 0 }
      yield { files: 1 }
    }
  }
}
