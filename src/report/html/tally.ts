import type { Report, Verdict, VerdictName } from '../../model.ts'
import { many } from '../many.ts'
import { joined, type Markup, markup } from './markup.ts'

/** In the order in which they are counted out. */
const VERDICTS: readonly VerdictName[] = ['verbatim', 'differs', 'not-found', 'not-comparable']

/** How a verdict is called. */
export const NAMES: Readonly<Record<VerdictName, string>> = {
  verbatim: 'verbatim',
  differs: 'differs',
  'not-found': 'not found',
  'not-comparable': 'not comparable',
}

/** How a verdict looks, as it follows `is-` in a class: one that differs by how gravely it does. */
export function toneOf({ verdict, worst }: Pick<Verdict, 'verdict' | 'worst'>): string {
  return verdict === 'differs' && worst !== undefined ? `differs is-${worst}` : verdict
}

/** What only looks like a quotation is listed, but nobody is asked to check it. */
export function isMention({ quotation }: Pick<Verdict, 'quotation'>): boolean {
  return quotation.form === 'mention'
}

/** Verdicts on quotations, mentions left out, in the order of reading. */
export function quotationsIn({ verdicts = [] }: Pick<Report, 'verdicts'>): Verdict[] {
  return verdicts.filter((verdict) => !isMention(verdict))
}

/** How many of each verdict there are; those there are none of are left out. */
export function tallyOf(verdicts: readonly Verdict[]): { readonly name: VerdictName; readonly count: number }[] {
  return VERDICTS.map((name) => ({ name, count: verdicts.filter(({ verdict }) => verdict === name).length })).filter(
    ({ count }) => count > 0,
  )
}

/** `23 quotations: 14 verbatim, 4 differ, 3 not found, 2 not comparable`. */
export function tallySentence(verdicts: readonly Verdict[]): Markup {
  const tally = tallyOf(verdicts).map(({ name, count }) => markup`<span class="is-${name}">${count} ${called(name, count)}</span>`)
  const read = many(verdicts.length, 'quotation')
  return tally.length === 0 ? markup`${read}` : markup`${read}: ${joined(tally, ', ')}`
}

/** The same in plain text, only what calls for work: for the title of the page. */
export function tallyTitle(verdicts: readonly Verdict[]): string {
  const open = tallyOf(verdicts).filter(({ name }) => name === 'differs' || name === 'not-found')
  return open.length === 0
    ? many(verdicts.length, 'quotation')
    : open.map(({ name, count }) => `${count} ${called(name, count)}`).join(', ')
}

function called(name: VerdictName, count: number): string {
  return name === 'differs' && count !== 1 ? 'differ' : NAMES[name]
}
