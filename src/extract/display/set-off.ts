import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type Block, blockOf } from './block.ts'
import { blockQuote } from './block-quote.ts'
import { indented } from './indented.ts'
import { inFull } from './in-full.ts'
import { type SetOff } from './set-off-words.ts'

const BEGINS = /^[-–—=*\s]{0,4}(?:begin |start(?: of)? )?quote[-–—=*:\s]{0,4}$/i
const ENDS = /^[-–—=*\s]{0,4}(?:end(?: of)? quote|unquote|quote ends)[-–—=*.:\s]{0,4}$/i
const MOST_LINES = 60

/**
 * Words that a page sets off from its own, after a line that leads to them.
 *
 * > | In a note to parents, Bray wrote:
 * > | > The boiler failed overnight.             each line after a sign, a name below them
 * > | > — Ona Bray
 * >
 * > | The letter is short.
 * > | -- quote --
 * > | I leave with one good coat.                between two lines that say so
 * > | -- end quote --
 * >
 * > | The memo signed by Bray read:
 * > |     The works will close in May.           further in than the line that leads to them
 * >
 * > | Her statement in full:
 * > | I have today written to the board.         after a line that says so, or tells of writing, as long as it speaks of itself
 */
export function setOffIn(text: string, lines: readonly Line[], language: Language): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const last = blockQuote(lines, i) ?? between(lines, i) ?? indented(text, lines, i) ?? inFull(lines, i, language)
    if (!last) continue
    const { lead, speaker, medium = 'written' } = last
    const told = speaker ? { speaker } : lead && { clause: { start: lead.start, end: lead.end } }
    blocks.push(...blockOf(last.spans, { medium, ...told }))
    i = last.at
  }
  return blocks
}

function between(lines: readonly Line[], i: number): SetOff | undefined {
  if (!BEGINS.test(lines[i]?.text ?? '')) return undefined
  const length = lines.slice(i + 1, i + MOST_LINES).findIndex(({ text }) => ENDS.test(text))
  if (length < 1) return undefined
  return { spans: lines.slice(i + 1, i + 1 + length).map(({ start, end }) => ({ start, end })), at: i + 1 + length, lead: lines[i - 1] }
}
