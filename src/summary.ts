import type {
  ArchiveUsed,
  Article,
  Counts,
  Finding,
  Off,
  OutletStyle,
  Quotation,
  Report,
  ReportedArticle,
  Severity,
  Skipped,
} from './model.ts'
import type { CheckOptions } from './options.ts'
import { gravity } from './text/gravity.ts'
import { occurrences } from './text/occurrences.ts'
import { VERSION } from './version.ts'
import { byCodeUnit } from './text/by-code-unit.ts'

/** What a run has gathered when all clusters are judged. */
export interface Gathered {
  readonly options: Pick<CheckOptions, 'profile' | 'failOn'> & Partial<Pick<CheckOptions, 'period'>>
  readonly articles: readonly Article[]
  readonly quotations: readonly Quotation[]
  /** By article id. */
  readonly copyGroups: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skipped[]
  readonly passedOver: number
  readonly outOfPeriod?: number
  /** What drafts were compared with besides articles. */
  readonly archives?: readonly ArchiveUsed[]
}

/** Puts a run into one value: counted, ordered by what is in it, every discrepancy under an id of its own. */
export function summarize({
  options,
  articles,
  quotations,
  copyGroups,
  findings,
  skipped,
  passedOver,
  outOfPeriod = 0,
  archives = [],
}: Gathered): Report {
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size
  const reported = distinguished(findings)
  const { off, ...found } = counted(reported)
  return {
    schemaVersion: 1,
    tool: { name: 'variorum', version: VERSION },
    options: recorded(options),
    counts: {
      articles: articles.length,
      outlets,
      ...found,
      quotations: quotations.length,
      passedOver,
      ...(outOfPeriod > 0 && { outOfPeriod }),
      ...(off && { off }),
    },
    ...(archives.length > 0 && { archives }),
    articles: reportedArticles(articles, copyGroups),
    findings: reported.toSorted((a, b) => worst(b) - worst(a) || inOneHouse(b) - inOneHouse(a) || byCodeUnit(a.cluster.id, b.cluster.id)),
    skipped: skipped.toSorted((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.reason, b.reason)),
    baseline: { absent: [] },
  }
}

/** What of the options can change findings; a profile of the house's own is written out, in an order of its own. */
function recorded({ profile, failOn, period = {} }: Gathered['options']): Report['options'] {
  const asked = Object.keys(period).length > 0 ? { period } : {}
  if (typeof profile === 'string') return { profile, ...asked, failOn }
  const { name, extends: base, kinds, outlets } = profile
  const styles = Object.entries(outlets ?? {}).map(([outlet, { kinds: own, ...style }]): [string, OutletStyle] => [
    outlet,
    { ...sorted(style), ...(own && { kinds: sorted(own) }) },
  ])
  const house = {
    ...(base && { extends: base }),
    ...(kinds && { kinds: sorted(kinds) }),
    ...(outlets && { outlets: sorted(Object.fromEntries(styles)) }),
  }
  return { profile: name, house, ...asked, failOn }
}

/** By key: the order in which a config was written changes no byte of a report. */
function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  const entries = Object.entries(record).toSorted(([one], [other]) => byCodeUnit(one, other))
  return Object.fromEntries(entries)
}

/** What the profile has turned off, by kind; undefined where that is nothing. */
function offIn(findings: readonly Finding[]): Off | undefined {
  const counts = new Map<string, number>()
  for (const { off = {} } of findings) for (const [kind, count] of Object.entries(off)) counts.set(kind, (counts.get(kind) ?? 0) + count)
  return counts.size === 0 ? undefined : sorted(Object.fromEntries(counts))
}

/** What is counted of findings: with what is new among them, and what the profile has turned off of them. */
export function counted(findings: readonly Finding[]): Omit<Counts, 'articles' | 'outlets' | 'quotations' | 'passedOver'> {
  const all = findings.flatMap(({ discrepancies }) => discrepancies)
  // What one printing shows by itself is printed once.
  const printed = findings.filter(({ cluster: { witnesses } }) => witnesses.length > 1)
  const count = (severity: Severity) => all.filter((each) => each.severity === severity).length
  const off = offIn(findings)
  return {
    clusters: printed.length,
    alike: printed.filter((finding) => worst(finding) <= 0).length,
    discrepancies: { info: count('info'), minor: count('minor'), major: count('major'), critical: count('critical') },
    new: all.filter(({ state, severity }) => state === 'new' && severity !== 'info').length,
    ...(off && { off }),
  }
}

function reportedArticles(articles: readonly Article[], copyGroups: ReadonlyMap<string, number>): ReportedArticle[] {
  const ordered = articles.toSorted((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id))
  const numbers = sharedGroups(ordered.flatMap(({ id }) => copyGroups.get(id) ?? []))
  return ordered.map(
    ({ id, path, holder, label, outlet, title, date, updated, url, language, itemId, version, note, role, isDraft, revisions }) => {
      const copyGroup = numbers.get(copyGroups.get(id) ?? -1)
      return {
        id,
        path,
        ...(holder && { holder }),
        label,
        ...(outlet !== undefined && { outlet }),
        ...(title !== undefined && { title }),
        ...(date !== undefined && { date }),
        ...(updated !== undefined && { updated }),
        ...(url !== undefined && { url }),
        ...(language !== undefined && { language }),
        ...(itemId !== undefined && { itemId }),
        ...(version !== undefined && { version }),
        ...(note !== undefined && { note }),
        role,
        ...(isDraft && { isDraft }),
        ...(revisions && { revisions }),
        ...(copyGroup !== undefined && { copyGroup }),
      }
    },
  )
}

/** Groups of two articles or more, numbered from 1 in the order of the articles: an engine's own numbers may depend on the order of reading. */
function sharedGroups(groups: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const shared = [...sizes].filter(([, size]) => size > 1)
  return new Map(shared.map(([group], i) => [group, i + 1]))
}

/** The same words may be left out of two utterances, between the same neighbours: numbered in the order of the clusters. */
function distinguished(findings: readonly Finding[]): Finding[] {
  const ordered = findings.toSorted((a, b) => byCodeUnit(a.cluster.id, b.cluster.id))
  const ids = occurrences(ordered.flatMap(({ discrepancies }) => discrepancies.map(({ id }) => id))).values()
  return ordered.map((finding) => ({
    ...finding,
    discrepancies: finding.discrepancies.map((discrepancy) => ({ ...discrepancy, id: ids.next().value ?? discrepancy.id })),
  }))
}

/** What one outlet prints in two ways its own desk can mend: such findings come first among those as grave. */
function inOneHouse(finding: Finding): number {
  const level = worst(finding)
  return Number(
    finding.discrepancies.some(({ severity, also = [] }) => gravity(severity) === level && also.some((kind) => OF_ONE_HOUSE.has(kind))),
  )
}

const OF_ONE_HOUSE = new Set(['same-outlet-inconsistency', 'version-drift'])

/** -1 where there is none. */
function worst({ discrepancies }: Finding): number {
  return discrepancies.reduce((level, { severity }) => Math.max(level, gravity(severity)), -1)
}
