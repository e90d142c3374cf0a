import { strictAs } from '../encoding/strict-as.ts'

/** > | {"path":"wire.jsonl#1",   > | [ { "path": …   as `variorum read` begins what it prints */
const BEGINS = /^\s{0,20}(?:\[\s{0,20})?\{\s{0,20}"path"\s{0,4}:/

/** What `variorum read -f json` printed, as it stands: it was decoded, and mended, when it was read, and is not mended again. Undefined of any other file. */
export function ownPrint(bytes: Uint8Array): string | undefined {
  if (!BEGINS.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))) return undefined
  const text = strictAs('utf-8', bytes)
  return text !== undefined && /"parts"\s{0,4}:\s{0,4}\[/.test(text) ? text : undefined
}
