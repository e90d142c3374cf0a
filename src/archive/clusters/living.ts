/** A cluster as an archive keeps it: under an id that it keeps as long as it lives, whatever joins it. */
export interface KeptCluster {
  readonly id: string
  readonly speaker?: string
  readonly witnesses: readonly KeptWitness[]
}

/** What one article prints of an utterance. */
export interface KeptWitness {
  /** Key of the article. */
  readonly article: string
  /** Where it begins: UTF-16 offset into the text, or into the part of that number. */
  readonly start: number
  readonly part?: number
  /** For the eye: the outlet, else the stem of the file. */
  readonly label: string
}

/** What became of a cluster. */
export interface LogEntry {
  /** When it was found; ISO 8601. */
  readonly found: string
  readonly cluster: string
  readonly what: 'created' | 'grown' | 'shrunk' | 'merged' | 'split' | 'gone'
  /** In a reader's words. */
  readonly why: string
}

/** The clusters that there are now, under the ids by which they were known, and what became of those that there were. */
export interface Living {
  readonly clusters: readonly KeptCluster[]
  readonly log: readonly LogEntry[]
}

/** A cluster of today and those of before that it has witnesses of, the one with most of them first. */
interface Match {
  readonly now: KeptCluster
  readonly heirs: KeptCluster[]
}

/**
 * Follows clusters from one time to the next. A cluster goes on in the one that has most of its witnesses, under its id; where two go on in one, that keeps
 * the id of the larger. Both lists are ordered by id; nothing depends on another order.
 */
export function living(before: readonly KeptCluster[], now: readonly KeptCluster[], found: string): Living {
  const matches = matched(before, now)
  const taken = new Set<string>(matches.flatMap(({ heirs: [first] }) => first?.id ?? []))
  const idOf = ({ now: { id }, heirs: [first] }: Match): string => first?.id ?? free(id, taken)
  const clusters = matches.map((match) => ({ ...match.now, id: idOf(match) }))
  const byWitness = new Map(before.flatMap((old) => old.witnesses.map((witness) => [nameOf(witness), old.id] as const)))
  const log = matches.flatMap((match, i) => told(match, clusters[i]?.id ?? match.now.id, byWitness))
  const inherited = new Set(matches.flatMap(({ heirs }) => heirs.map(({ id }) => id)))
  const gone = before
    .filter(({ id }) => !inherited.has(id))
    .map(({ id }) => ({ cluster: id, what: 'gone' as const, why: 'no two articles print it any more' }))
  return { clusters, log: [...log, ...gone].map((entry) => ({ found, ...entry })) }
}

/** Gives every cluster of before to the one that has most of it. */
function matched(before: readonly KeptCluster[], now: readonly KeptCluster[]): Match[] {
  const matches = now.map((cluster): Match => ({ now: cluster, heirs: [] }))
  const byWitness = new Map(matches.flatMap((match) => match.now.witnesses.map((witness) => [nameOf(witness), match] as const)))
  const shared = new Map<KeptCluster, number>()
  for (const old of before) {
    const counts = new Map<Match, number>()
    for (const witness of old.witnesses) {
      const match = byWitness.get(nameOf(witness))
      if (match) counts.set(match, (counts.get(match) ?? 0) + 1)
    }
    const [most] = Array.from(counts).toSorted(([, one], [, other]) => other - one)
    if (!most) continue
    most[0].heirs.push(old)
    shared.set(old, most[1])
  }
  for (const { heirs } of matches) heirs.sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0))
  return matches
}

type Told = Omit<LogEntry, 'found'>

function told({ now, heirs: [first, ...others] }: Match, cluster: string, before: ReadonlyMap<string, string>): Told[] {
  const known = new Set([first, ...others].flatMap((old) => old?.witnesses.map(nameOf) ?? []))
  const fresh = now.witnesses.filter((witness) => !known.has(nameOf(witness)))
  const merged = others.map((other): Told => ({ cluster, what: 'merged', why: `${other.id} is one with it${bridging(fresh)}` }))
  if (!first) return [born(now, cluster, before)]
  const here = new Set(now.witnesses.map(nameOf))
  const left = first.witnesses.filter((witness) => !here.has(nameOf(witness)))
  return [
    ...merged,
    ...(fresh.length > 0 && others.length === 0 ? [{ cluster, what: 'grown' as const, why: printed(fresh) }] : []),
    ...(left.length > 0 ? [{ cluster, what: 'shrunk' as const, why: `no longer with ${names(left)}` }] : []),
  ]
}

/** A cluster that goes on from none: new, or a part of one that goes on in another. Which cluster had a witness before is told by its name. */
function born({ witnesses }: KeptCluster, cluster: string, before: ReadonlyMap<string, string>): Told {
  const from = witnesses.flatMap((witness) => before.get(nameOf(witness)) ?? [])[0]
  return from === undefined
    ? { cluster, what: 'created', why: printed(witnesses) }
    : { cluster, what: 'split', why: `from ${from}: ${names(witnesses)}` }
}

const bridging = (fresh: readonly KeptWitness[]): string => (fresh.length > 0 ? ` since ${printed(fresh)}` : '')

function printed(witnesses: readonly KeptWitness[]): string {
  const labels = labelsOf(witnesses)
  return `${labels.join(', ')} ${labels.length === 1 ? 'prints' : 'print'} it`
}

const names = (witnesses: readonly KeptWitness[]): string => labelsOf(witnesses).join(', ')

const labelsOf = (witnesses: readonly KeptWitness[]): string[] => Array.from(new Set(witnesses.map(({ label }) => label)))

const nameOf = ({ article, part, start }: KeptWitness): string => `${article} ${part ?? ''} ${start}`

/** An id that no cluster goes by. */
function free(id: string, taken: Set<string>): string {
  let found = id
  for (let i = 2; taken.has(found); i++) found = `${id}-${i}`
  taken.add(found)
  return found
}
