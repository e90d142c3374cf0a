import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Themes with a source, a wire copy, a headline against its body, German and French: enough to see all a report has, short enough to read. */
const THEMES = ['courts', 'health', 'mairie', 'music', 'rathaus'].map((theme) => `corpus/${theme}`)

/** Every format that clusters are written in, by its file; the table goes to standard output, as wide as a terminal. */
const CLUSTERS: readonly string[] = [
  'reports/corpus.json',
  'reports/corpus.jsonl',
  'apparatus=reports/corpus.apparatus.txt',
  'reports/corpus.html',
  'reports/corpus.md',
  'reports/corpus.csv',
  'csv=reports/corpus-tables/',
  'reports/corpus.tei.xml',
  'reports/corpus.sarif',
  'reports/corpus.junit.xml',
  'github=reports/corpus.github.txt',
  'reports/corpus.code-quality-report.json',
  'reports/corpus.rdjson',
]
/** What a draft looks like otherwise. */
const DRAFT: readonly string[] = ['checklist=reports/draft.checklist.txt', 'reports/draft.html', 'reports/draft.csv']

/** The reports of a part of the corpus, and of a draft, as the built command line writes them, by the names of the files in `reports/`. */
export function sampleReports(): Readonly<Record<string, string>> {
  const desk = mkdtempSync(join(tmpdir(), 'variorum-reports-'))
  try {
    symlinkSync(resolve('corpus'), join(desk, 'corpus'), 'junction')
    symlinkSync(resolve('tests/draft/ferry-overrun'), join(desk, 'ferry-overrun'), 'junction')
    mkdirSync(join(desk, 'reports'))
    const [table] = [
      printed(desk, THEMES, CLUSTERS),
      printed(desk, ['ferry-overrun/draft.docx', '--against', 'ferry-overrun/clips'], DRAFT),
    ]
    return { 'corpus.txt': table, ...textsIn(join(desk, 'reports')) }
  } finally {
    rmSync(desk, { recursive: true })
  }
}

function printed(desk: string, paths: readonly string[], outputs: readonly string[]): string {
  const args = [resolve('dist/cli/bin.js'), 'check', ...paths, '--fail-on', 'never', ...outputs.flatMap((output) => ['-o', output])]
  const env = { PATH: process.env['PATH'] ?? '', COLUMNS: '80', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: desk, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`variorum check ended with ${status}: ${stderr}`)
  return stdout
}

/** The files below a folder, by their paths in it. */
export function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]))
}
