import { digest } from '../text/digest.ts'
import { bitsOf } from '../text/frequency.ts'
import { wordsOf } from './words.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/** A printing as the id of its cluster sees it. */
export interface Support {
  readonly content: string
  readonly copyGroup: number
  readonly language: string | undefined
}

/** Words of the run that names a cluster. */
const RUN = 4

/**
 * The words that name a cluster: the rarest run of four (by how rare its words are in ordinary text) that two independent witnesses share;
 * else their longest shared run; else the rarest run of the best supported content. Holds no article, outlet, path or siglum.
 */
export function namingRun(support: readonly Support[]): string {
  const distinct = Array.from(new Map(support.map((one) => [`${one.copyGroup} ${wordsOf(one.content).norms.join(' ')}`, one])).values())
  const texts = distinct.map(({ content }) => wordsOf(content).norms)
  const languages = Array.from(new Set(support.map(({ language }) => language)))
  for (let length = RUN; length > 0; length--) {
    const shared = rarest(sharedRuns(texts, length), languages)
    if (shared !== undefined) return shared
  }
  const best = bestSupported(texts)
  return rarest(new Set(runsOf(best, Math.min(RUN, best.length))), languages) ?? ''
}

/** Runs that stand in two texts. */
function sharedRuns(texts: readonly (readonly string[])[], length: number): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const text of texts) {
    const own = new Set(runsOf(text, length))
    for (const run of own) (seen.has(run) ? shared : seen).add(run)
  }
  return shared
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' '))
}

function rarest(runs: ReadonlySet<string>, languages: readonly (string | undefined)[]): string | undefined {
  let best: { readonly run: string; readonly bits: number } | undefined
  for (const run of runs) {
    const bits = run.split(' ').reduce((sum, word) => sum + Math.min(...languages.map((language) => bitsOf(word, language))), 0)
    if (!best || bits > best.bits || (bits === best.bits && run < best.run)) best = { run, bits }
  }
  return best?.run
}

function bestSupported(texts: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text.join(' '), (counts.get(text.join(' ')) ?? 0) + 1)
  const [best] = Array.from(counts).toSorted(([one, m], [other, n]) => n - m || byCodeUnit(one, other))
  return best?.[0].split(' ') ?? []
}

/** An id for every cluster, no two alike: clusters whose run is taken by an earlier one add what else they print. */
export function clusterIds(named: readonly { readonly run: string; readonly contents: readonly string[] }[]): string[] {
  const taken = new Set<string>()
  return named.map(({ run, contents }) => {
    const words = Array.from(new Set(contents.map((content) => wordsOf(content).norms.join(' ')))).toSorted(byCodeUnit)
    let id = `q-${digest(run)}`
    for (let more = 1; taken.has(id); more++)
      id = `q-${digest(run, ...words.slice(0, more), ...(more > words.length ? [String(more)] : []))}`
    taken.add(id)
    return id
  })
}
