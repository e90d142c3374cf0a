import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import type { BaselineEntry } from '../../model.ts'
import type { KeptCluster, KeptWitness, LogEntry } from './living.ts'

/** What an archive knew when its clusters were last looked at. */
export interface ClusterState {
  /** Ordered by id. */
  readonly clusters: readonly KeptCluster[]
  /** Discrepancies, each with the time since when it is there; ordered by id. */
  readonly discrepancies: readonly KeptDiscrepancy[]
}

/** A discrepancy as an archive keeps it, and the time from which on both its readings are printed (ISO 8601). */
export interface KeptDiscrepancy {
  readonly entry: BaselineEntry
  readonly since: string
}

/** Reads what is known of clusters. */
export async function readState(connection: DuckDBConnection): Promise<ClusterState> {
  const clusters = await connection.runAndReadAll('SELECT id, speaker FROM clusters ORDER BY id')
  const witnesses = await connection.runAndReadAll('SELECT cluster, article, part, "start", label FROM witnesses ORDER BY cluster, place')
  const byCluster = new Map<string, KeptWitness[]>()
  for (const [cluster, article, part, start, label] of witnesses.getRows()) {
    const own = byCluster.get(String(cluster)) ?? []
    byCluster.set(String(cluster), own)
    own.push({ article: String(article), ...(part !== null && { part: Number(part) }), start: Number(start), label: String(label) })
  }
  const discrepancies = await connection.runAndReadAll('SELECT entry, since FROM discrepancies ORDER BY id')
  return {
    clusters: clusters.getRows().map(([id, speaker]) => ({
      id: String(id),
      ...(speaker !== null && { speaker: String(speaker) }),
      witnesses: byCluster.get(String(id)) ?? [],
    })),
    discrepancies: discrepancies.getRows().map(([entry, since]) => ({ entry: JSON.parse(String(entry)), since: String(since) })),
  }
}

/** Puts what is known now in the place of what was, and adds to the log, in one transaction. */
export async function writeState(
  connection: DuckDBConnection,
  { clusters, discrepancies }: ClusterState,
  log: readonly LogEntry[],
): Promise<void> {
  await connection.run('BEGIN')
  try {
    for (const table of ['clusters', 'witnesses', 'discrepancies']) await connection.run(`DELETE FROM ${table}`)
    await append(connection, 'clusters', clusters, appendCluster)
    await append(connection, 'witnesses', clusters, appendWitnesses)
    await append(connection, 'discrepancies', discrepancies, appendDiscrepancy)
    await append(connection, 'log', log, (appender, { found, cluster, what, why }) => row(appender, found, cluster, what, why))
    await connection.run('COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {})
    throw error
  }
}

/** What became of clusters since a time (ISO 8601), in the order in which it was found. */
export async function readLog(connection: DuckDBConnection, since: string): Promise<LogEntry[]> {
  const rows = await connection.runAndReadAll(
    'SELECT found, cluster, what, why FROM log WHERE found >= ? ORDER BY found, cluster, what, why',
    [since],
  )
  return rows.getRows().map(([found, cluster, what, why]) => ({
    found: String(found),
    cluster: String(cluster),
    what: whatOf(String(what)),
    why: String(why),
  }))
}

const WHATS = ['created', 'grown', 'shrunk', 'merged', 'split', 'gone'] as const

const whatOf = (what: string): LogEntry['what'] => WHATS.find((each) => each === what) ?? 'created'

function appendCluster(appender: DuckDBAppender, { id, speaker, witnesses }: KeptCluster): void {
  appender.appendVarchar(id)
  if (speaker === undefined) appender.appendNull()
  else appender.appendVarchar(speaker)
  appender.appendUInteger(witnesses.length)
  appender.endRow()
}

function appendWitnesses(appender: DuckDBAppender, { id, witnesses }: KeptCluster): void {
  witnesses.forEach(({ article, part, start, label }, place) => {
    appender.appendVarchar(id)
    appender.appendUInteger(place)
    appender.appendVarchar(article)
    if (part === undefined) appender.appendNull()
    else appender.appendUInteger(part)
    appender.appendUInteger(start)
    appender.appendVarchar(label)
    appender.endRow()
  })
}

function appendDiscrepancy(appender: DuckDBAppender, { entry, since }: KeptDiscrepancy): void {
  row(appender, entry.id, entry.kind, entry.severity, since, JSON.stringify(entry))
}

function row(appender: DuckDBAppender, ...values: readonly string[]): void {
  for (const value of values) appender.appendVarchar(value)
  appender.endRow()
}

async function append<T>(
  connection: DuckDBConnection,
  table: string,
  all: readonly T[],
  put: (appender: DuckDBAppender, one: T) => void,
): Promise<void> {
  const appender = await connection.createAppender(table)
  for (const one of all) put(appender, one)
  appender.closeSync()
}
