/**
 * Adds invented articles to an archive, batch by batch, in a process of its own: `adding.ts <archive> <quotations> <seed> <batch> [first]`.
 * Begins when it is told to (a line on its standard input); tells of every batch that is in, or why it is not (a line on its standard output).
 */
import { once } from 'node:events'
import { addTo } from '../../../src/archive/index.ts'
import { UsageError } from '../../../src/options.ts'
import { generate } from '../../bench/generate/generate.ts'

const [archive = '', quotations = '100', seed = '1', size = '10', first = '0'] = process.argv.slice(2)
const all = Array.from(generate(Number(quotations), Number(seed)))
process.stdout.write('ready\n')
await once(process.stdin, 'data')
try {
  for (let from = Number(first); from < all.length; from += Number(size)) {
    const { added, known } = await addTo(archive, all.slice(from, from + Number(size)), '2026-05-01')
    process.stdout.write(`batch ${added} ${known}\n`)
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stdout.write(`refused ${error.message}\n`)
}
process.stdin.destroy()
