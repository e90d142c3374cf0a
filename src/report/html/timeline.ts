import type { Finding, Side, Siglum } from '../../model.ts'
import { type Days, isoOf } from '../../text/days.ts'
import { dateOf } from '../date-of.ts'
import type { Entry } from '../entries.ts'
import { isPrinted, wordsOf } from '../sides.ts'
import { articleOf, type Edition } from './edition.ts'
import { many } from '../many.ts'
import { daysIn } from './days-in.ts'
import { type Markup, markup } from './markup.ts'

/** More places than these are not drawn: the worst are. */
const PLACES = 3
/** Sigla that stand nearer to each other than so many hundredths of the time shown, or more than so many in one place, are put together. */
const [NEAR, NAMED] = [8, 4]

/** When a witness was printed. */
interface Dated {
  readonly siglum: Siglum
  readonly days: Days
  readonly said: string
}

interface Lane {
  readonly number?: number
  readonly words: string
  readonly isPrinted: boolean
  readonly dated: readonly Dated[]
}

/** Who printed which reading when, a line a reading; nothing where the dates are not known or are all the same. */
export function timeline(finding: Finding, entries: readonly Entry[], edition: Edition): Markup | undefined {
  const dated = datedIn(finding, edition)
  const lanes = lanesOf(entries, dated)
  const drawn = lanes.flatMap((lane) => lane.dated)
  const ends = endsOf(drawn)
  if (!ends || new Set(drawn.map(({ said }) => said)).size < 2) return undefined
  const undated = finding.cluster.witnesses.length - dated.size
  return markup`<table class="timeline"><caption>Who printed what when</caption><tbody>${lanes.map((lane) => rowOf(lane, ends))}<tr class="ends"><td>${
    undated > 0 ? `${many(undated, 'printing')} without a date` : undefined
  }</td><td><span>${dateOf(isoOf(ends.from))}</span><span>${dateOf(isoOf(ends.to))}</span></td></tr></tbody></table>`
}

function datedIn({ cluster }: Finding, edition: Edition): Map<Siglum, Dated> {
  return new Map(
    cluster.witnesses.flatMap(({ siglum, article }): [Siglum, Dated][] => {
      const { date } = articleOf(edition, article)
      const days = date === undefined ? undefined : daysIn(date)
      return date !== undefined && days ? [[siglum, { siglum, days, said: dateOf(date) }]] : []
    }),
  )
}

/** The days between which everything lies; undefined where that is one day. */
function endsOf(dated: readonly Dated[]): Days | undefined {
  const from = dated.reduce((least, { days }) => Math.min(least, days.from), Infinity)
  const to = dated.reduce((most, { days }) => Math.max(most, days.to), -Infinity)
  return from < to ? { from, to } : undefined
}

function rowOf(lane: Lane, ends: Days): Markup {
  const reading = markup`<span class="${lane.isPrinted ? 'reading' : 'reading unsaid'}" dir="auto">${lane.words}</span>`
  const track = lane.dated.length > 0 ? stops(lane.dated, ends) : markup`<li class="undated">no date</li>`
  return markup`<tr><th scope="row">${signOf(lane)}${reading}</th><td><ul class="track">${track}</ul></td></tr>
`
}

/** The readings of the worst places: who prints most, then who prints otherwise. */
function lanesOf(entries: readonly Entry[], dated: ReadonlyMap<Siglum, Dated>): Lane[] {
  const numbers = [...new Set(entries.flatMap(({ number }) => number ?? []))].slice(0, PLACES)
  return numbers.flatMap((number) => {
    const here = entries.filter((entry) => entry.number === number)
    const [first] = here
    if (!first) return []
    const [head, ...others] = [
      laneOf(first.discrepancy.lemma, first, dated),
      ...here.map((entry) => laneOf(entry.discrepancy.variant, entry, dated)),
    ]
    const distinct = others.filter(({ words }, i) => others.findIndex((other) => other.words === words) === i)
    return head ? [{ ...head, number }, ...distinct] : []
  })
}

function laneOf(side: Side, { discrepancy }: Entry, dated: ReadonlyMap<Siglum, Dated>): Lane {
  const found = side.sigla.flatMap((siglum) => dated.get(siglum) ?? [])
  return { words: wordsOf(side, discrepancy), isPrinted: isPrinted(side), dated: found }
}

function signOf({ number }: Lane): Markup | undefined {
  return number === undefined ? undefined : markup`<span class="number">${number}</span>`
}

/** Sigla at their place in time, those that would stand on each other in one. */
function stops(dated: readonly Dated[], { from, to }: Days): Markup[] {
  const groups: { readonly place: number; readonly of: Dated[] }[] = []
  const placed = dated.map((each) => ({ each, place: Math.round((((each.days.from + each.days.to) / 2 - from) / (to - from)) * 100) }))
  for (const { each, place } of placed.toSorted((a, b) => a.place - b.place)) {
    const last = groups.at(-1)
    if (last && place - last.place < NEAR) last.of.push(each)
    else groups.push({ place, of: [each] })
  }
  return groups.map(({ place, of }) => stop(place, of))
}

function stop(place: number, of: readonly Dated[]): Markup {
  const rest = of.length - NAMED
  const dates = [...new Set(of.map(({ said }) => said))].join(', ')
  const sigla = of.slice(0, rest > 1 ? NAMED : NAMED + 1).map(({ siglum }) => siglum)
  const isAbout = of.some(({ days }) => days.from < days.to)
  return markup`<li class="at-${place}" title="${dates}"><span class="sig${isAbout ? ' about' : undefined}">${sigla.join(' ')}${rest > 1 ? ` +${rest}` : undefined}</span><span class="unseen"> ${dates}</span></li>`
}
