import type { Metadata } from '../options.ts'
import { readByline } from './byline.ts'
import { leadingDate } from './dates.ts'
import { isHeadline } from './headline.ts'

/** How many lines at either end of a text may be about the article rather than of it. */
const MARGIN = 10
/** Longer lines are prose. */
const MAX_LINE = 160
/** Characters at either end in which those lines are looked for. */
const REACH = 8000

const POSTED =
  'posted|(?:first |originally )?published|publication date|date published|date posted|date|created|veröffentlicht|erschienen|publié|publicado|publicada|pubblicato|gepubliceerd|publicerad|publisert|fecha'
const UPDATED =
  '(?:last )?updated|(?:last )?modified|aktualisiert|mis à jour|modifié|actualizado|actualizada|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret'
const LABEL = new RegExp(String.raw`^(?:(${POSTED})|${UPDATED})\s*(?:on|at|am|le|el|il|em|op|den)?\s*:?\s+`, 'iu')

interface Dateline {
  readonly kind: 'posted' | 'updated' | 'bare'
  readonly date: string
}

/** What the lines at the top and the bottom of a plain text say of it; running text is never read for this. */
export function readLines(text: string): Metadata {
  const top = linesOf(text.slice(0, REACH)).slice(0, MARGIN)
  const bottom = linesOf(text.slice(-REACH)).slice(-MARGIN)
  const datelines = [...top.flatMap(datelinesOf), ...bottom.flatMap(datelinesOf).filter(({ kind }) => kind !== 'bare')]
  const date = dateOf(datelines)
  const author = top
    .flatMap(segmentsOf)
    .map(readByline)
    .find((name) => name !== undefined)
  const first = top.find((line) => datelinesOf(line).length === 0 && segmentsOf(line).every((part) => readByline(part) === undefined))
  const title = first !== undefined && isHeadline(first) && top.length > 1 ? first.replace(/^#{1,6}\s+/, '') : undefined
  return { ...(title !== undefined && { title }), ...(date !== undefined && { date }), ...(author !== undefined && { author }) }
}

/** The day it came out: the earliest it was posted, else a date that stands alone, else the first update. */
function dateOf(datelines: readonly Dateline[]): string | undefined {
  for (const kind of ['posted', 'bare', 'updated'] as const) {
    const [earliest] = datelines
      .filter((line) => line.kind === kind)
      .map(({ date }) => date)
      .toSorted()
    if (earliest !== undefined) return earliest
  }
  return undefined
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A line's parts between bars and bullets; none if it is too long to be anything but prose. */
function segmentsOf(line: string): string[] {
  return line.length > MAX_LINE ? [] : line.split(/\s*[|·•]\s*/).filter((part) => part !== '')
}

function datelinesOf(line: string): Dateline[] {
  return segmentsOf(line).flatMap(datesOf)
}

/** The dates a segment consists of, each with its label; none if anything else stands in it. */
function datesOf(segment: string): Dateline[] {
  const found: Dateline[] = []
  for (let rest = segment; rest !== '';) {
    const label = LABEL.exec(rest)
    const next = leadingDate(rest.slice(label?.[0].length ?? 0))
    if (!next) return []
    found.push({ kind: label ? (label[1] ? 'posted' : 'updated') : 'bare', date: next.date })
    rest = next.rest.replace(/^[\s.,;()–—-]+/, '')
  }
  return found
}
