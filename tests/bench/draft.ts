/**
 * What a draft costs: `npx tsx tests/bench/draft.ts [clips] [seed]`. A draft of some 1,500 words against so many clips (500), half of them, twice as many.
 *
 * Draft, clips and tape are invented (`generate/`): the draft quotes what a speech of one event was reported to say, one clip in ten reports that event.
 * Every figure is of a cold process of what is built: `npm run build` first. Beside it stand, in the same run, a process that reads the draft
 * alone, and one that checks the clips without a draft: what a draft saves.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from './generate/generate.ts'

const [clips = '500', seed = '4711'] = process.argv.slice(2)
/** What the issue asks of 500 clips, in seconds. */
const LIMIT = 2
const WORDS = 1500
const BUILT = resolve('dist/cli/bin.js')
const root = mkdtempSync(join(tmpdir(), 'variorum-draft-'))

interface Cost {
  readonly wall: number
  readonly cpu: number
}

/** The best of three: wall and CPU seconds of a process. */
function costOf(args: readonly string[]): Cost {
  const runs = [0, 1, 2].map((): Cost => {
    const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S %R"; time "$@"', 'bash', process.execPath, BUILT, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    const [user = 0, system = 0, wall = 0] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    if (run.status === 2) throw new Error(run.stderr)
    return { wall, cpu: user + system }
  })
  return runs.reduce((best, each) => (each.wall < best.wall ? each : best))
}

/** Writes a folder of so many clips, and a draft made of what some of them quote. */
function written(count: number): { readonly draft: string; readonly folder: string; readonly words: number } {
  const folder = join(root, `clips-${count}`)
  mkdirSync(folder)
  const news = Array.from(generate(count * 9, Number(seed))).slice(0, count)
  for (const { article } of news)
    writeFileSync(join(folder, article.path), `---\noutlet: ${article.outlet}\ndate: ${article.date}\n---\n${article.text}\n`)
  const paragraphs: string[] = []
  let words = 0
  for (const { article } of news) {
    if (words > WORDS) break
    for (const paragraph of article.text.split(/\n\n+/)) {
      if (words > WORDS || !/[“"]/.test(paragraph)) continue
      // What every third paragraph quotes was said otherwise.
      paragraphs.push(paragraphs.length % 3 === 0 ? paragraph.replace(/ the /, ' no ') : paragraph)
      words += paragraph.split(/\s+/).length
    }
  }
  const draft = join(root, `draft-${count}.txt`)
  writeFileSync(draft, `---\noutlet: The Draft\n---\n${paragraphs.join('\n\n')}\n`)
  return { draft, folder, words }
}

const shown = ({ wall, cpu }: Cost): string => `${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU`

try {
  for (const count of [Number(clips) / 2, Number(clips), Number(clips) * 2]) {
    const { draft, folder, words } = written(count)
    const all = costOf(['check', draft, '--against', folder, '--fail-on', 'never', '-f', 'checklist'])
    const alone = costOf(['check', draft, '--fail-on', 'never', '-f', 'checklist'])
    const plain = costOf(['check', folder, '--fail-on', 'never', '-f', 'json'])
    const share = count === Number(clips) ? `, ${(all.wall / LIMIT).toFixed(2)} of the ${LIMIT} s asked for` : ''
    console.log(`${count} clips, a draft of ${words} words: ${shown(all)}${share}`)
    console.log(
      `  the draft alone ${shown(alone)}; the clips without a draft ${shown(plain)}: ${(all.cpu / plain.cpu).toFixed(2)} of its CPU`,
    )
  }
} finally {
  rmSync(root, { recursive: true })
}
