import { spawnSync } from 'node:child_process'

const FORMATS = { 'corpus.json': 'json', 'corpus.txt': 'table', 'corpus.apparatus.txt': 'apparatus' } as const

/** The reports of the corpus as the built command line prints them, by file name: no colour, 80 columns. */
export function sampleReports(): Record<string, string> {
  return Object.fromEntries(Object.entries(FORMATS).map(([file, format]) => [file, printed(format)]))
}

function printed(format: string): string {
  const args = ['dist/cli/bin.js', 'check', 'corpus', '-f', format, '--fail-on', 'never']
  const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`variorum check corpus -f ${format} ended with ${status}: ${stderr}`)
  return stdout
}
