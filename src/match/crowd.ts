import type { Warning, Witness } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { contentOf } from '../text/content.ts'
import { shorten } from '../text/shorten.ts'

/** Wordings of one utterance that are compared, at most, and wordings times printings, which is what comparing costs: 2,000 printings in 200 wordings. */
const [WORDINGS, COMPARED] = [200, 400_000] as const

/** How long all that is compared may be together, in UTF-16 units: every one takes some two hundred bytes. */
const UNITS = 4_000_000

/** Letters of a quotation by which a reader knows it again. */
const SHOWN = 40

/** A witness before it has its siglum. */
export type Unnamed = Omit<Witness, 'siglum'>

/** Witnesses that are compared, and what is to be said where these are not all. */
export interface Thinned<W> {
  readonly kept: readonly W[]
  readonly warning?: Warning
}

/**
 * Leaves out of an utterance that everybody prints what a reader misses least, in the order given: wordings beyond so many, then
 * printings of a wording that others print, too. The source and what most outlets print come first; a copy of an article changes nothing in
 * which wordings are kept. Linear but for sorting the wordings.
 */
export function thinned<W extends Unnamed>(witnesses: readonly W[]): Thinned<W> {
  if (witnesses.length <= WORDINGS && lengthOf(witnesses) <= UNITS) return { kept: witnesses }
  const wordings = wordingsOf(witnesses)
  const compared = firstUnder(wordings.toSorted(bySupport), WORDINGS, UNITS)
  const rounds = roundsOf(compared)
  const chosen = new Set(firstUnder(rounds, COMPARED / compared.length, UNITS).map(({ witness }) => witness))
  if (chosen.size === witnesses.length) return { kept: witnesses }
  const most = compared.reduce((best, one) => (one.printings.length > best.printings.length ? one : best))
  const path = (most.printings.length > 1 ? most.printings : witnesses)[0]?.quotations[0].article.path ?? ''
  const reason = reasonOf(most.content, compared.length, wordings.length, witnesses.length, chosen.size)
  return { kept: witnesses.filter((witness) => chosen.has(witness)), warning: { path, reason } }
}

function lengthOf(witnesses: readonly Unnamed[]): number {
  let units = 0
  for (const { quotations } of witnesses) for (const { content } of quotations) units += content.length
  return units
}

/** What some witnesses print in the same words: from the source on, each copy group's first printing before the second of any. */
interface Wording<W> {
  readonly content: string
  readonly units: number
  readonly printings: readonly W[]
  readonly independent: number
  readonly isSource: boolean
}

function wordingsOf<W extends Unnamed>(witnesses: readonly W[]): Wording<W>[] {
  const byContent = new Map<string, W[]>()
  for (const witness of witnesses) {
    const content = contentOf(witness)
    const others = byContent.get(content)
    if (others) others.push(witness)
    else byContent.set(content, [witness])
  }
  return Array.from(byContent, ([content, all]) => {
    const groups = new Set<number>()
    const [sources, firsts, others]: [W[], W[], W[]] = [[], [], []]
    for (const witness of all) {
      if (isSource(witness)) sources.push(witness)
      else if (groups.has(witness.copyGroup)) others.push(witness)
      else firsts.push(witness)
      groups.add(witness.copyGroup)
    }
    const printings = [...sources, ...firsts, ...others]
    return { content, units: content.length, printings, independent: groups.size, isSource: sources.length > 0 }
  })
}

function isSource({ quotations: [{ article }] }: Unnamed): boolean {
  return article.role !== 'report'
}

function bySupport(one: Wording<unknown>, other: Wording<unknown>): number {
  return Number(other.isSource) - Number(one.isSource) || other.independent - one.independent || byCodeUnit(one.content, other.content)
}

/** The first printing of every wording, then the second of every one that has two, and so on. */
function roundsOf<W>(wordings: readonly Wording<W>[]): { readonly witness: W; readonly units: number }[] {
  const rounds: { readonly witness: W; readonly units: number }[] = []
  let left = wordings
  for (let round = 0; left.length > 0; round++) {
    for (const { printings, units } of left) rounds.push({ witness: printings[round]!, units })
    left = left.filter(({ printings }) => printings.length > round + 1)
  }
  return rounds
}

/** As many as may be, and as are not too long together: two at least. */
function firstUnder<T extends { readonly units: number }>(all: readonly T[], most: number, length: number): T[] {
  let units = 0
  return all.filter((one, at) => {
    units += one.units
    return at < 2 || (at < most && units <= length)
  })
}

const count = new Intl.NumberFormat('en')

/** Names the utterance by what it is printed in most often. */
function reasonOf(content: string, compared: number, wordings: number, printings: number, kept: number): string {
  const quoted = `“${shorten(content, SHOWN)}”`
  return wordings > compared
    ? `${quoted} is printed in ${count.format(wordings)} wordings: only ${count.format(compared)} of them, those that most outlets have, are compared`
    : `${quoted} is printed ${count.format(printings)} times: ${count.format(kept)} of these, every wording among them, are compared`
}
