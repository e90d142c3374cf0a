import { resolve } from 'node:path'
import { check } from '../check.ts'
import { memory, openEngine } from '../engines/index.ts'
import type { Report } from '../model.ts'
import type { CheckOptions, Source } from '../options.ts'
import { rememberingTeams } from './remembering-teams.ts'

/** The same articles checked again and again, while somebody works on them. */
export interface Session {
  /**
   * The report on the files as they are now: the very report of a run that begins anew, but made of what earlier ones found as far as that holds.
   *
   * Files named as `touched` are read again even where the disk does not say that they were written; settings given here overrule those of
   * the session for this one report. Reports asked for at once are made one after the other.
   */
  readonly report: (touched?: readonly string[], settings?: Partial<CheckOptions>) => Promise<Report>
}

/** Opens a session on articles; the first report takes as long as `check` does. What it keeps takes four to twenty times as much memory as the articles are long, the more the more of them quote the same words. */
export function openSession(sources: readonly Source[], settings: Partial<CheckOptions> = {}): Session {
  const openTeam = rememberingTeams()
  const kept = memory()
  let last: Promise<unknown> = Promise.resolve()
  const reportOn = (touched: readonly string[], own: Partial<CheckOptions>): Promise<Report> => {
    const paths = new Set(touched.map((path) => resolve(path)))
    kept.turn()
    return check(
      sources,
      { ...settings, ...own },
      { openEngine: (name) => openEngine(name, kept), openTeam: (threads, orders) => openTeam(threads, orders, paths) },
    )
  }
  return {
    report: (touched = [], own = {}) => {
      const report = last.then(() => reportOn(touched, own))
      last = report.catch(() => {})
      return report
    },
  }
}
