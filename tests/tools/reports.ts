import { mkdirSync, writeFileSync } from 'node:fs'
import { sampleReports } from './sample-reports.ts'

/** Makes reports/ anew from corpus/. */
mkdirSync('reports', { recursive: true })
for (const [file, text] of Object.entries(sampleReports())) writeFileSync(`reports/${file}`, text)
