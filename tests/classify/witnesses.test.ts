import { describe, expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Cluster, Quotation } from '../../src/model.ts'
import { changed, doubted, type Printing, printings } from '../printings.ts'
import { found, line } from './told.ts'

/** A quotation whose marks extraction found broken. */
function broken(quotation: Quotation): Quotation {
  return { ...quotation, notes: [{ kind: 'quote-marks-malformed', span: { start: 0, end: 1 } }] }
}

/** What is said of two renderings of one sentence. */
function translated(one: string, other: string): string[] {
  const cluster = changed(printings({ A: one, B: other }), (quotation) => ({
    ...quotation,
    cue: { text: 'said through an interpreter', span: { start: 0, end: 1 } },
  }))
  return classify(collate(cluster), 'default').map(({ severity, kind }) => `${severity} ${kind}`)
}

test('three papers print one letter', () => {
  const told = found(
    {
      A: 'You were so kind to the millers, and the flood took everything. Please read this aloud in the square.',
      B: 'You were kind to the millers, and the flood took everything. Please read his aloud in the square.',
      C: 'You were so kind to the millers, and the frost took everything. Please read this aloud in the square,',
    },
    'written',
  )

  expect(told.map(line)).toEqual([
    'major degree-change: so A C ] om. B',
    'major content-substitution: flood A B ] frost C',
    'minor typo: this A C ] his B',
    'info punctuation: . A B ] , C',
  ])
})

test('papers that depart alike are told of together', () => {
  const told = found({
    A: 'The oven is hot tonight',
    B: 'The oven is cold tonight',
    C: 'The oven is cold tonight',
    D: 'The oven is hot tonight',
    E: 'The oven is hot tonight',
  })

  expect(told.map(line)).toEqual(['critical negation-flip: hot A D E ] cold B C'])
})

test('a lost n’t is shown with its word', () => {
  expect(found({ A: 'We didn’t sell the mill', B: 'We did sell the mill' }).map(line)).toEqual(['critical negation-flip: didn’t A ] did B'])
})

test('a comma that differs beside a word is told apart from it', () => {
  const told = found({ A: 'The oven, an old one, burned down', B: 'The oven an old thing burned down' })

  expect(told.map(({ kind }) => kind)).toEqual(['punctuation', 'content-substitution', 'punctuation'])
})

test('a departure from the source says so, and the source is the lemma', () => {
  const [told] = found({ A: 'We will bake', B: 'We will bake', S: { parts: ['We may bake'], role: 'source' } }, 'written')

  expect(told).toMatchObject({
    kind: 'modality-change',
    direction: 'departs-from-source',
    lemma: { sigla: ['S'] },
    variant: { sigla: ['A', 'B'] },
  })
})

test('without a source the direction is unknown', () => {
  expect(found({ A: 'We will bake', B: 'We may bake' })[0]?.direction).toBe('unknown')
})

test('a finding is as sure as the less sure of its sides', () => {
  const cluster = printings({ A: 'We will bake', B: 'We may bake' })
  const [a, b] = cluster.witnesses
  const doubtful: Cluster = { ...cluster, witnesses: [a, { ...b!, match: { bits: 20, why: 'given', confidence: 'low' } }] }

  expect(classify(collate(doubtful), 'default').map(({ confidence }) => confidence)).toEqual(['low'])
})

test('words that fall between two pairs of marks are left out in plain sight', () => {
  const told = found({ A: { parts: ['It rained all day.', 'We sang.'] }, B: 'It rained all day. The miller wept. We sang.' }, 'written')

  expect(told.map(({ kind, severity, marked }) => [kind, severity, marked])).toEqual([['signalled-omission', 'info', true]])
})

