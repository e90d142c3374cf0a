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
  const texts = textsOf(support)
  const languages = Array.from(new Set(support.map(({ language }) => language)))
  const told = new Map<string, number>()
  const bits = (word: string) => {
    const known = told.get(word) ?? Math.min(...languages.map((language) => bitsOf(word, language)))
    told.set(word, known)
    return known
  }
  for (let length = RUN; length > 0; length--) {
    const shared = rarest(sharedRuns(texts, length), bits)
    if (shared !== undefined) return shared
  }
  const best = bestSupported(texts)
  return rarest(runsOf(best, Math.min(RUN, best.length)), bits) ?? ''
}

/** The words of what is printed, once for each copy group. */
function textsOf(support: readonly Support[]): (readonly string[])[] {
  const contents = new Map(support.map((one) => [`${one.copyGroup} ${one.content}`, one]))
  const cut = new Map<string, readonly string[]>()
  for (const { content } of contents.values()) if (!cut.has(content)) cut.set(content, wordsOf(content).norms)
  const distinct = new Map<string, readonly string[]>()
  for (const { copyGroup, content } of contents.values()) {
    const words = cut.get(content) ?? []
    distinct.set(`${copyGroup} ${words.join(' ')}`, words)
  }
  return Array.from(distinct.values())
}

/** Runs that stand in two texts. */
function sharedRuns(texts: readonly (readonly string[])[], length: number): (readonly string[])[] {
  const numbers = new Map<string, number>()
  const numbered = texts.map((text) =>
    text.map((word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    }),
  )
  const isExact = (numbers.size + 1) ** length < Number.MAX_SAFE_INTEGER
  const latest = new Map<number | string, number>()
  const shared = new Map<number | string, readonly string[]>()
  texts.forEach((text, t) => {
    const own = numbered[t] ?? []
    for (let i = 0; i + length <= text.length; i++) {
      let number = 0
      for (let k = i; k < i + length; k++) number = number * numbers.size + (own[k] ?? 0)
      const key = isExact ? number : text.slice(i, i + length).join(' ')
      const before = latest.get(key)
      if (before === undefined) latest.set(key, t)
      else if (before !== t && !shared.has(key)) shared.set(key, text.slice(i, i + length))
    }
  })
  return Array.from(shared.values())
}

function runsOf(words: readonly string[], length: number): (readonly string[])[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length))
}

function rarest(runs: readonly (readonly string[])[], bits: (word: string) => number): string | undefined {
  let best: { readonly run: readonly string[]; readonly bits: number } | undefined
  for (const run of runs) {
    let sum = 0
    for (const word of run) sum += bits(word)
    if (!best || sum > best.bits || (sum === best.bits && run.join(' ') < best.run.join(' '))) best = { run, bits: sum }
  }
  return best?.run.join(' ')
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
    let id = `q-${digest(run)}`
    if (taken.has(id)) {
      const words = Array.from(new Set(contents.map((content) => wordsOf(content).norms.join(' ')))).toSorted(byCodeUnit)
      for (let more = 1; taken.has(id); more++)
        id = `q-${digest(run, ...words.slice(0, more), ...(more > words.length ? [String(more)] : []))}`
    }
    taken.add(id)
    return id
  })
}
