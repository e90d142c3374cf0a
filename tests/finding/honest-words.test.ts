import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judged } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { finding } from '../../src/finding/index.ts'
import type { Role } from '../../src/model.ts'
import { corpusQuotations } from '../classify/corpus-quotations.ts'
import { TURNS } from '../classify/mutations.ts'
import { printings } from '../printings.ts'

/** What a report never says of a reading. */
const VERDICTS = /misquot|\bwrong|\berrors?\b|\berroneous|incorrect|\bmistake|inaccura|\bfalse|fabricat|\binvented\b/i

const quotations = await corpusQuotations()
const turned = quotations.flatMap((content) => TURNS.flatMap(({ of }) => of(content).map((other) => [content, other] as const)))

/** All that a finding says in words of its own. */
function saidOf(one: string, other: string, role: Role): string[] {
  const { discrepancies } = finding(judged(collate(printings({ A: { parts: [one], role }, B: other }, 'spoken'))))
  return discrepancies.flatMap(({ message, rule, confidenceReason = '', otherwise = [] }) => [
    // What is printed stands between marks.
    message.replace(/“[^”]*”/g, '“”'),
    rule.replace(/“[^”]*”/g, '“”'),
    confidenceReason,
    ...otherwise.map(({ when }) => when),
  ])
}

describe('no reading is called wrong', () => {
  test.each<Role>(['report', 'source', 'transcript'])('in what a finding says, beside a witness that is a %s', (role) => {
    fc.assert(
      fc.property(fc.constantFrom(...turned), ([one, other]) => {
        const said = saidOf(one, other, role)

        expect(said).not.toEqual([])
        expect(said.filter((words) => VERDICTS.test(words))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  const files = ['src/classify', 'src/finding', 'src/report'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/lexicons|profiles/.test(path))
      .map((path) => `${folder}/${path}`),
  )

  test.each(files)('in the phrases of %s', (file) => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/?\*)|\bthrow\b/.test(line))
    const phrases = lines.flatMap((line) =>
      Array.from(line.matchAll(/'([^']* [^']*)'|`([^`]* [^`]*)`/g), ([, plain = '', made = '']) => plain + made),
    )

    // What is put in, and the attributes of markup, nobody reads here.
    const read = phrases.map((phrase) => phrase.replace(/\$\{[^}]*\}|\s[\w-]+="(?:true|false)"/g, ''))
    expect(read.filter((phrase) => VERDICTS.test(phrase))).toEqual([])
  })
})
