import type { OutdatedTick } from '../model.ts'
import type { Checklist } from './checklists.ts'
import { inert } from './inert.ts'
import { isolated, wrap } from './layout.ts'
import type { Palette } from './palette.ts'
import { tickWords } from './verdict-words.ts'

const INDENT = '  '

/** Ticks whose words are gone: what was ticked, when, and which quotation stands there now. */
export function outdatedLines({ outdated, quotations, mentions }: Checklist, paint: Palette, width: number): string[] {
  if (outdated.length === 0) return []
  const numbers = new Map([...quotations, ...mentions].map(({ number, verdict }) => [verdict.id, number]))
  const room = width - INDENT.length
  const lines = outdated.flatMap((tick) => [
    ...wrap(`“${inert(tick.content)}”`, room),
    ...wrap(`${told(tick)} · ${nowOf(tick, numbers)}`, room - INDENT.length).map((line) => INDENT + paint.quiet(line)),
  ])
  return ['', ...wrap(paint.strong('Ticks out of date'), width), ...lines.map((line) => INDENT + isolated(line))]
}

function told({ speaker, ...tick }: OutdatedTick): string {
  return [...(speaker === undefined ? [] : [inert(speaker)]), tickWords(tick)].join(', ')
}

function nowOf({ now }: OutdatedTick, numbers: ReadonlyMap<string, number>): string {
  const number = now === undefined ? undefined : numbers.get(now)
  return number === undefined ? 'no longer in the draft' : `now no. ${number}`
}
