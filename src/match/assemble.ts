import { layOut } from './layout.ts'
import type { Group } from './unite.ts'
import { type Placed, byPlace, witnessesOf } from './witnesses.ts'

/** A witness before copies are added. */
export type Draft = readonly [Placed, ...Placed[]]

/** An unquoted passage is the article's own paraphrase when a quotation of the same article covers this share of it. */
const COVERED = 0.6

/** Quotations before one that it can be nested in. */
const LOOK_BACK = 8

/** The witnesses of a group, article by article; none where nobody prints the words inside marks. */
export function assemble(group: Group): Draft[] {
  const stretches = layOut(group)
  const byEdition = new Map<number, Placed[]>()
  for (const { number, quoted } of group.printings) {
    for (const one of quoted) {
      const placed = { quoted: one, printing: number, stretch: stretches.get(number) ?? ([0, 0] as const) }
      const list = byEdition.get(one.edition)
      if (list) list.push(placed)
      else byEdition.set(one.edition, [placed])
    }
  }
  const drafts = Array.from(byEdition.values(), (placed) => witnessesOf(printedOnce(placed))).flat()
  return drafts.some(([{ quoted }]) => quoted.quotation.form !== 'unquoted') ? drafts : []
}

/** Leaves out what is printed once and was found twice: nested quotations, and the article's own paraphrase of what it quotes. */
function printedOnce(placed: readonly Placed[]): Placed[] {
  const kept: Placed[] = []
  for (const one of placed.toSorted(byPlace)) if (!kept.slice(-LOOK_BACK).some((other) => meet(one, other))) kept.push(one)
  const own = kept.filter((one) => !isUnquoted(one))
  return kept.filter((one) => !isUnquoted(one) || isParagraph(one) || !own.some((other) => covers(other, one)))
}

function isUnquoted({ quoted: { quotation } }: Placed): boolean {
  return quotation.form === 'unquoted'
}

/** Whether two quotations are, in part, the same printed words. */
function meet({ quoted: { quotation: one } }: Placed, { quoted: { quotation: other } }: Placed): boolean {
  return one.spans.some((x) => other.spans.some((y) => x.part === y.part && x.start < y.end && y.start < x.end))
}

function isParagraph({ quoted: { quotation } }: Placed): boolean {
  const { text } = quotation.article
  const [{ start }, last] = [quotation.spans[0], quotation.spans.at(-1) ?? quotation.spans[0]]
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(text.slice(last.end, last.end + 40))
  )
}

function covers({ stretch: [from, to] }: Placed, { stretch: [start, end] }: Placed): boolean {
  return Math.min(to, end) - Math.max(from, start) >= COVERED * (end - start)
}
