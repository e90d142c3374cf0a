/**
 * How fast quotations are found, and how that grows from a short article to a file of 50 MB, beside a bare scan of the
 * same text for quote characters: `npx tsx tests/bench/extract.ts`.
 *
 * Beside a peer too, where one is installed: `PEER=<a folder with compromise in its node_modules>`.
 */
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extract } from '../../src/extract/index.ts'
import { en } from '../../src/extract/languages/en.ts'
import { quotedIn } from '../../src/extract/marks/quoted.ts'
import { articleOf } from '../extract/reading-of.ts'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000]
const STORY = `The harbour board shut the north pier on Friday after the storm tore away its last lamps and most of the planks.

“We mend it by spring,” said Ona Bray, who has run the port since the fire. “The boats' owners can't wait longer.”

Her deputy, Tom Vale, called the plan “brave” and the money “a joke”. He told reporters that the board had “never asked the crews”.

The ferry will land at the old quay until then, and the gulls' nests on the pier will be moved to the island across the bay by hand.

In a statement on Monday the crews wrote: “Nobody on this coast saw the wave coming.

“Nobody at all. We lost two boats and a dog.”

`

/** One flat string, as a file gives it, not a rope of repetitions. */
const repeated = (unit: string, size: number): string => Buffer.from(unit.repeat(Math.ceil(size / unit.length))).toString('utf8')

/** What a bare scan for quote characters costs: the floor for any reader of marks. */
function bareScan(text: string): number {
  let found = 0
  for (const _ of text.matchAll(/["“”„«»‘’']/g)) found += 1
  return found
}

/** In MB/s, the best of some rounds. */
function speedOf(work: (text: string) => unknown, text: string): number {
  const rounds = text.length < 1_000_000 ? 30 : text.length < 20_000_000 ? 3 : 1
  let best = Infinity
  for (let i = 0; i < rounds; i += 1) {
    const began = performance.now()
    work(text)
    best = Math.min(best, performance.now() - began)
  }
  return text.length / 1000 / best
}

const JOBS: Readonly<Record<string, (text: string) => unknown>> = {
  'bare scan': bareScan,
  'marks and spans': (text) => quotedIn(text, en),
  'with speakers': (text) => extract(articleOf(text)),
}

function table(): void {
  const speeds = SIZES.map((size) => {
    const text = repeated(STORY, size)
    return Object.values(JOBS).map((job) => speedOf(job, text))
  })
  console.log(['MB', ...Object.keys(JOBS)].join('\t'))
  for (const [i, [bare = NaN, ...rest]] of speeds.entries()) {
    const cells = rest.map((speed) => `${speed.toFixed(1)} MB/s (${(bare / speed).toFixed(1)} × the bare scan)`)
    console.log([(SIZES[i] ?? 0) / 1e6, `${bare.toFixed(1)} MB/s`, ...cells].join('\t'))
  }
  const growth = Object.keys(JOBS).map((name, job) => `${name} ${((speeds[1]?.[job] ?? NaN) / (speeds.at(-1)?.[job] ?? NaN)).toFixed(2)}`)
  console.log(`growth: time per MB at 50 MB over that at 0.1 MB (1 is linear): ${growth.join(', ')}`)
}

/** The quotations that compromise, a reader of English, finds in the same text. */
async function peer(): Promise<void> {
  const from = createRequire(resolve(process.env['PEER'] ?? '.', 'package.json'))
  const path = attempt(() => from.resolve('compromise'))
  if (path === undefined) return console.log('no peer: compromise is not installed (PEER=<folder> tells where it is)')
  const { default: read } = await import(pathToFileURL(path).href)
  const text = repeated(STORY, 100_000)
  const [theirs, ours] = [(words: string) => read(words).quotations().out('array'), (words: string) => extract(articleOf(words))]
  const [slow, fast] = [speedOf(theirs, text), speedOf(ours, text)]
  console.log(`compromise, quotations alone, 0.1 MB: ${slow.toFixed(2)} MB/s; with speakers here ${(fast / slow).toFixed(0)} × as fast`)
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Texts no newspaper prints, and how many MB of each. */
const HOSTILE: readonly (readonly [name: string, unit: string, megabytes: number])[] = [
  ['quote marks in one line', '"', 50],
  ['quotations in one line', '"ab cd," he said. ', 50],
  ['quotations in short lines', '"ab cd," he said.\n', 10],
  ['opening marks in one line', '“a ', 50],
  ['single marks in one line', "'a ", 50],
  ['marks and blanks in one line', '"a" ', 50],
  ['marks nested and alternating', '“a ‘b «c» "d', 50],
  ['nested quotations in short lines', '“‘a’ “b” ‘c’”\n', 3],
  ['paragraphs left open', '“We never saw it\n', 10],
  ['apostrophes in one line', "'", 50],
  ['no marks at all', 'the tide was out and nobody saw the boats ', 50],
  ['a million short lines', 'ab\n', 3],
  ['a word without end', 'a', 50],
  ['capitals without end', 'Ab ', 50],
  ['names and verbs in one line', 'Mr. Bray said ', 50],
  ['names and verbs in short lines', 'Mr. Tom Bray said no.\n', 10],
  ['lines of a transcript', 'BRAY: yes\n', 5],
]

table()
await peer()
for (const [name, unit, megabytes] of HOSTILE) {
  const text = repeated(unit, megabytes * 1e6)
  const began = performance.now()
  const { length } = extract(articleOf(text))
  const seconds = (performance.now() - began) / 1000
  const resident = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${name}\t${megabytes} MB\t${seconds.toFixed(1)} s\t${(megabytes / seconds).toFixed(1)} MB/s\t${length} found\t${resident} MB resident`,
  )
}
