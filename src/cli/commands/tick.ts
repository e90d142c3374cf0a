import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  type Checklist,
  checklistLine,
  type ChecklistRow,
  checklists,
  outdatedLine,
  type Report,
  takeIn,
  type TakenIn,
  ticksFile,
  ticksIn,
  ticksOf,
  UsageError,
  withTicks,
  writeTicks,
} from '../../index.ts'
import { chosenRows } from '../chosen-rows.ts'
import type { Given } from '../flags.ts'
import { type Io, widthOf } from '../io.ts'
import { reportOn } from '../report-on.ts'
import { withSavedTicks } from '../saved-ticks.ts'
import { readSettings } from '../settings.ts'
import { sheetOf } from '../sheet-of.ts'
import { nameOf } from '../text-of.ts'
import { today } from '../today.ts'
import { complainOf } from '../trouble.ts'

/** Ticks off quotations of a draft, or takes in what was ticked elsewhere; where nothing is named, lists them with their numbers. */
export async function tick(given: Given, io: Io): Promise<number> {
  const [path = '', ...wanted] = given.paths
  refuseMuddle(given, wanted)
  const report = await reportOnDraft(path, given, io)
  if (report.articles.length === 0) return complainOf(report.skipped, io)
  const list = listIn(report, path)
  if (wanted.length === 0 && given.checklist === undefined && !given.prune) {
    await io.write(listed(list, widthOf(io)))
    return 0
  }
  const taken = given.checklist === undefined ? chosen(wanted, list, given, io) : await takenFrom(given.checklist, report, list, io)
  const left = given.prune ? { ...report, outdated: [] } : report
  const after = withTicks(left, list.draft, taken.changes, taken.gone)
  const isKept = await keep(after, list)
  if (given.checklist !== undefined && taken.changes.size + taken.gone.length === 0)
    await io.write(`nothing new in ${nameOf(given.checklist)}\n`)
  if (given.prune && list.outdated.length === 0) await io.write('no ticks out of date\n')
  await io.write(told(list, listIn(after, path), taken, isKept, widthOf(io)))
  return 0
}

/** Writes the ticks beside the draft, unless there is nothing to be kept and nothing was; says whether there is a file. */
async function keep(report: Report, { draft }: Checklist): Promise<boolean> {
  const kept = ticksOf(report, draft)
  const isKept = kept.ticks.length > 0 || existsSync(ticksFile(draft.path))
  if (isKept) await writeTicks(kept)
  return isKept
}

function refuseMuddle({ paths: [path], checklist, note, undo }: Given, wanted: readonly string[]): void {
  if (path === '-') throw new UsageError('ticks are kept beside the draft: name its file')
  if (checklist !== undefined && (wanted.length > 0 || note !== undefined || undo))
    throw new UsageError('--checklist says by itself what is ticked: give it alone')
  if (wanted.length === 0 && (note !== undefined || undo))
    throw new UsageError('say which quotation: a number of the checklist, an id, or its words')
}

/** What can be told of a draft alone: its quotations, in the order of reading, and what is noted of them. */
async function reportOnDraft(path: string, given: Given, io: Io): Promise<Report> {
  const settings = await readSettings(given)
  // What is to be known of reading the file, check has said.
  const report = await reportOn(
    { ...given, paths: [path] },
    { ...io, isWatched: false, warn: () => {} },
    { ...settings, options: { ...settings.options, isDraft: true } },
    undefined,
  )
  return withSavedTicks(report)
}

function listIn(report: Report, path: string): Checklist {
  const [list, ...others] = checklists(report) ?? []
  if (!list || others.length > 0) throw new UsageError(`${path} holds ${others.length + 1} articles: name one draft`)
  return list
}

function chosen(wanted: readonly string[], list: Checklist, { note, undo }: Given, io: Io): TakenIn {
  const rows = chosenRows(wanted, rowsOf(list))
  const changes = rows.map(({ verdict: { id, tick: before } }) => {
    const said = note === undefined ? before?.note : note.trim()
    return [id, { ticked: !undo, ...(said && { note: said }), since: today(io) }] as const
  })
  return { changes: new Map(changes), gone: [] }
}

async function takenFrom(file: string, report: Report, { draft }: Checklist, io: Io): Promise<TakenIn> {
  const given = await ticksIn(await sheetOf(file, io), nameOf(file), draft.path)
  const taken = takeIn(report, draft, given.ticks, today(io))
  if (taken.isForeign && !areOne(given.draft, draft.path))
    throw new UsageError(`${nameOf(file)} is the checklist of ${given.draft}: it has no quotation of ${draft.path}`)
  return taken
}

/** Whether two paths may be of one draft; one may be its name alone. */
function areOne(stated: string, path: string): boolean {
  return resolve(stated) === resolve(stated === basename(stated) ? basename(path) : path)
}

const rowsOf = ({ quotations, mentions }: Checklist): readonly ChecklistRow[] => [...quotations, ...mentions]

function listed(list: Checklist, width: number): string {
  return linesOf(list, rowsOf(list), width, [...list.outdated.map((each) => outdatedLine(each, width)), countedIn(list)])
}

/** What was changed, a line a quotation, what was thrown away, and where all is kept. */
function told(before: Checklist, after: Checklist, { changes, gone }: TakenIn, isKept: boolean, width: number): string {
  const rows = rowsOf(after).filter(({ verdict }) => changes.has(verdict.id))
  const left = new Set(after.outdated.map(({ content }) => content))
  const dropped = before.outdated.filter(({ content }) => !left.has(content))
  return linesOf(after, rows, width, [
    ...dropped.map((each) => outdatedLine(each, width, 'dropped:')),
    ...gone.map((each) => outdatedLine(each, width)),
    `${isKept ? `${ticksFile(after.draft.path)}: ` : ''}${countedIn(after)}`,
  ])
}

function linesOf(list: Checklist, rows: readonly ChecklistRow[], width: number, rest: readonly string[]): string {
  const digits = String(rowsOf(list).length).length
  return [...rows.map((row) => checklistLine(row, digits, width)), ...rest].map((line) => `${line}\n`).join('')
}

function countedIn({ quotations }: Checklist): string {
  return `${quotations.filter(({ verdict }) => verdict.tick?.ticked).length} of ${quotations.length} ticked`
}
