import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { withFormatsPage } from './formats-page.ts'
import { sampleReports } from './sample-reports.ts'
import { withSeverityPage } from './severity-page.ts'

/** Makes reports/ anew from corpus/, and the pages of the README on severities and on what is read, from the pages of the kinds and from what `variorum formats` says. */
const samples = Object.entries(sampleReports())
rmSync('reports', { recursive: true, force: true })
for (const [name, text] of samples) {
  mkdirSync(dirname(`reports/${name}`), { recursive: true })
  writeFileSync(`reports/${name}`, text)
}
writeFileSync('README.md', withFormatsPage(withSeverityPage(readFileSync('README.md', 'utf8'))))
