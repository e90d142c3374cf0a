import type { Quotation } from '../model.ts'
import type { Printed } from './edition.ts'
import { type Wording, isPlain, plainWording } from './passage.ts'
import type { Pool } from './pool.ts'
import type { Reading } from './reader.ts'
import { firstFrom } from './words.ts'

/** The words of an edition's body, numbered. */
export interface Body {
  readonly ids: Int32Array
  /** 1 where a word stands inside a quotation. */
  readonly quoted: Uint8Array
}

/** The body of an article that was read, and the wordings of its quotations, as far as they are nothing but a run of its words. Linear. */
export function bodyOf(
  reading: Reading,
  printed: Pick<Printed, 'article' | 'quotations' | 'corrections'>,
  { keep, bytes }: Pool,
): { readonly body: Body; readonly wordings: readonly (Wording | undefined)[] } {
  const ids = keep(reading.ids)
  const { quoted, runs } = marksIn(reading, printed, bytes)
  return { body: { ids, quoted }, wordings: runs.map((run) => run && plainWording(ids.subarray(run[0], run[1]))) }
}

/** Where the quotations of an article stand among the words of its body. */
interface Marks {
  readonly quoted: Uint8Array
  /** First word and end of each quotation, as far as it is nothing but a run of words. */
  readonly runs: readonly (readonly [number, number] | undefined)[]
}

function marksIn(
  { ids, starts, ends }: Reading,
  { quotations, corrections = [] }: Pick<Printed, 'quotations' | 'corrections'>,
  bytes: Pool['bytes'],
): Marks {
  const quoted = bytes(ids.length)
  const fill = ({ spans }: Quotation): void => {
    for (const { start, end, part } of spans) if (part === undefined) quoted.fill(1, firstFrom(starts, start), firstFrom(starts, end))
  }
  corrections.forEach(fill)
  const runs = quotations.map((quotation) => {
    fill(quotation)
    const { content, spans } = quotation
    const [{ start, end, part }, second] = spans
    if (second || part !== undefined || content.length !== end - start || !isPlain(content)) return undefined

    const [from, to] = [firstFrom(starts, start), firstFrom(starts, end)]
    const isWhole = (ends[from - 1] ?? 0) <= start && (ends[to - 1] ?? 0) <= end
    return isWhole ? ([from, to] as const) : undefined
  })
  return { quoted, runs }
}
