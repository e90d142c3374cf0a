import type { Cluster, Warning } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { contentOf } from '../text/content.ts'
import { type Draft, assemble } from './assemble.ts'
import { clusterOf } from './cluster.ts'
import { clusterIds, namingRun } from './cluster-id.ts'
import { type Corpus, corpusOf } from './corpus.ts'
import { compare } from './edges.ts'
import { type Printed, editions } from './edition.ts'
import { origins } from './origin.ts'
import { printings } from './printing.ts'
import type { Propose } from './propose.ts'
import type { Quoted } from './quoted.ts'
import { reasons } from './reasons.ts'
import { neededBits } from './same.ts'
import { repetitious } from './repetitious.ts'
import { type Group, unite } from './unite.ts'
import { unquoted } from './unquoted.ts'

/** What matching finds. */
export interface Matched {
  /** Ordered by id. */
  readonly clusters: readonly Cluster[]
  /** For every article, by id, the number of its copy group. */
  readonly copyGroups: ReadonlyMap<string, number>
  /** What was left out, and why, in a reader's words: never silently. */
  readonly warnings: readonly Warning[]
}

/**
 * Finds the printings of the same utterances. The order of the articles does not matter; the work grows nearly as their number.
 * Another way to propose what is compared may be given (every pair, to see what the join misses).
 */
export function match(printed: readonly Printed[], propose?: Propose): Matched {
  const corpus = corpusOf(editions(printed))
  const marked = corpus.quoted
  const unmarked = unquoted(corpus)
  const groups = groupsOf([...marked, ...unmarked.quoted], corpus, neededBits(marked.length), propose)
  const { groups: copyGroups, among } = origins(corpus)
  const drafted = groups
    .map((group) => ({ group, drafts: assemble(group) }))
    .filter(({ drafts }) => drafts.length > 1 || hasCopies(drafts, corpus))
    .map(({ group, drafts }) => ({ group, drafts, groups: among(Array.from(new Set(drafts.map(([{ quoted }]) => quoted.edition)))) }))
    .map(named)
    .toSorted((x, y) => Number(y.drafts.length > 1) - Number(x.drafts.length > 1) || byCodeUnit(x.order, y.order))
  const ids = clusterIds(drafted)
  const clusters = drafted.flatMap(
    ({ group, drafts, groups: numbers }, i) => clusterOf(ids[i] ?? '', drafts, reasons(drafts, group, corpus), numbers, corpus) ?? [],
  )
  return {
    clusters: clusters.toSorted((x, y) => byCodeUnit(x.id, y.id)),
    copyGroups,
    warnings: [...unmarked.warnings, ...repetitious(corpus)].toSorted(
      (a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.reason, b.reason),
    ),
  }
}

/** What a group prints, for its name and its order. */
function named<G extends { readonly drafts: readonly Draft[]; readonly groups: ReadonlyMap<number, number> }>(group: G) {
  const contents = contentsOf(group.drafts)
  return { ...group, contents, order: contents.join('\n'), run: runOf(group.drafts, group.groups) }
}

function groupsOf(quoted: readonly Quoted[], corpus: Corpus, needed: number, propose: Propose | undefined): Group[] {
  const printed = printings(quoted, needed, corpus)
  return unite(printed.all, compare(printed, corpus, needed, propose))
}

function hasCopies(drafts: readonly Draft[], { editions: all }: Corpus): boolean {
  return drafts.some(([{ quoted }]) => (all[quoted.edition]?.copies.length ?? 0) > 1)
}

function contentOfDraft(draft: Draft): string {
  const [first, ...others] = draft.map(({ quoted }) => quoted.quotation)
  return first ? contentOf({ quotations: [first, ...others] }) : ''
}

function contentsOf(drafts: readonly Draft[]): string[] {
  return Array.from(new Set(drafts.map(contentOfDraft))).toSorted(byCodeUnit)
}

function runOf(drafts: readonly Draft[], groups: ReadonlyMap<number, number>): string {
  return namingRun(
    drafts.map((draft) => {
      const { edition, quotation } = draft[0].quoted
      return { content: contentOfDraft(draft), copyGroup: groups.get(edition) ?? 0, language: quotation.article.language }
    }),
  )
}
