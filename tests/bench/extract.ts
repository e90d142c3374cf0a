/** How fast quotations are found, and how that grows, beside a bare scan for quote characters: `npx tsx tests/bench/extract.ts`. */
import { performance } from 'node:perf_hooks'
import { extract } from '../../src/extract/index.ts'
import { en } from '../../src/extract/languages/en.ts'
import { pair } from '../../src/extract/marks/pair.ts'
import { scan } from '../../src/extract/marks/scan.ts'
import { articleOf } from '../extract/reading-of.ts'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
const STORY = `The harbour board shut the north pier on Friday after the storm tore away its last lamps and most of the planks.

“We mend it by spring,” said Ona Bray, who has run the port since the fire. “The boats' owners can't wait longer.”

Her deputy, Tom Vale, called the plan “brave” and the money “a joke”. He told reporters that the board had “never asked the crews”.

The ferry will land at the old quay until then, and the gulls' nests on the pier will be moved to the island across the bay by hand.

In a statement on Monday the crews wrote: “Nobody on this coast saw the wave coming.

“Nobody at all. We lost two boats and a dog.”

`

/** What a bare scan for quote characters costs: the floor for any reader of marks. */
function bareScan(text: string): number {
  let found = 0
  for (const _ of text.matchAll(/["“”„«»‘’']/g)) found += 1
  return found
}

function megabytesPerSecond(work: (text: string) => unknown, text: string): number {
  const rounds = text.length < 1_000_000 ? 20 : 2
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
  'marks and spans': (text) => pair(text, scan(text, en), en),
  'with speakers': (text) => extract(articleOf(text)),
}
const HOSTILE: Readonly<Record<string, string>> = {
  'quote marks in one line': '"'.repeat(50_000_000),
  'opening marks in one line': '“a '.repeat(16_000_000),
  'single marks in one line': "'a ".repeat(16_000_000),
  'marks and blanks in one line': '" '.repeat(25_000_000),
  'a word without end': 'a'.repeat(50_000_000),
  'capitals without end': 'Ab '.repeat(16_000_000),
}

console.log(['size', ...Object.keys(JOBS)].join('\t'))
for (const size of SIZES) {
  // One flat string, as a file gives it, not a rope of repetitions.
  const text = Buffer.from(STORY.repeat(Math.ceil(size / STORY.length))).toString('utf8')
  console.log([size, ...Object.values(JOBS).map((job) => `${megabytesPerSecond(job, text).toFixed(1)} MB/s`)].join('\t'))
}
for (const [name, text] of Object.entries(HOSTILE)) {
  const began = performance.now()
  const { length } = extract(articleOf(text))
  console.log(
    `${name}\t${text.length / 1e6} MB\t${((performance.now() - began) / 1000).toFixed(1)} s\t${length} found\t${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
  )
}
