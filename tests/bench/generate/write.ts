/** Writes invented articles to a folder, with what is known of them: `npx tsx tests/bench/generate/write.ts <folder> [quotations] [seed] [length of an article]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from './generate.ts'

const [folder, quotations = '1000', seed = String(Date.now() % 1_000_000), length = '1'] = process.argv.slice(2)
if (folder === undefined) throw new Error('name a folder to write to')
mkdirSync(folder, { recursive: true })
const known: object[] = []
let bytes = 0
for (const { article, planted, unmarked, story } of generate(Number(quotations), Number(seed), Number(length))) {
  const text = `---\noutlet: ${article.outlet}\ndate: ${article.date}\n---\n${article.text}\n`
  bytes += Buffer.byteLength(text)
  writeFileSync(join(folder, article.path), text)
  known.push({ path: article.path, story, planted, unmarked })
}
writeFileSync(join(folder, 'README.known.jsonl'), known.map((one) => `${JSON.stringify(one)}\n`).join(''))
console.log(`${known.length} articles, ${(bytes / 1e6).toFixed(1)} MB, seed ${seed}`)
