import type { BaselineEntry } from '../model.ts'
import { countUpTo } from '../text/count-up-to.ts'
import { wordsIn } from '../text/words-in.ts'

/** A word of a printing may stand so many words behind the one before it: what not all agree on is no part of an entry. */
const NEAR = 5
/** Fewer words around prove nothing by themselves. */
const FEW = 4

/** Where the words of a text stand in it. */
type Places = ReadonlyMap<string, readonly number[]>

/**
 * Entries of whose words enough printings were read that they could still differ: what became of them is known, they agree now.
 *
 * Of the others nothing can be said: a printing was taken out, or lies where nobody looked. Given is what the articles print, quotation by quotation.
 */
export function traced(entries: readonly BaselineEntry[], printings: Iterable<string>): Set<BaselineEntry> {
  const open = entries.flatMap((entry) => {
    const runs = runsOf(entry)
    // A headline is set against its own text, which may be all there is.
    return runs ? [{ entry, runs, missing: entry.family === 'display' ? 1 : 2 }] : []
  })
  type Open = (typeof open)[number]
  const byWord = new Map<string, Open[]>()
  for (const each of open) {
    for (const word of wordsOf(each.runs)) {
      const others = byWord.get(word)
      if (others) others.push(each)
      else byWord.set(word, [each])
    }
  }
  for (const printing of printings) {
    const places = placesOf(wordsIn(printing))
    const near = new Set(Array.from(places.keys()).flatMap((word) => byWord.get(word) ?? []))
    for (const each of near) if (each.missing > 0 && isIn(each.runs, places)) each.missing -= 1
  }
  return new Set(open.filter(({ missing }) => missing === 0).map(({ entry }) => entry))
}

interface Runs {
  /** In the order in which they stand. */
  readonly around: readonly (readonly string[])[]
  /** One of these has to stand there, too; none, where the words around are telling enough. */
  readonly readings: readonly (readonly string[])[]
}

/** The words to look for; undefined where there are none. */
function runsOf({ context, readings }: BaselineEntry): Runs | undefined {
  const around = [context.before, context.after].map(wordsIn).filter((words) => words.length > 0)
  if (around.flat().length >= FEW) return { around, readings: [] }
  const own = readings.map(wordsIn).filter((words) => words.length > 0)
  return own.length > 0 ? { around, readings: own } : undefined
}

const longest = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length)[0] ?? ''

/** Words of which a printing has to have one: the longest of those around, which is most likely rare, else of each reading. */
function wordsOf({ around, readings }: Runs): string[] {
  return around.length > 0 ? [longest(around.flat())] : readings.map(longest)
}

function placesOf(words: readonly string[]): Places {
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  })
  return places
}

function isIn({ around, readings }: Runs, places: Places): boolean {
  let from = 0
  for (const run of around) {
    const end = endOf(run, from, places)
    if (end === undefined) return false
    from = end
  }
  return readings.length === 0 || readings.some((run) => endOf(run, 0, places) !== undefined)
}

/** Where the first printing of a run ends that begins at a place or behind it. */
function endOf(run: readonly string[], from: number, places: Places): number | undefined {
  const [first = '', ...rest] = run
  if (rest.some((word) => !places.has(word))) return undefined
  for (const start of places.get(first) ?? []) {
    if (start < from) continue
    let at: number | undefined = start
    for (const word of rest) at = at === undefined ? undefined : nextOf(places.get(word) ?? [], at)
    if (at !== undefined) return at + 1
  }
  return undefined
}

/** The next of some places behind one, if it is near. */
function nextOf(places: readonly number[], at: number): number | undefined {
  const next = places[countUpTo(places.length, (i) => (places[i] ?? 0) <= at)]
  return next !== undefined && next <= at + NEAR ? next : undefined
}
