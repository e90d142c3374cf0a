import type { Cluster, Match, Warning } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { contentOf } from '../text/content.ts'
import { type Draft, assemble } from './assemble.ts'
import { clusterOf } from './cluster.ts'
import { clusterIds, namingRun, type Support } from './cluster-id.ts'
import { onePerFile } from './one-per-file.ts'
import { type Corpus, corpusOf } from './corpus.ts'
import { compare } from './edges.ts'
import { type Printed, editions } from './edition.ts'
import { type Origins, origins } from './origin.ts'
import { printings } from './printing.ts'
import { type Propose, propose as proposeBySharedWords } from './propose.ts'
import { type Quoted, isGathered } from './quoted.ts'
import type { Memory } from './memory.ts'
import { reasons } from './reasons.ts'
import { neededBits } from './same.ts'
import { comparable } from './repetitious.ts'
import { type OnProgress, telling } from './telling.ts'
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

/** The shares at which the articles are read, scanned for copies without marks, known as copies; and at which the quotations are compared. */
const [READ, SCANNED, GROUPED, COMPARED] = [0.3, 0.45, 0.5, 0.9]

/**
 * Finds the printings of the same utterances. The order of the articles does not matter; the work grows nearly as their number.
 * Another way to propose what is compared may be given (every pair, to see what the join misses).
 */
export function match(
  printed: readonly Printed[],
  propose: Propose = proposeBySharedWords,
  onProgress: OnProgress = () => {},
  memory?: Memory,
): Matched {
  onProgress(0)
  const everything = corpusOf(editions(printed), memory)
  onProgress(READ)
  const { quoted, warnings } = comparable(everything.quoted)
  const corpus = { ...everything, quoted }
  const unmarked = unquoted(corpus)
  onProgress(SCANNED)
  const { groups: copyGroups, among } = origins(corpus)
  const compared = telling(propose, (share) => onProgress(GROUPED + (COMPARED - GROUPED) * share))
  const utterances = utterancesIn(groupsOf([...corpus.quoted, ...unmarked.quoted], corpus, compared), among, corpus, memory)
  onProgress(COMPARED)
  const ids = clusterIds(utterances)
  const clustered = utterances.flatMap(({ drafts, matches, groups }, i) => clusterOf(ids[i] ?? '', drafts, matches, groups, corpus) ?? [])
  return {
    clusters: clustered.map(({ cluster }) => cluster).toSorted((x, y) => byCodeUnit(x.id, y.id)),
    copyGroups,
    warnings: [...unmarked.warnings, ...warnings, ...onePerFile(clustered.flatMap(({ warning }) => warning ?? []))].toSorted(
      (a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.reason, b.reason),
    ),
  }
}

/** What several witnesses print, on the way to a cluster. */
interface Utterance {
  readonly drafts: readonly Draft[]
  /** Why each of them stands here. */
  readonly matches: readonly Match[]
  /** Copy groups, by edition. */
  readonly groups: ReadonlyMap<number, number>
  /** What is printed, in order, each once. */
  readonly contents: readonly string[]
  /** The words that name it. */
  readonly run: string
}

function groupsOf(quoted: readonly Quoted[], corpus: Corpus, propose: Propose | undefined): Iterable<Group> {
  const needed = neededBits(corpus.quoted.filter((one) => !isGathered(one)).length)
  const printed = printings(quoted, needed, corpus)
  return unite(printed.all, compare(printed, corpus, needed, propose))
}

/** The utterances that more than one article prints; those of several witnesses first, then by what they print. Looks at one group at a time. */
function utterancesIn(groups: Iterable<Group>, among: Origins['among'], corpus: Corpus, memory: Memory | undefined): Utterance[] {
  const found: Utterance[] = []
  for (const group of groups) {
    if (isAlone(group, corpus)) continue
    const drafts = assemble(group)
    if (drafts.length < 2 && !drafts.some(([{ quoted }]) => isCopied(quoted, corpus))) continue
    const numbers = among(Array.from(new Set(drafts.map(([{ quoted }]) => quoted.edition))))
    const matches = reasons(drafts, group, corpus)
    found.push({ drafts, matches, groups: numbers, contents: contentsOf(drafts), run: runOf(drafts, numbers, memory) })
  }
  return found.toSorted((x, y) => Number(y.drafts.length > 1) - Number(x.drafts.length > 1) || compareLists(x.contents, y.contents))
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  for (let i = 0; i < one.length && i < other.length; i++) {
    const order = byCodeUnit(one[i] ?? '', other[i] ?? '')
    if (order !== 0) return order
  }
  return one.length - other.length
}

/** Printed once: most of what is said. */
function isAlone({ printings: [{ quoted }, ...others] }: Group, corpus: Corpus): boolean {
  return others.length === 0 && quoted.length === 1 && !isCopied(quoted[0], corpus)
}

function isCopied({ edition }: Quoted, { editions: all }: Corpus): boolean {
  return (all[edition]?.copies.length ?? 0) > 1
}

function contentOfDraft(draft: Draft): string {
  const [first, ...others] = draft.map(({ quoted }) => quoted.quotation)
  return first ? contentOf({ quotations: [first, ...others] }) : ''
}

function contentsOf(drafts: readonly Draft[]): string[] {
  return Array.from(new Set(drafts.map(contentOfDraft))).toSorted(byCodeUnit)
}

function runOf(drafts: readonly Draft[], groups: ReadonlyMap<number, number>, memory: Memory | undefined): string {
  const support = drafts.map((draft) => {
    const { edition, quotation } = draft[0].quoted
    return { content: contentOfDraft(draft), copyGroup: groups.get(edition) ?? 0, language: quotation.article.language }
  })
  return memory ? memory.runs.of(keyOf(support), () => namingRun(support)) : namingRun(support)
}

/** Which group is which does not matter, nor does the order; that two are one does. */
function keyOf(support: readonly Support[]): string {
  const groups = Array.from(new Set(support.map(({ copyGroup }) => copyGroup)))
  return support.map(({ content, copyGroup, language = '' }) => `${groups.indexOf(copyGroup)} ${language} ${content}`).join('\n\n')
}
