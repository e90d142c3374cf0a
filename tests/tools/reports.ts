import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sampleReports } from './sample-reports.ts'
import { withSeverityPage } from './severity-page.ts'

/** Makes reports/ anew from corpus/, and the page of the README on severities from the pages of the kinds. */
const samples = Object.entries(sampleReports())
rmSync('reports', { recursive: true, force: true })
for (const [name, text] of samples) {
  mkdirSync(dirname(`reports/${name}`), { recursive: true })
  writeFileSync(`reports/${name}`, text)
}
writeFileSync('README.md', withSeverityPage(readFileSync('README.md', 'utf8')))
