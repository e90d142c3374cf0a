import type { Language } from '../languages/language.ts'
import type { Span } from '../../model.ts'
import { after } from './beside.ts'
import { type Bodies, bodiesOf } from './bodies.ts'
import { introduce } from './introduce.ts'
import type { Line } from '../marks/lines.ts'
import { isModifier } from './naming.ts'
import type { Person } from './person.ts'
import { placed, type Placed } from './placed.ts'
import { type Run, runsIn } from './runs.ts'

/** The people of an article. */
export interface Names extends Bodies, Placed {
  /** By what the article calls them: "singer", "mayor". */
  readonly byRole: ReadonlyMap<string, readonly Person[]>
}

/** Collects the people an article names in full, and every place where it names them. */
export function namesOf(lines: readonly Line[], stretches: readonly Span[], language: Language): Names {
  const byName = new Map<string, Person>()
  const byRole = new Map<string, Person[]>()
  const bodies = new Set<string>()
  const reported: Run[] = []
  let quoted = 0
  let line: Line | undefined
  let prose = false
  for (const run of runsIn(lines, language)) {
    if (run.line !== line) {
      line = run.line
      prose = isProse(line.text)
    }
    while ((stretches[quoted]?.end ?? Infinity) <= run.start) quoted += 1
    const isQuoted = (stretches[quoted]?.start ?? Infinity) <= run.start
    if (!isQuoted && prose) reported.push(run)
    const { name, isBody, isFull, isFullAnywhere } = run.printed
    if (isBody && prose) bodies.add(name)
    if ((prose ? isFull : isFullAnywhere) && !isModifier(after(run), language)) introduce(run, byName, byRole, language)
  }
  return { ...placed(reported, byName, language), byRole, ...bodiesOf(bodies) }
}

/** A line that ends as sentences do; a heading, a credit or a caption does not. */
function isProse(line: string): boolean {
  let end = line.length
  while (end > 0 && CLOSERS.includes(line[end - 1] ?? ' ')) end -= 1
  return POINTS.includes(line[end - 1] ?? ' ') && !(line.includes('(') && /\((?:photo|image|credit|foto)\b/i.test(line))
}

const POINTS = '.!?…:;,'
/** German closes with “ and «; French sets a blank before them. */
const CLOSERS = '"\'”“’‘»«›‹) \u00a0\u202f'
