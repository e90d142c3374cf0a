import type { Collation, QuotationForm, Siglum, Token, Witness } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { isSource } from './is-source.ts'

/** Forms that print what was said for its own sake; the others take from it what they need. */
const IN_FULL: ReadonlySet<QuotationForm> = new Set(['direct', 'block'])

/** How many independent printings some witnesses are. */
interface Votes {
  /** Those that print it in full. */
  readonly full: number
  readonly all: number
}

/** The witnesses of a collation, as those who support readings. */
export interface Voters {
  /** Counts copies once. Linear in the witnesses asked about. */
  readonly votes: (sigla: readonly Siglum[]) => Votes
  /** Whether any of some witnesses has a vote of a sort. */
  readonly counts: (sigla: readonly Siglum[], sort: keyof Votes) => boolean
  readonly sources: ReadonlySet<Siglum>
  /** What is judged: others are set against it. */
  readonly drafts: ReadonlySet<Siglum>
  /** Those whose words the lemma was not everywhere so far. */
  readonly strayed: Set<Siglum>
  /** For every witness its rank, worked out when first asked for. */
  readonly fullness: () => ReadonlyMap<Siglum, number>
}

/** What a witness counts for: the number of its copy group, and whether it prints in full. */
interface Voter {
  readonly group: number
  readonly isFull: boolean
}

/** Makes voters of the witnesses of a collation. */
export function votersIn(collation: Collation): Voters {
  const { witnesses } = collation.cluster
  const voters = new Map<Siglum, Voter>()
  const groups = new Map<number, number>()
  const [sources, drafts] = [new Set<Siglum>(), new Set<Siglum>()]
  for (const witness of witnesses) {
    const { siglum, copyGroup, quotations } = witness
    if (!groups.has(copyGroup)) groups.set(copyGroup, groups.size)
    voters.set(siglum, { group: groups.get(copyGroup)!, isFull: isInFull(quotations) })
    if (isSource(witness)) sources.add(siglum)
    if (quotations[0].article.isDraft) drafts.add(siglum)
  }
  let ranks: ReadonlyMap<Siglum, number> | undefined
  return {
    votes: counter(voters, groups.size),
    counts: (sigla, sort) => {
      for (const siglum of sigla) if (sort === 'all' || voters.get(siglum)?.isFull) return true
      return false
    },
    sources,
    drafts,
    strayed: new Set(),
    fullness: () => (ranks ??= fullnessIn(collation)),
  }
}

function isInFull(quotations: Witness['quotations']): boolean {
  return quotations.some(({ form }) => IN_FULL.has(form))
}

/** Counts groups without a set for every count: a group remembers the last count it was part of. */
function counter(voters: ReadonlyMap<Siglum, Voter>, groups: number): Voters['votes'] {
  const [inFull, inAll] = [new Uint32Array(groups), new Uint32Array(groups)]
  let count = 0
  return (sigla) => {
    count += 1
    let [full, all] = [0, 0]
    for (const siglum of sigla) {
      const voter = voters.get(siglum)
      if (!voter) continue
      if (inAll[voter.group] !== count) {
        inAll[voter.group] = count
        all += 1
      }
      if (voter.isFull && inFull[voter.group] !== count) {
        inFull[voter.group] = count
        full += 1
      }
    }
    return { full, all }
  }
}

interface Ranked {
  readonly siglum: Siglum
  readonly isFull: boolean
  readonly length: number
  readonly pieces: number
  readonly tokens: readonly Token[]
}

/**
 * For every witness its rank: in full before in part, more words before fewer, then by the words; of those with the same words what
 * stands in fewer pieces, ends in no comma (which is the reporter's), has more marks, and comes first by what is printed. So neither a copy
 * nor its path changes it.
 */
function fullnessIn({ cluster, tokens }: Collation): ReadonlyMap<Siglum, number> {
  const ranked = cluster.witnesses.map(({ siglum, quotations }): Ranked => {
    const own = tokens[siglum] ?? []
    let length = 0
    for (const { kind } of own) if (kind === 'word') length += 1
    const pieces = quotations.reduce((sum, { spans }) => sum + spans.length, 0)
    return { siglum, isFull: isInFull(quotations), length, pieces, tokens: own }
  })
  return new Map(ranked.toSorted(byFullness).map(({ siglum }, rank) => [siglum, rank]))
}

function byFullness(a: Ranked, b: Ranked): number {
  return (
    Number(b.isFull) - Number(a.isFull) ||
    b.length - a.length ||
    (a.tokens === b.tokens ? 0 : byCodeUnit(wordsOf(a), wordsOf(b))) ||
    a.pieces - b.pieces ||
    endsInComma(a) - endsInComma(b) ||
    b.tokens.length - a.tokens.length ||
    (a.tokens === b.tokens ? 0 : byCodeUnit(printed(a), printed(b)))
  )
}

function wordsOf({ tokens }: Ranked): string {
  return tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm)
    .join(' ')
}

function endsInComma({ tokens }: Ranked): number {
  return tokens.at(-1)?.norm === ',' ? 1 : 0
}

function printed({ tokens }: Ranked): string {
  return tokens.map(({ text }) => text).join(' ')
}
