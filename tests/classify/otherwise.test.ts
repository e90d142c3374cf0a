import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify, PROFILES } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Collation, Discrepancy, Medium, Profile } from '../../src/model.ts'
import { type Printing, printings } from '../printings.ts'
import { corpusQuotations } from './corpus-quotations.ts'

const quotations = await corpusQuotations()

/** What a desk may do to a quotation, here and there. */
const EDITS: readonly ((words: readonly string[], at: number) => readonly string[])[] = [
  (words, at) => words.toSpliced(at, 1),
  (words, at) => words.toSpliced(at, 2),
  (words, at) => words.toSpliced(at, 0, 'really'),
  (words, at) => words.toSpliced(at, 0, 'um'),
  (words, at) => words.toSpliced(at, 0, 'the'),
  (words, at) => words.toSpliced(at, 0, '💔'),
  (words, at) => words.toSpliced(at, 1, 'chimney'),
  (words, at) => words.toSpliced(at, 1, 'gonna'),
  (words, at) => words.toSpliced(at, 1, `[${words[at] ?? ''}]`),
  (words, at) => words.with(at, (words[at] ?? '').toUpperCase()),
  (words, at) => words.with(at, `${words[at] ?? ''}s`),
  (words, at) => words.with(at, (words[at] ?? '').replace(/n[’']t$/, ' not')),
  (words, at) => words.with(at, (words[at] ?? '').replace('or', 'our')),
]

const edited = fc
  .tuple(fc.constantFrom(...quotations), fc.constantFrom(...EDITS), fc.nat())
  .map(([content, edit, at]): readonly [string, string] => {
    const words = content.split(' ')
    return [content, edit(words, at % words.length).join(' ')]
  })

function between(one: Printing, other: Printing, medium: Medium, profile: Profile = 'default'): Discrepancy[] {
  return classify(collate(printings({ A: one, B: other }, medium)), profile)
}

/** The severity a discrepancy says it would have: its own, where it says nothing of the case. */
function said({ severity, otherwise = [] }: Discrepancy, when: RegExp): string {
  return otherwise.find((each) => when.test(each.when))?.severity ?? severity
}

/** A discrepancy by what it is about, whatever its severity. */
function place({ kind, loci, lemma, variant }: Discrepancy): string {
  return [kind, loci.join(' '), lemma.sigla.join(), variant.sigla.join()].join(' | ')
}

function severities(one: Printing, other: Printing, medium: Medium = 'spoken'): [string, string[]][] {
  return between(one, other, medium).map(({ severity, otherwise = [] }) => [
    severity,
    otherwise.map((each) => `${each.severity} if ${each.when}`),
  ])
}

describe('what would change a severity is what the rules then say', () => {
  test.each([
    ['spoken', 'written'],
    ['written', 'spoken'],
  ] as const)('of words that are %s, if they were %s', (here, there) => {
    fc.assert(
      fc.property(edited, ([one, other]) => {
        const found = between(one, other, here)
        const elsewhere = new Map(between(one, other, there).map((each) => [place(each), each.severity]))
        // Many differences of speech are one finding: then nothing is said of the medium.
        fc.pre(!found.some(({ kind }) => kind === 'approximate-quotation') && elsewhere.size === found.length)
        for (const each of found) expect([place(each), said(each, /^the words were/)]).toEqual([place(each), elsewhere.get(place(each))])
      }),
    )
  })

  test.each(PROFILES.filter(({ name }) => name !== 'default').map(({ name }) => name))('under the profile %s', (name) => {
    fc.assert(
      fc.property(edited, fc.constantFrom('spoken' as const, 'written' as const), ([one, other], medium) => {
        const elsewhere = new Map(between(one, other, medium, name).map((each) => [place(each), each.severity]))
        for (const each of between(one, other, medium))
          expect(said(each, new RegExp(`^the profile were .*\\b${name}\\b`))).toBe(elsewhere.get(place(each)))
      }),
    )
  })

  test('if one side were a headline', () => {
    fc.assert(
      fc.property(edited, ([one, other]) => {
        const elsewhere = new Map(between(one, { parts: [other], form: 'display' }, 'spoken').map((each) => [place(each), each.severity]))
        const here = between(one, other, 'spoken').filter((each) => elsewhere.has(place(each)))
        for (const each of here)
          expect([place(each), said(each, /^it stood in a headline/)]).toEqual([place(each), elsewhere.get(place(each))])
      }),
    )
  })
})

describe('evidence', () => {
  test('says what a mark would have made of words left out', () => {
    expect(severities('She sold the stolen mill', 'She sold the mill')).toEqual([
      ['major', ['critical if it stood in a headline, deck or caption', 'info if an ellipsis marked the gap']],
    ])
    expect(severities('They will sell it unless it rains all day', 'They will sell it all day')[0]?.[1]).not.toContain(
      'info if an ellipsis marked the gap',
    )
    expect(between('She sold the stolen mill', 'She sold the … mill', 'spoken')[0]?.severity).toBe('info')
  })

  test('says what a source would have made of words nobody else has', () => {
    const [told] = between('a monument to greed', 'more flats than the quarter can use', 'spoken').filter(
      ({ kind }) => kind === 'unsupported-quotation',
    )
    const source = { parts: [told?.lemma.text ?? ''], role: 'source' } as const
    const [known] = between(source, told?.variant.text ?? '', 'spoken').filter(({ kind }) => kind === 'unsupported-quotation')

    expect(told?.otherwise).toContainEqual({ severity: 'critical', when: 'the other side were the source' })
    expect(known?.severity).toBe('critical')
  })

  test('says of a headline what its story would be', () => {
    const [told] = between('We sold the orchard', { parts: ['We sold the quarry'], form: 'display' }, 'spoken')

    expect(told?.otherwise).toContainEqual({ severity: 'major', when: 'it stood in no headline, deck or caption' })
  })

  test('says of a doubtful match what a sure one would be, and why it is doubtful', () => {
    const collation: Collation = collate(printings({ A: 'We may bake', B: 'We will bake' }))
    const doubted = collation.cluster.witnesses.map((witness) => ({
      ...witness,
      match: { bits: 9, why: '2 shared words', confidence: 'low' as const },
    }))
    const [first, ...others] = doubted
    const [told] = classify({ ...collation, cluster: { ...collation.cluster, witnesses: [first!, ...others] } })

    expect(told).toMatchObject({ confidence: 'low', confidenceReason: '2 shared words' })
    expect(told?.otherwise).toContainEqual({ severity: 'critical', when: 'it were sure that both sides print one utterance' })
  })

  test('is kept by nobody: the same difference says the same again', () => {
    expect(between('We very much agree', 'We much agree', 'spoken')).toEqual(between('We very much agree', 'We much agree', 'spoken'))
  })
})
