/** One measurement, in a process of its own: `child.ts <quotations> <seed> <score | time | alone>`; prints JSON. */
import { corpusOf } from '../../../src/match/corpus.ts'
import { editions } from '../../../src/match/edition.ts'
import { match } from '../../../src/match/match.ts'
import { unquoted } from '../../../src/match/unquoted.ts'
import { everyPair } from './every-pair.ts'
import { alone } from './alone.ts'
import { generate } from './generate.ts'
import { score } from './score.ts'

const [size = '1000', seed = '1', what = 'time'] = process.argv.slice(2)

function cpuSeconds(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const all = Array.from(generate(Number(size), Number(seed)))
const news = what === 'alone' ? all.map(alone) : all
const characters = news.reduce((sum, { article }) => sum + article.text.length, 0)
const input = Math.round(process.memoryUsage().rss / 2 ** 20)
let clusters: ReturnType<typeof match>['clusters'] = []
const seconds = cpuSeconds(() => (clusters = match(news).clusters))
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
const scored = what === 'score' ? score(clusters, news) : undefined
clusters = []
const corpus = corpusOf(editions(news))
const scan = cpuSeconds(() => unquoted(corpus))
const ceiling = what === 'score' && Number(size) <= 10_000 ? score(match(news, everyPair).clusters, news).recall : undefined
console.log(
  JSON.stringify({
    quotations: news.reduce((sum, { quotations }) => sum + quotations.length, 0),
    megabytes: characters / 1e6,
    seconds,
    input,
    peak,
    scan: characters / 1e6 / scan,
    ...(scored && {
      score: {
        ...scored,
        recallOf: Object.fromEntries(Object.entries(scored.recallOf).map(([kind, rate]) => [kind, Number(rate.toFixed(3))])),
      },
    }),
    ...(scored && ceiling !== undefined && { ceiling: scored.recall / ceiling }),
  }),
)
