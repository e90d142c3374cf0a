import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Who may import whom. The table is the architecture: change it in a commit of its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  options: ['model'],
  ingest: ['model', 'text', 'options'],
  extract: ['model', 'text'],
  find: ['model', 'text'],
  match: ['model', 'text'],
  collate: ['model', 'text'],
  classify: ['model', 'text', 'options'],
  edition: ['model', 'text'],
  finding: ['model', 'text'],
  vet: ['model', 'text'],
  drafts: ['model', 'options', 'collate', 'classify', 'engines', 'finding', 'vet'],
  gate: ['model', 'text', 'options', 'schema'],
  ticks: ['model', 'text', 'options', 'schema'],
  changes: ['model', 'text', 'summary'],
  engines: ['model', 'text', 'options', 'match'],
  archive: ['model', 'text', 'options', 'match', 'version'],
  lookup: ['model', 'options', 'match', 'archive'],
  version: [],
  formats: [],
  schema: ['model'],
  summary: ['model', 'options', 'text', 'version'],
  report: ['model', 'text', 'options', 'formats', 'classify', 'schema'],
  workers: ['model', 'text', 'options', 'ingest', 'extract', 'collate', 'classify', 'finding'],
  check: ['model', 'options', 'summary', 'drafts', 'lookup', 'ingest', 'classify', 'finding', 'engines', 'gate', 'workers'],
  session: ['model', 'options', 'text', 'ingest', 'workers', 'engines', 'check'],
  index: [
    'model',
    'options',
    'check',
    'session',
    'ingest',
    'workers',
    'extract',
    'find',
    'match',
    'collate',
    'classify',
    'edition',
    'finding',
    'report',
    'gate',
    'ticks',
    'changes',
    'engines',
    'archive',
    'text',
    'summary',
    'version',
    'schema',
  ],
  // Names alone: whatever is imported by them is loaded for every `--help`.
  cli: ['index', 'formats'],
}
const MAY_TOUCH_THE_DISK = ['ingest', 'engines', 'archive', 'gate', 'ticks', 'cli']
/** Files outside the command line that know of the process, and why they have to. */
const MAY_KNOW_THE_PROCESS: Readonly<Record<string, string>> = {
  'src/workers/alone.ts':
    'what is huge is read in a process of its own, which hears of its task, and tells what came of it, as a process does',
  'src/ingest/pdf/containing-strays.ts':
    'pdf.js leaves promises that are rejected with nobody to hear it, which only the process is told of',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path}`)
const part = (path: string) => (path.split('/')[1] ?? '').replace('.ts', '')

test('there are files to judge', () => {
  expect(files.length).toBeGreaterThan(10)
})

test.each(files)('%s imports only what its part may', (file) => {
  const imports = Array.from(readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g), ([, specifier]) =>
    new URL(specifier ?? '', `file:///${file}`).pathname.slice(1),
  )
  const foreign = imports.map(part).filter((other) => other !== part(file))

  expect(MAY_IMPORT[part(file)], `no rule for ${part(file)}`).toBeDefined()
  expect(foreign.filter((other) => !MAY_IMPORT[part(file)]?.includes(other))).toEqual([])
})

test.each(files.filter((file) => !MAY_TOUCH_THE_DISK.includes(part(file))))('%s keeps off the disk', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/from 'node:fs/)
})

const inner = files.filter((file) => part(file) !== 'cli')

test.each(inner)('%s neither prints nor knows the command line', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bconsole\.|from 'yargs|Date\.now|Math\.random|new Date\(\)/)
})

const KNOWS_THE_PROCESS = /\bprocess\.|from '(?:node:)?process'/

test('none but those that have to know the process', () => {
  const knowing = inner.filter((file) => KNOWS_THE_PROCESS.test(readFileSync(file, 'utf8')))

  expect(knowing).toEqual(Object.keys(MAY_KNOW_THE_PROCESS))
})
