import { followed } from '../sent/followed.ts'
import { lineStarts } from '../line-starts.ts'
import type { SentRun } from '../sent/sent-run.ts'
import { shownRuns } from '../sent/shown-runs.ts'
import type { MailPiece } from './body-of.ts'
import type { MimePart } from './mime-part.ts'

/** Where the words of a part stand in the file, given what the part says. */
export type RunsOf = (part: MimePart, source: string) => readonly SentRun[]

/** Where the words of what a mail says stand in its file: they are followed into what its pieces show, and from there to where these were sent. */
export function bodyRuns(text: string, pieces: readonly MailPiece[], runsOf: RunsOf): readonly SentRun[] {
  const runs: SentRun[] = []
  let above = 0
  for (const { part, source, shown } of pieces) {
    const sent = runsOf(part, source)
    for (const run of part.type === 'text/html' ? shownRuns(shown, source, sent) : sent) runs.push({ ...run, line: run.line + above })
    above += lineStarts(shown).length
  }
  return followed(text, pieces.map(({ shown }) => shown).join('\n'), runs)
}
