import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { decodeRaw } from '../encoding/decode-raw.ts'
import { itemOfEntry } from '../feeds/item-of-entry.ts'
import { readJsonFeed as entriesOf } from '../feeds/json-feed.ts'
import type { Reader } from '../known.ts'
import { linePlaces } from '../line-places.ts'
import { lineStarts } from '../line-starts.ts'
import { draftsOf } from '../xml-news/drafts-of.ts'

/** Reads a JSON Feed as far as it is sound. */
export const readJsonFeed: Reader = (raw) => {
  const decoded = decodeRaw(raw, 'xml')
  if (decoded.kind === 'unreadable') return [decoded]
  const { text: source, warnings } = decoded
  const tree = treeOf(source)
  if (typeof tree === 'string') return [{ kind: 'unreadable', reason: tree }]
  const { feed, fault } = tree
  if (feed?.type !== 'object') return [{ kind: 'foreign', name: 'JSON' }]
  const items = entriesOf(source, feed).map(itemOfEntry)
  return draftsOf(items, { isList: true, file: linePlaces(lineStarts(source)), warnings, ...(fault !== undefined && { fault }) })
}

/** The tree of JSON as far as it is sound, and what is wrong behind that; or why there is none. */
function treeOf(source: string): string | { readonly feed: Node | undefined; readonly fault?: string } {
  const errors: ParseError[] = []
  try {
    const feed = parseTree(source, errors, { disallowComments: true })
    const [error] = errors
    return { feed, ...(error && { fault: `its JSON breaks: ${inWords(error)}` }) }
  } catch (error) {
    // The parser recurses over what an attacker can repeat; anything else is a bug.
    if (!(error instanceof RangeError)) throw error
    return 'its JSON is nested too deep'
  }
}

/** > unexpected end of string   of UnexpectedEndOfString */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
}
