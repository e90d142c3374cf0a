import { createColors } from 'picocolors'
import type { Severity } from '../model.ts'
import { addressOf, linked, type Spot } from './link.ts'

type Paint = (text: string) => string

/** Colours for a terminal; without colour every paint leaves its text as it is. */
export interface Palette {
  /** The name of a severity, and words that differ so much. */
  readonly severity: Readonly<Record<Severity, Paint>>
  /** Words that differ: also set off without their colour. */
  readonly differing: (severity: Severity) => Paint
  readonly quiet: Paint
  readonly strong: Paint
  /** Words that say where something stands: quiet, and a link where links are wanted. */
  readonly place: (words: string, spot: Spot | undefined) => string
}

/** The house colours, or none; with the address of a folder, links to what is in it. */
export function palette(colour: boolean, links?: string): Palette {
  const { bold, cyan, dim, red, underline, yellow } = createColors(colour)
  const severity = { critical: (text: string) => bold(red(text)), major: red, minor: yellow, info: cyan }
  return {
    severity,
    differing: (level) => (text) => bold(underline(severity[level](text))),
    quiet: dim,
    strong: bold,
    place: (words, spot) => (links !== undefined && spot && words ? linked(dim(words), addressOf(spot, links)) : dim(words)),
  }
}
