import { type Printed, match } from '../../src/match/index.ts'
import { wordsOf } from '../../src/match/words.ts'
import type { Cluster, Quotation } from '../../src/model.ts'
import { news } from './news.ts'

/** Seconds a task takes. */
function seconds(task: () => unknown): number {
  const start = performance.now()
  task()
  return (performance.now() - start) / 1000
}

function utteranceOf({ id }: Quotation): string {
  return id.split(':')[1] ?? ''
}

/** Pairs of quotations of one utterance: how many of those found are right, and how many there are were found. */
function scored(clusters: readonly Cluster[], printed: readonly Printed[]) {
  const sets = clusters.map(({ witnesses }) => witnesses.flatMap(({ quotations }) => quotations).map(utteranceOf))
  const right = sum(sets.map((set) => pairsIn(counts(set))))
  const all = counts(printed.flatMap(({ quotations }) => quotations.map(utteranceOf)))
  return { precision: right / sum(sets.map((set) => pairsIn([set.length]))), recall: right / pairsIn(all) }
}

function counts(names: readonly string[]): number[] {
  const found = new Map<string, number>()
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
  return Array.from(found.values())
}

function pairsIn(sizes: readonly number[]): number {
  return sum(sizes.map((size) => (size * (size - 1)) / 2))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

const most = Number(process.argv[2] ?? 100_000)
console.log('quotations      MB  match s  words s  times the words  growth  clusters  precision  recall')
let before: { readonly quotations: number; readonly time: number } | undefined
match(news(500))
for (let wanted = 1000; wanted <= most; wanted = wanted * (String(wanted).startsWith('3') ? 10 / 3 : 3)) {
  const printed = news(wanted)
  const quotations = sum(printed.map((one) => one.quotations.length))
  const size = sum(printed.map(({ article }) => article.text.length)) / 1e6
  const words = seconds(() => printed.forEach(({ article }) => wordsOf(article.text)))
  let clusters: readonly Cluster[] = []
  const time = seconds(() => (clusters = match(printed).clusters))
  const { precision, recall } = scored(clusters, printed)
  // 1 is linear, 2 quadratic.
  const growth = before ? Math.log(time / before.time) / Math.log(quotations / before.quotations) : undefined
  const cells = [
    quotations,
    size.toFixed(1),
    time.toFixed(2),
    words.toFixed(2),
    (time / words).toFixed(1),
    growth?.toFixed(2) ?? '',
    clusters.length,
    precision.toFixed(3),
    recall.toFixed(3),
  ]
  console.log([10, 8, 9, 9, 17, 8, 10, 11, 8].map((width, i) => String(cells[i]).padStart(width)).join(''))
  before = { quotations, time }
}
