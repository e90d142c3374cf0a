import type { Listed } from '../index.ts'
import { counted } from './counted.ts'
import { oneLine } from './trouble.ts'

/** Digits of a key that are shown, and that name the article. */
const SHOWN = 12
const NO_DATE = '–'.padEnd('YYYY-MM-DD'.length)

/**
 * An article of an archive in two lines: day, outlet and headline; where it lay, how much it quotes, and its key.
 *
 * > | 2024-05-02  The Daily Lantern · Gate keeper quits
 * > |             articles/lantern.txt · 2 quotations · 3f9a0c12d4e5
 */
export function listedLines({ key, path, label, outlet, title, date, quotations }: Listed): string[] {
  const day = date?.slice(0, NO_DATE.length).padEnd(NO_DATE.length) ?? NO_DATE
  const names = [outlet ?? (title === undefined ? label : undefined), title].filter((name) => name !== undefined)
  const where = [path, counted(quotations, 'quotation'), key.slice(0, SHOWN)]
  return [`${day}  ${names.map(oneLine).join(' · ')}`, `${' '.repeat(NO_DATE.length)}  ${where.map(oneLine).join(' · ')}`]
}
