import type { Quoted } from './quoted.ts'
import type { Stretch } from './layout.ts'
import { type Voice, compareVoices } from './voice.ts'

/** A quotation with what it covers of the utterance. */
export interface Placed {
  readonly quoted: Quoted
  /** Number of its printing. */
  readonly printing: number
  readonly stretch: Stretch
}

/** Successive stretches may reach into each other this far (an edit at the seam), in words and as a share of the shorter. */
const [SEAM_WORDS, SEAM_SHARE] = [2, 0.2]

/** Witnesses that a quotation may go on from: the latest. */
const LOOK_BACK = 32

/**
 * The witnesses of one article: quotations of one speaker that cover successive stretches of the utterance are one witness,
 * a stretch printed twice makes two. A bounded number of looks back for each quotation.
 */
export function witnessesOf(placed: readonly Placed[]): [Placed, ...Placed[]][] {
  const witnesses: [Placed, ...Placed[]][] = []
  for (const one of placed.toSorted(byPlace)) {
    const before = witnesses
      .slice(-LOOK_BACK)
      .filter((witness) => goesOn(witness, one))
      .toSorted((x, y) => endOf(y) - endOf(x))[0]
    if (before) before.push(one)
    else witnesses.push([one])
  }
  return witnesses
}

/** Order of an article: what stands beside the body first, then the body; of two that begin together, the longer one. */
export function byPlace({ quoted: { quotation: one } }: Placed, { quoted: { quotation: other } }: Placed): number {
  const [first, second] = [one.spans[0], other.spans[0]]
  const [part, otherPart] = [first.part ?? Number.MAX_SAFE_INTEGER, second.part ?? Number.MAX_SAFE_INTEGER]
  return part - otherPart || first.start - second.start || (other.spans.at(-1)?.end ?? 0) - (one.spans.at(-1)?.end ?? 0)
}

function goesOn(witness: readonly [Placed, ...Placed[]], { quoted, stretch }: Placed): boolean {
  const [from, to] = witness.at(-1)?.stretch ?? [0, 0]
  const seam = Math.max(SEAM_WORDS, SEAM_SHARE * Math.min(to - from, stretch[1] - stretch[0]))
  const alike = sortOf(witness[0].quoted) === sortOf(quoted)
  return (
    alike &&
    stretch[0] >= to - Math.min(seam, (to - from) / 2, (stretch[1] - stretch[0]) / 2) &&
    witness.every((own) => !differ(own.quoted.voice, quoted.voice))
  )
}

function differ(one: Voice, other: Voice): boolean {
  const relation = compareVoices(one, other)
  return relation === 'different' || relation === 'doubtful'
}

/** A headline, the body and an embedded post are three printings. */
function sortOf({ quotation: { form } }: Quoted): string {
  return form === 'direct' || form === 'mixed' ? 'body' : form
}

function endOf(witness: readonly Placed[]): number {
  return witness.at(-1)?.stretch[1] ?? 0
}
