import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { sampleReports } from './sample-reports.ts'
import { withSeverityPage } from './severity-page.ts'

/** Makes reports/ anew from corpus/, and the page of the README on severities from the pages of the kinds. */
mkdirSync('reports', { recursive: true })
for (const [file, text] of Object.entries(sampleReports())) writeFileSync(`reports/${file}`, text)
writeFileSync('README.md', withSeverityPage(readFileSync('README.md', 'utf8')))
