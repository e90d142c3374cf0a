import type { LogEntry } from '../index.ts'
import type { Given } from './flags.ts'
import { oneLine } from './trouble.ts'

/** What becomes of clusters, in the order in which it is told. */
const WHATS = ['created', 'grown', 'merged', 'split', 'shrunk', 'gone'] as const satisfies readonly LogEntry['what'][]

/** What became of clusters: how many, or with `--verbose` which and why. */
export function logLines(log: readonly LogEntry[], { verbose = false }: Pick<Given, 'verbose'>): string[] {
  const ordered = WHATS.flatMap((what) => log.filter((entry) => entry.what === what))
  if (verbose) return ordered.map(({ cluster, what, why }) => oneLine(`${cluster} ${what}: ${why}`))
  const counts = WHATS.map((what) => [what, ordered.filter((entry) => entry.what === what).length] as const)
  const told = counts.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`)
  return told.length > 0 ? [`clusters: ${told.join(' · ')}`] : []
}
