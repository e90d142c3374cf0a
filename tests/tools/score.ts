import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { corpusCases } from './corpus-cases.ts'
import { type Figures, type Ratchet, raised, ratchet } from './ratchet.ts'

/**
 * Runs every scorer that has data beside the project, one of them on the project's own corpus, and holds the figures against those of tests/scores.json.
 *
 * Ends with 1 when a figure got worse. `--update` writes down what got better, and never lowers anything.
 */
const SHARED = existsSync('../shared') ? realpathSync('../shared') : resolve('../shared')
const RECORDED = 'tests/scores.json'
const AT_ONCE = 2
const PRODUCT = `node ${resolve('dist/cli/bin.js')}`

interface Scorer {
  readonly name: string
  readonly script: string
  /** What has to be there for it to run. */
  readonly data: string
  readonly args: readonly string[]
  /** Figures that compare with something else than what variorum prints: shown, not held. */
  readonly apart?: RegExp
}

/** Where the data's own description says that its types (`direct`, `mixed`) are not our forms, agreement with them is nothing to aim at. */
const TYPES: Pick<Scorer, 'apart'> = { apart: /^(?:form|formRight|[pr]\.(?:direct|mixed|display|block))$/ }

const data = (...path: readonly string[]): string => join(SHARED, ...path)
const scorer = (name: string, script: string, path: string, flag = '--data', ...more: readonly string[]): Scorer => ({
  name,
  script: data('eval', script),
  data: path,
  args: [flag, path, ...more],
})

const CASES = existsSync(SHARED) ? corpusCases() : ''
if (CASES) process.on('exit', () => rmSync(CASES, { recursive: true, force: true }))

/** The longest first, so that two lanes end together. */
const SCORERS: readonly Scorer[] = [
  scorer('robust robustness', 'robust.mjs', data('data/robustness')),
  scorer('html html-dev', 'html.mjs', data('data/html-dev')),
  { ...scorer('quotes polnear-train', 'quotes.mjs', data('data/polnear-train')), ...TYPES },
  scorer('collation collation-dev', 'collation.mjs', data('data/collation-dev'), '--data', '--laws'),
  { ...scorer('quotes german-dev', 'quotes.mjs', data('data/german-dev')), ...TYPES },
  scorer('pairs pairs-dev', 'pairs.mjs', data('data/pairs-dev')),
  scorer('check corpus', 'check.mjs', CASES, '--data', '--laws'),
  scorer('check seeds', 'check.mjs', data('seeds'), '--data', '--laws'),
  scorer('quotes seeds', 'quotes.mjs', data('seeds')),
  scorer('quotes hard-cases', 'quotes.mjs', data('data/quote-cases/hard-cases.md'), '--cases'),
  scorer('quotes textacy', 'quotes.mjs', data('data/quote-cases/textacy-direct-quotations.json'), '--cases'),
]

interface Outcome {
  readonly scorer: Scorer
  /** Absent when the scorer failed. */
  readonly figures?: Figures
  readonly trouble?: string
}

function run(one: Scorer): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn('node', [one.script, ...one.args, '--cli', PRODUCT, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', (error) => done({ scorer: one, trouble: error.message }))
    child.on('close', (code) => done(outcomeOf(one, code, stdout, stderr)))
  })
}

function outcomeOf(one: Scorer, code: number | null, stdout: string, stderr: string): Outcome {
  try {
    const printed: { readonly figures: Figures } = JSON.parse(stdout)
    return { scorer: one, figures: printed.figures }
  } catch {
    return { scorer: one, trouble: `ended with ${code}: ${stderr.trim().split('\n').slice(0, 3).join(' / ')}` }
  }
}

/** Runs the scorers, a few at a time, and gives the outcomes in their order. */
async function runAll(scorers: readonly Scorer[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = scorers.map((one, index) => ({ one, index }))
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcome = await run(next.one)
      outcomes[next.index] = outcome
      process.stderr.write(`${next.one.name}: ${outcome.trouble ?? 'done'}\n`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return outcomes
}

function shown(value: number | undefined): string {
  return value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(4)
}

function print(results: readonly Ratchet[]): void {
  const rows = [
    ['scorer', 'figure', 'value', 'recorded', ''],
    ...results.map(({ scorer: name, figure: key, value, recorded, verdict }) => [
      name,
      key,
      shown(value),
      shown(recorded),
      verdict === 'same' ? '' : verdict,
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  for (const [name, key, value, recorded, verdict] of rows)
    console.log(
      `${name!.padEnd(widths[0]!)}  ${key!.padEnd(widths[1]!)}  ${value!.padStart(widths[2]!)}  ${recorded!.padStart(widths[3]!)}  ${verdict}`.trimEnd(),
    )
}

async function main(): Promise<void> {
  if (!existsSync(SHARED)) {
    console.log('no ../shared: nothing to score')
    return
  }
  const [ready, absent] = [SCORERS.filter((one) => existsSync(one.data)), SCORERS.filter((one) => !existsSync(one.data))]
  for (const { name, data: path } of absent) console.log(`skipped ${name}: no ${path}`)
  const recorded: Readonly<Record<string, Figures>> = existsSync(RECORDED) ? JSON.parse(readFileSync(RECORDED, 'utf8')) : {}
  const outcomes = await runAll(ready)
  const results = outcomes.flatMap(({ scorer: { name, apart }, figures }) => ratchet(name, figures ?? {}, recorded[name] ?? {}, apart))
  print(results)
  const failed = outcomes.filter(({ figures }) => !figures)
  for (const { scorer: one, trouble } of failed) console.log(`FAILED ${one.name}: ${trouble}`)
  if (process.argv.includes('--update')) writeFileSync(RECORDED, `${JSON.stringify(raised(recorded, results), undefined, 2)}\n`)
  const worse = results.filter(({ verdict }) => verdict === 'worse')
  console.log(`${results.filter(({ verdict }) => verdict === 'better').length} better, ${worse.length} worse, ${failed.length} failed`)
  process.exitCode = worse.length + failed.length > 0 ? 1 : 0
}

await main()
