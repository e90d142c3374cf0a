import { UNSPACED_LETTER } from '../../text/unspaced.ts'
import { type LineBreak, lineBreak } from '../line-break.ts'

const UNSPACED_END = new RegExp(String.raw`(?:${UNSPACED_LETTER}|[\u3000-\u303f\uff00-\uff65])$`, 'u')
const UNSPACED_STOP = /[。．！？」』）][」』）]*$/u
const BROKEN = /\p{L}[-\u00ad\u2010\u2011]$/u

/** > | It does not have to;   > | no road … */
const [PAUSE, GOES_ON] = [/[;:,]$/, /^["“”'‘’„«»([]?\p{Ll}/u]

/** > | … n’avait renoncé.   > | »   marks that close what is above */
const CLOSING = /^[”’»)\]]{1,3}[.,;]?$/

/** What the end of a printed line may be, to go by the words of the next. A word that is broken there has not ended. */
export function breakBetween(before: { readonly text: string }, line: { readonly text: string }): LineBreak {
  if (UNSPACED_END.test(before.text)) return UNSPACED_STOP.test(before.text) ? 'open' : 'cut'
  if (BROKEN.test(before.text) && /^\p{L}/u.test(line.text)) return 'mid'
  if (CLOSING.test(line.text)) return 'mid'
  if (PAUSE.test(before.text) && GOES_ON.test(line.text)) return 'mid'
  return lineBreak(asTextLine(before.text), asTextLine(line.text))
}

const asTextLine = (text: string) => ({ text, start: 0, end: text.length, indent: 0 })
