import type { Collation, Reading, Siglum, Token } from '../model.ts'
import { readingOf } from './passage.ts'

/**
 * What a variation is made of: words · marks · letter case alone · a note such as `[sic]` · what only the web prints
 * (`web`: addresses, handles, emoji) · words for which an ellipsis or reopened marks stand (`gap`) · words beyond a
 * witness's first or last (`edge`).
 */
export type Matter = 'words' | 'marks' | 'case' | 'note' | 'web' | 'gap' | 'edge'

/** A maximal run of loci over which one witness departs from the lemma in one matter. */
export interface Departure {
  readonly siglum: Siglum
  readonly matter: Matter
  readonly loci: readonly number[]
}

/** All departures of one witness. A run of words is not cut by marks or letter case that differ inside it, nor do they belong to it. */
export function departuresOf(collation: Collation, lemmata: readonly (Reading | undefined)[], siglum: Siglum): Departure[] {
  const found: Departure[] = []
  const open = new Map<Matter, number[]>()
  const close = (matters: readonly Matter[]): void => {
    for (const matter of matters) {
      const loci = open.get(matter)
      if (loci) found.push({ siglum, matter, loci })
      open.delete(matter)
    }
  }
  lemmata.forEach((lemma, at) => {
    const matter = matterAt(collation, lemma, at, siglum)
    if (matter === undefined) return close(Array.from(open.keys()))
    if (matter === 'empty') return
    const solid = matter === 'words' || matter === 'gap'
    close(Array.from(open.keys()).filter((other) => other !== matter && (solid || (other !== 'words' && other !== 'gap'))))
    const run = open.get(matter)
    if (run) run.push(at)
    else open.set(matter, [at])
  })
  close(Array.from(open.keys()))
  return found
}

/** In what a witness differs from the lemma at a locus: `empty` where neither prints anything there, undefined where they agree. */
function matterAt(collation: Collation, lemma: Reading | undefined, at: number, siglum: Siglum): Matter | 'empty' | undefined {
  const own = readingOf(collation, at, siglum)
  if (!lemma || !own || own.kind === 'lacuna' || own === lemma) return isEmpty(lemma) && own === lemma ? 'empty' : undefined
  const [left, right] = [tokensOf(collation, lemma, lemma.sigla[0] ?? ''), tokensOf(collation, own, siglum)]
  const tokens = [...left, ...right]
  if (lemma.kind === 'elided' || own.kind === 'elided') return tokens.length === 0 ? 'empty' : 'gap'
  if (tokens.length === 0) return 'empty'
  if (tokens.every(({ kind }) => kind === 'ellipsis')) return 'gap'
  if (left.length > 0 && spell(left) === spell(right)) return 'case'
  if (tokens.every(({ kind }) => kind === 'mark' || kind === 'ellipsis')) return 'marks'
  if (tokens.every(({ kind }) => kind === 'note')) return 'note'
  if (tokens.every(({ kind }) => kind === 'link' || kind === 'tag' || kind === 'emoji')) return 'web'
  return 'words'
}

function isEmpty(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.kind !== 'attested' && reading.text === ''
}

function tokensOf(collation: Collation, { tokens }: Reading, siglum: Siglum): Token[] {
  return (tokens[siglum] ?? []).flatMap((index) => collation.tokens[siglum]?.[index] ?? [])
}

function spell(tokens: readonly Token[]): string {
  return tokens.map(({ norm }) => norm).join(' ')
}
