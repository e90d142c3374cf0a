import type { BaselineEntry, Quotation, Withdrawn } from '../../../model.ts'
import { byCodeUnit } from '../../../text/by-code-unit.ts'
import { type Hunk, hunksOf } from './hunks.ts'
import { wordsIn } from '../../../text/words-in.ts'

/** Words of a reading's surroundings that are kept on either side. */
const REACH = 4
/** A wording taken back as a whole, with something else in its place, is kept from so many words on. */
const WHOLE = 5

/** The readings that were printed and corrected: by articles' own notes, given as the quotations they take back, and by the baseline. */
export function withdrawnReadings(corrections: readonly Quotation[], baseline: readonly BaselineEntry[]): Withdrawn[] {
  const noted = corrections.flatMap(readingsOf).toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)))
  return [...noted, ...baseline.flatMap(marked)]
}

function keyOf({ reading, before, after, right = '', by }: Withdrawn): string {
  return [by.kind === 'note' ? (by.date ?? '') : '', before, reading, after, right, by.kind === 'note' ? by.article : ''].join('\u0000')
}

/** What of the words that a note takes back was wrong: where they depart from what it puts in their place, with the words around. */
function readingsOf({ article, content, speaker, withdrawn }: Quotation): Withdrawn[] {
  const { id, label, outlet, url, date } = article
  const by: Withdrawn['by'] = {
    kind: 'note',
    article: id,
    name: outlet ?? label,
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
  }
  const who = speaker?.name ?? speaker?.text
  const said = who === undefined ? {} : { speaker: who }
  const wrong = wordsIn(withdrawn?.wrong ?? content)
  const right = withdrawn?.right === undefined ? undefined : wordsIn(withdrawn.right)
  if (!right || hunksOf(wrong, right).every(({ from, to }) => to - from === wrong.length))
    return wrong.length === 0 || (right && wrong.length < WHOLE)
      ? []
      : [
          {
            reading: wrong.join(' '),
            before: '',
            after: '',
            ...(withdrawn?.right !== undefined && { right: withdrawn.right }),
            ...said,
            by,
          },
        ]
  return telling(hunksOf(wrong, right), wrong.length).map(({ from, to, rightFrom, rightTo }) => ({
    reading: wrong.slice(from, to).join(' '),
    before: wrong.slice(Math.max(0, from - REACH), from).join(' '),
    after: wrong.slice(to, to + REACH).join(' '),
    right: right.slice(rightFrom, rightTo).join(' '),
    ...said,
    by,
  }))
}

/** Either wording may quote less at its ends; only where nothing else differs were words too many. */
function telling(hunks: readonly Hunk[], length: number): Hunk[] {
  const isEdge = ({ from, to }: Hunk): boolean => from === 0 || to === length
  const inner = hunks.filter((hunk) => !isEdge(hunk) || !isOneSided(hunk))
  return inner.length > 0 ? inner : hunks.filter(({ from, to }) => to > from)
}

function isOneSided({ from, to, rightFrom, rightTo }: Hunk): boolean {
  return from === to || rightFrom === rightTo
}

function marked({ readings, context, withdrawn, reason }: BaselineEntry): Withdrawn[] {
  if (withdrawn === undefined) return []
  const right = readings.find((reading) => reading !== withdrawn)
  return [
    {
      reading: wordsIn(withdrawn).join(' '),
      ...context,
      ...(right !== undefined && { right }),
      by: { kind: 'baseline', ...(reason !== undefined && { reason }) },
    },
  ]
}
