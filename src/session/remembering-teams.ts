import { resolve } from 'node:path'
import { type Found, stampOf } from '../ingest/index.ts'
import type { Cluster, Finding } from '../model.ts'
import { type Remembered, remembered } from '../text/remembered.ts'
import { type Orders, openTeam, type Outcome, type Read, type Task, type Team } from '../workers/index.ts'
import { clusterKeys } from './cluster-key.ts'
import { recalled } from './recalled.ts'
import { withMatches } from './with-matches.ts'

/** Opens one team after the other; files that were `touched` are read again, whatever the disk says of them. */
export type OpenTeam = (threads: number, orders: Orders, touched: ReadonlySet<string>) => Team

/** A task that is begun: what of it is left to be done, and how that is put beside what is known. */
interface Begun {
  readonly left?: Task
  readonly finish: (outcome: Outcome | undefined) => Outcome
}

/** Teams that remember what the one before did: documents are read again only when they were written again, clusters judged again only when something of them is another. */
export function rememberingTeams(): OpenTeam {
  const documents = remembered<string, readonly Read[]>()
  const findings = remembered<string, Finding>()
  const keyOf = clusterKeys()
  return (threads, orders, touched) => {
    documents.turn()
    findings.turn()
    const { profile, ...reading } = orders
    const stamped = (found: Found): string | undefined => {
      const stamp = isTouched(found, touched) ? undefined : stampOf(found)
      return stamp === undefined ? undefined : stamp + JSON.stringify(reading)
    }
    return lazyTeam(threads, orders, (task) => {
      if (task.kind === 'read') return begunReading(task, documents, stamped)
      const beside = JSON.stringify([profile, task.withdrawn])
      return begunJudging(task, findings, (cluster) => keyOf(cluster) + beside)
    })
  }
}

function isTouched(found: Found, touched: ReadonlySet<string>): boolean {
  return touched.size > 0 && (touched.has(resolve(found.path)) || (found.kind === 'located' && touched.has(found.identity)))
}

function begunReading(
  task: Extract<Task, { kind: 'read' }>,
  documents: Remembered<string, readonly Read[]>,
  keyOf: (found: Found) => string | undefined,
): Begun {
  const { left, complete } = recalled(task.items, documents, (item) =>
    item.kind === 'located' || item.kind === 'skipped' ? keyOf(item) : undefined,
  )
  return {
    ...(left.length > 0 && { left: { ...task, items: left } }),
    finish: (outcome) => ({ kind: 'read', documents: complete(outcome?.kind === 'read' ? outcome.documents : []) }),
  }
}

function begunJudging(
  { clusters, withdrawn }: Extract<Task, { kind: 'judge' }>,
  findings: Remembered<string, Finding>,
  keyOf: (cluster: Cluster) => string,
): Begun {
  const { left, complete } = recalled(clusters, findings, keyOf)
  return {
    ...(left.length > 0 && { left: { kind: 'judge', clusters: left, withdrawn } }),
    finish: (outcome) => {
      const all = complete(outcome?.kind === 'judged' ? outcome.findings : [])
      return { kind: 'judged', findings: all.map((finding, i) => withMatches(finding, clusters[i])) }
    },
  }
}

/** A team that calls for helpers only where most of the work is still to be done. */
function lazyTeam(threads: number, orders: Orders, begin: (task: Task) => Begun): Team {
  let team: Team | undefined
  return {
    threads,
    takesWholeFiles: true,
    all: async function* (tasks) {
      const begun: Begun[] = []
      for await (const task of tasks) begun.push(begin(task))
      const left = begun.flatMap((each) => each.left ?? [])
      team ??= openTeam(left.length * 2 > begun.length ? threads : 1, orders)
      const outcomes = team.all(left)
      for (const each of begun) {
        const next = each.left && (await outcomes.next())
        yield each.finish(next?.done === false ? next.value : undefined)
      }
    },
    close: async () => team?.close(),
  }
}
