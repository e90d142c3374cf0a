import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sampleReports } from './tools/sample-reports.ts'

const samples = sampleReports()

test.each(Object.keys(samples))('reports/%s is what the corpus gives today (npm run reports)', (file) => {
  expect(samples[file]).toBe(readFileSync(`reports/${file}`, 'utf8'))
})

test('reports/ holds nothing else', () => {
  expect(readdirSync('reports').toSorted()).toEqual(Object.keys(samples).toSorted())
})
