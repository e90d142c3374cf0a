import { spawnSync } from 'node:child_process'

const FORMATS = { 'corpus.json': 'json', 'corpus.txt': 'table', 'corpus.apparatus.txt': 'apparatus' } as const

/** Themes with a source, a wire copy, a post, a headline against its body, German and French: enough to see all a report has, short enough to read. */
const THEMES = ['courts', 'health', 'mairie', 'music', 'posts', 'rathaus', 'weather'].map((theme) => `corpus/${theme}`)

/** The reports of a part of the corpus as the built command line prints them, by file name: no colour, 80 columns. */
export function sampleReports(): Record<string, string> {
  return Object.fromEntries(Object.entries(FORMATS).map(([file, format]) => [file, printed(format)]))
}

function printed(format: string): string {
  const args = ['dist/cli/bin.js', 'check', ...THEMES, '-f', format, '--fail-on', 'never']
  const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`variorum check -f ${format} ended with ${status}: ${stderr}`)
  return stdout
}