test('one outlet with broken marks among sound ones is mentioned; all of them broken is not', () => {
  const cluster = printings({ A: 'We sold the mill', B: 'We sold the mill' })
  const one = changed(cluster, (quotation, siglum) => (siglum === 'A' ? broken(quotation) : quotation))

  expect(classify(collate(one), 'default').map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(['info quote-marks-malformed'])
  expect(classify(collate(changed(cluster, broken)), 'default')).toEqual([])
})

test('a headline that leaves the hedge out is worse than another paper doing so', () => {
  const cluster = printings({
    A: { parts: ['Mill probably burned down'], form: 'direct' },
    B: { parts: ['Mill burned down'], form: 'display' },
  })
  const [article] = [cluster.witnesses[0].quotations[0].article]
  const own = changed(cluster, (quotation) => ({ ...quotation, article }))

  expect(classify(collate(own), 'default').map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(['critical display-body-mismatch'])
  expect(classify(collate(cluster), 'default').map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(['critical hedge-change'])
})

test('a headline may drop an article and spell as it likes', () => {
  const cluster = printings(
    { A: 'We lost the mill and the colour of it', B: { parts: ['We lost mill and the color of it'], form: 'display' } },
    'spoken',
  )

  expect(classify(collate(cluster), 'default').map(({ severity }) => severity)).toEqual(['minor', 'info'])
})

test('two translations of one sentence may choose other words, but not other numbers', () => {
  expect(translated('The mill was beautiful', 'The mill was handsome')).toEqual(['minor translation-variant'])
  expect(translated('We lost 12 ovens', 'We lost 20 ovens')).toEqual(['critical number-change'])
})

test('a sentence that follows in reopened marks is no part of the one before', () => {
  const long = { parts: ['The oven is cold,', 'Nobody has baked since noon.'] } as const

  expect(found({ A: long, B: 'The oven is cold,' }, 'spoken')).toEqual([])
  expect(
    found({ A: { parts: ['The oven will stay,', 'unless the river rises.'] }, B: 'The oven will stay.' }, 'spoken').map(({ kind }) => kind),
  ).toContain('truncation')
})

test('marks closed before a capital, and words that run on in the reporter’s sentence, cut no sentence short', () => {
  const long = 'Without warning we sold the old mill unless the river rose'

  expect(found({ A: { parts: ['The mill is ours,', 'We will not sell.'] }, B: 'We will not sell.' })).toEqual([])
  expect(found({ A: long, B: { parts: ['We sold the old mill'], form: 'mixed' } }).map(({ kind }) => kind)).toEqual(['case'])
  expect(found({ A: long, B: 'We sold the old mill' }).map(({ kind }) => kind)).toContain('truncation')
})

test('nobody can tell where words without marks begin and end', () => {
  const quoted = 'I know how much the mill means to people in this town. My mother baked there.'
  const unquoted = { parts: ['I know how much the mill means to people in this town, she has said.'], form: 'unquoted' } as const

  expect(found({ A: quoted, B: unquoted }).filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(
    found({ A: quoted, B: { ...unquoted, parts: ['I know how little the mill means to people, she has said'] } }).length,
  ).toBeGreaterThan(0)
})

test('neither copies nor fragments turn the lemma over', () => {
  const papers = { A: 'We sold the mill at dawn today', B: 'We sold the mill at noon today', C: 'We sold the mill at noon today' }

  expect(found(papers).map(({ lemma }) => lemma.text)).toEqual(['noon'])
  expect(found({ ...papers, D: { parts: ['mill at dawn'], form: 'mixed' } }).map(({ lemma }) => lemma.text)).toEqual(['noon'])
})

test('a fragment that ends inside what another prints is no discrepancy of its own', () => {
  const papers = { A: 'We left the mill without warning today', B: 'We left the mill after noon today' }
  const both = found({ ...papers, C: { parts: ['after'], form: 'mixed' } })

  expect(both).toHaveLength(found(papers).length)
})

test('words that moved do not hide another that changed', () => {
  const one = 'I am not thinking about the mill. I have never sold anything in my life and I will not start now.'
  const other = 'I have never sold anything in my life and I would not start now. I am not thinking about the mill.'

  expect(found({ A: one, B: other }).map(({ kind }) => kind)).toEqual(['stitched-quotation', 'modality-change'])
})

test('where it is doubtful that two papers print one utterance, no difference is grave', () => {
  const cluster = printings({ A: 'We sold the mill', B: 'We will not sell the mill' })
  expect(classify(collate(cluster), 'default').map(({ severity }) => severity)).toContain('critical')
  expect(classify(collate(doubted(cluster)), 'default').map(({ severity }) => severity)).not.toContain('critical')
})

test('an emoji that closes a post, and not the other’s', () => {
  const bare = 'We ask for flour'

  expect(found({ A: `${bare} 💔`, B: bare }, 'written').map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(['minor form-variant'])
  expect(found({ A: `${bare} 💔`, B: { parts: ['ask for flour'], form: 'mixed' } }, 'written')).toEqual([])
  expect(found({ A: `${bare} 💔 now`, B: bare }, 'written')).toEqual([])
})

test('who adds a word in brackets is told of, though another paper has turned the sentence round', () => {
  const bracketed = { A: 'She was often late to work. He never was.', B: 'She was [very] often late to work. He never was.' }
  const turned = 'He was often late to work. She never was.'

  expect(found({ ...bracketed, C: turned }).map(line)).toEqual([
    'critical pronoun-change: She was often late to work. He A ] He was often late to work. She C',
    'minor bracketed-interpolation: om. A C ] [very] B',
  ])
  expect(found({ A: turned, B: bracketed.B, C: bracketed.A }).map(line)).toContain('minor bracketed-interpolation: om. A C ] [very] B')
})

const tape = (words: string): Printing => ({ parts: [words], role: 'transcript' })

describe('what one witness prints beyond the first or last word', () => {
  const ASKED = 'asked the harbour board for a new crane in May and again in July'

  test.each([
    ['a tape that begins with “Well,”', tape(`Well, I ${ASKED}`)],
    ['a tape that begins with “And so”', tape(`And so I ${ASKED}`)],
    ['a paper that begins with “Look,”', `Look, I ${ASKED}`],
  ])('does not take the others out of a difference at the word beside it: %s', (_, opener) => {
    const told = found({ A: `We ${ASKED}`, B: `I ${ASKED}`, C: `I ${ASKED}`, D: opener }).filter(({ severity }) => severity !== 'info')

    expect(told.map(line)).toEqual(['critical pronoun-change: I B C D ] We A'])
    expect(told.map(({ confidence }) => confidence)).toEqual(['high'])
  })

  test('nor at the end', () => {
    const told = found({
      A: 'The crane was paid for by us',
      B: 'The crane was paid for by them',
      C: 'The crane was paid for by them',
      D: tape('The crane was paid for by them, you know'),
    })

    expect(told.filter(({ severity }) => severity !== 'info').map(line)).toEqual(['critical pronoun-change: them B C D ] us A'])
  })

  test('belongs to the word where all of one side print it, or where it keeps the words of the other', () => {
    expect(
      found({ A: 'Nobody in Mardle was told of it', B: 'No one in Mardle was told of it', C: 'No one in Mardle was told of it' }).map(line),
    ).toEqual([expect.stringMatching(/^(?:info|minor) .+: No one B C \] Nobody A$/)])
  })
})

test('who has a word in another form is named with it, though the word before is another as well', () => {
  const told = found({
    A: 'My grandson loved to swim in that water long before the school was built',
    B: 'My grandson learnt to swim in that water long before the school was built',
    C: 'My granddaughter learned to swim in that water long before the school was built',
  })

  expect(told.map(line)).toContain('major content-substitution: learnt B C ] loved A')
})
