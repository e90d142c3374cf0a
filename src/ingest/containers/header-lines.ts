import type { ByteFeed } from '../byte-feed.ts'

/** The first line of a record or an answer, and what its header lines say; names in lower case. */
export interface HeaderLines {
  readonly first: string
  readonly fields: ReadonlyMap<string, string>
}

/** Longer ones are none. */
const LONGEST = 256 * 1024
const STEP = 4096

/** Takes header lines and the blank line behind them; undefined where none comes, and so many bytes are gone. Line ends may be CR LF or LF. */
export async function takeHeaderLines(feed: ByteFeed): Promise<HeaderLines | undefined> {
  let bytes = Buffer.alloc(0)
  while (bytes.length < LONGEST) {
    const more = await feed.some(STEP)
    if (!more) return undefined
    const from = Math.max(0, bytes.length - 3)
    bytes = Buffer.concat([bytes, more])
    const end = endIn(bytes, from)
    if (end === undefined) continue
    feed.giveBack(bytes.subarray(end))
    return parsed(bytes.toString('utf8', 0, end))
  }
  return undefined
}

/** Where the blank line ends. */
function endIn(bytes: Buffer, from: number): number | undefined {
  const ends = ['\n\r\n', '\n\n'].map((blank) => {
    const at = bytes.indexOf(blank, from, 'latin1')
    return at < 0 ? Infinity : at + blank.length
  })
  const end = Math.min(...ends)
  return end === Infinity ? undefined : end
}

/** Of what is said twice the first counts; a line that begins with white space goes on the one before it. */
function parsed(text: string): HeaderLines {
  const [first = '', ...lines] = text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return { first, fields }
}
