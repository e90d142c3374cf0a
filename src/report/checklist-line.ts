import type { Tick } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import type { ChecklistRow } from './checklists.ts'
import { inert } from './inert.ts'
import { isolated } from './layout.ts'
import { piecesOf } from './pieced.ts'
import { tickWords } from './verdict-words.ts'
import { widthOf } from './width-of.ts'

const LEAST_WORDS = 24

/** A quotation of a draft and what is noted of it on one line, its words shortened to fit: ` 4 [x] “We sail at dawn” Ines Toller · ticked 3 May 2026`. */
export function checklistLine({ number, verdict: { quotation, tick } }: ChecklistRow, digits: number, width: number): string {
  const told = [
    ...(quotation.speaker === undefined ? [] : [inert(quotation.speaker)]),
    ...(quotation.form === 'mention' ? ['no quotation'] : []),
    ...(tick ? [tickWords(tick)] : []),
  ].join(' · ')
  return line(`${String(number).padStart(digits)} ${tick?.ticked ? '[x]' : '[ ]'}`, piecesOf(quotation), told, width)
}

/** What was noted of words that the draft does not have, or no longer, on one line; `head` says what becomes of it. */
export function outdatedLine(
  { content, speaker, ...tick }: Tick & { readonly content: string },
  width: number,
  head = 'not in the draft:',
): string {
  const told = [...(speaker === undefined ? [] : [inert(speaker)]), tickWords(tick)].join(' · ')
  return line(head, content, told, width)
}

function line(head: string, content: string, told: string, width: number): string {
  const room = Math.max(LEAST_WORDS, width - widthOf(`${head} “” ${told}`))
  return [head, isolated(`“${shorten(inert(content), room)}”`), ...(told ? [isolated(told)] : [])].join(' ')
}
