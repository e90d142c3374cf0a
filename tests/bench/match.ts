import { match } from '../../src/match/index.ts'
import { wordsOf } from '../../src/match/words.ts'
import { news } from './news.ts'

/** Seconds a task takes. */
function seconds(task: () => unknown): number {
  const start = performance.now()
  task()
  return (performance.now() - start) / 1000
}

const most = Number(process.argv[2] ?? 100_000)
console.log('quotations      MB  match s  words s  times the words  growth  clusters')
let before: { readonly quotations: number; readonly time: number } | undefined
match(news(500))
for (let wanted = 1000; wanted <= most; wanted = wanted * (String(wanted).startsWith('3') ? 10 / 3 : 3)) {
  const printed = news(wanted)
  const quotations = printed.reduce((sum, one) => sum + one.quotations.length, 0)
  const size = printed.reduce((sum, { article }) => sum + article.text.length, 0) / 1e6
  const words = seconds(() => printed.forEach(({ article }) => wordsOf(article.text)))
  let clusters = 0
  const time = seconds(() => (clusters = match(printed).clusters.length))
  // 1 is linear, 2 quadratic.
  const growth = before ? Math.log(time / before.time) / Math.log(quotations / before.quotations) : undefined
  const cells = [
    quotations,
    size.toFixed(1),
    time.toFixed(2),
    words.toFixed(2),
    (time / words).toFixed(1),
    growth?.toFixed(2) ?? '',
    clusters,
  ]
  console.log([10, 8, 9, 9, 17, 8, 10].map((width, i) => String(cells[i]).padStart(width)).join(''))
  before = { quotations, time }
}
