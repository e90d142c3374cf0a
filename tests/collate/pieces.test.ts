import { describe, expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import type { Cluster, Witness } from '../../src/model.ts'
import { type Printing, printings } from '../printings.ts'
import { line, variants } from './rows.ts'

/** The words a witness is said to leave out, with or without a sign. */
function missing(contents: Readonly<Record<string, Printing>>): string[] {
  return collate(printings(contents))
    .loci.filter(({ readings }) => /\p{L}/u.test(readings[0]?.text ?? ''))
    .flatMap(({ readings }) =>
      readings.flatMap(({ kind, sigla }) =>
        kind === 'omitted' || kind === 'elided' ? [`${readings[0]?.text} ${kind} ${sigla.join(' ')}`] : [],
      ),
    )
}

/** Who leaves a word out inside one pair of marks. */
function whoOmits(cluster: Cluster): string[] {
  return collate(cluster)
    .loci.filter(({ readings }) => /\p{L}/u.test(readings[0]?.text ?? ''))
    .flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'omitted').flatMap(({ sigla }) => sigla))
}

describe('quotations closed one by one and printed in another order', () => {
  test.each<[string, Record<string, Printing>]>([
    [
      'are left out by nobody where two change places',
      {
        A: { parts: ['We opened the sluice at dawn,', 'Nobody downstream had been warned of it.'] },
        B: { parts: ['Nobody downstream had been warned of it,', 'We opened the sluice at dawn.'] },
      },
    ],
    [
      'are left out by nobody where two change places between others',
      {
        A: { parts: ['The kiln is cold,', 'We opened the sluice at dawn.', 'Nobody downstream was warned.', 'That was the whole plan.'] },
        B: { parts: ['The kiln is cold,', 'Nobody downstream was warned.', 'We opened the sluice at dawn.', 'That was the whole plan.'] },
      },
    ],
    [
      'are left out by nobody where a sentence is quoted with another neighbour',
      {
        A: { parts: ['The divers are spent,', 'The village has earned a better answer than this. We let the harbourmaster down.'] },
        B: { parts: ['The divers are spent. We let the harbourmaster down,', 'The village has earned a better answer than this.'] },
      },
    ],
    [
      'are left out by nobody where one paper prints all of them inside one pair of marks',
      {
        A: 'The kiln is cold. We opened the sluice at dawn. Nobody downstream was warned. That was the whole plan.',
        B: { parts: ['The kiln is cold,', 'Nobody downstream was warned.', 'We opened the sluice at dawn.', 'That was the whole plan.'] },
      },
    ],
    [
      'are left out by nobody where three papers have three orders',
      {
        A: { parts: ['Keep away,', 'We shall drain the basin on Monday.', 'Many thanks.'] },
        B: { parts: ['We shall drain the basin on Monday,', 'Many thanks.', 'Keep away.'] },
        C: { parts: ['Many thanks,', 'Keep away.', 'We shall drain the basin on Monday.'] },
      },
    ],
  ])('%s', (_, contents) => {
    expect(missing(contents)).toEqual([])
  })

  test('are left out by nobody where a word in them differs', () => {
    const full = 'The kiln is cold. We do not expect to open the sluice before dawn. Nobody downstream was warned. That was the plan.'
    const parts = [
      'The kiln is cold,',
      'Nobody downstream was warned.',
      "We don't expect to open the sluices before dawn.",
      'That was the plan.',
    ] as const
    expect(missing({ A: full, B: { parts } })).toEqual([])
  })

  test('still show what one of them lacks', () => {
    expect(
      missing({
        A: { parts: ['The divers are utterly spent,', 'Nobody downstream had been warned of it.'] },
        B: { parts: ['Nobody downstream had been warned of it,', 'The divers are utterly spent.'] },
        C: 'Nobody downstream of it had ever been warned. The divers are spent.',
      }).filter((each) => each.startsWith('utterly')),
    ).toEqual(['utterly omitted C'])
  })

  test('do not excuse other words left out between them', () => {
    expect(
      missing({
        A: 'The kiln is cold. The dam will never hold. Nobody downstream was warned.',
        B: 'The kiln is cold. Nobody downstream was warned.',
        C: { parts: ['Nobody downstream was warned,', 'The kiln is cold.'] },
      }).filter((each) => each.endsWith('B')),
    ).toEqual(['The omitted B', 'dam omitted B', 'will omitted B', 'never omitted B', 'hold omitted B'])
  })
})

test('inside one pair of marks the order counts: who turns two sentences round leaves one out where it stood', () => {
  const kinds = missing({
    A: 'The kiln is cold. We opened the sluice. Nobody was warned downstream. That was the plan.',
    B: 'The kiln is cold. Nobody was warned downstream. We opened the sluice. That was the plan.',
  })
  expect(kinds).toContain('sluice omitted B')
})

describe('marks alone hold no witness in its place', () => {
  test('a full stop after the last word reaches no later sentence', () => {
    const A = { parts: ['I feel cheated. Nobody rang us,', 'Where should we go? They gave us a shed.'] } as const
    expect(missing({ A, B: { parts: ['I feel cheated,', 'Nobody rang us.'] }, C: 'Where should we go? They gave us a shed.' })).toEqual([])
    expect(line({ A: 'Nobody rang us: where should we go?', B: 'Nobody rang us?' }, 'B')).toBe('Nobody rang us ? · · · · ·')
  })

  test('a dash before the first word reaches no earlier sentence', () => {
    expect(line({ A: 'Nobody rang us — not once — since May', B: '— since May' }, 'B')).toBe('· · · · · · — since May')
  })

  test('a comma before closed marks does not keep them from being closed there', () => {
    const A = 'Nobody rang us, not once, and nobody wrote to us, since May.'
    expect(missing({ A, B: { parts: ['Nobody rang us,', 'since May.'] } }).filter((each) => each.includes('omitted'))).toEqual([])
  })
})

test('a word before closed marks does not stand opposite one that others have beyond them', () => {
  const A = 'The new sluice costs £4.2m. I know how much it means to the valley.'
  const B = { parts: ['The new sluice costs £4.2 million,', 'it means to the valley.'] } as const
  expect(variants({ A, B }).slice(0, 4)).toEqual(['4.2 B ] 4.2m A', 'million B ] – A', ', B ] . A', 'I A ] […] B'])
})

test('a unit printed together with its figure stands opposite the figure', () => {
  expect(variants({ A: 'a dam of 4m a year', B: 'a dam of 4 million a year' })).toEqual(['4 B ] 4m A', 'million B ] – A'])
  expect(variants({ A: 'the dam is 20km away', B: 'the dam is 30 miles away' })).toEqual(['20km A ] 30 B', 'miles B ] – A'])
})

test('dots and the brackets next to them are one place at which words are missing', () => {
  const A = 'The board is out of its depth, and it knows it cannot pay'
  expect(missing({ A, B: 'The board is out of its depth ... (and) cannot pay' })).toEqual(['it elided B', 'knows elided B', 'it elided B'])
  expect(missing({ A, B: 'The board is out of its depth … [and] cannot pay' })).toEqual(['it elided B', 'knows elided B', 'it elided B'])
  expect(missing({ A, B: 'The board is out of its depth (and) cannot pay' })).toEqual(['it omitted B', 'knows omitted B', 'it omitted B'])
})

/** The same cluster, with all witnesses but the first from one article. */
function inOneArticle(cluster: Cluster): Cluster {
  const [a, b, ...rest] = cluster.witnesses
  if (!b) throw new Error('no second witness')
  const moved = rest.map((witness): Witness => {
    const [quotation] = witness.quotations
    return { ...witness, copyGroup: b.copyGroup, quotations: [{ ...quotation, article: b.quotations[0].article }] }
  })
  return { ...cluster, witnesses: [a, b, ...moved] }
}

describe('an article that prints two stretches as two witnesses', () => {
  const contents = {
    A: { parts: ['The divers are spent,', 'The village has earned a better answer. We let the harbourmaster down.'] },
    B: 'The divers are spent. We let the harbourmaster down,',
    C: 'The village has earned a better answer,',
  } as const
  test('has left out of the one nothing that stands in the other', () => {
    expect(whoOmits(printings(contents))).toContain('B')
    expect(whoOmits(inOneArticle(printings(contents)))).not.toContain('B')
  })

  test('answers for a headline that drops a word of the body', () => {
    const cluster = printings({ A: 'We will never drain the basin', B: 'We will drain the basin', C: 'We will never drain the basin' })
    expect(whoOmits(inOneArticle(cluster))).toEqual(['B'])
  })
})

test('a word before closed marks does not stand opposite one that opens the next piece with a capital', () => {
  const contents = {
    A: { parts: ['Der Damm konnte nicht halten, und wir wussten es', 'Ich habe dem Vorstand dreimal geschrieben'] },
    B: 'Der Damm konnte nicht halten, und wir wussten es alle',
    C: 'Ich habe dem Vorstand dreimal geschrieben',
  } as const
  expect(line(contents, 'B')).toBe('Der Damm konnte nicht halten , und wir wussten es alle · · · · · ·')
  expect(line(contents, 'A')).toContain('es […] Ich habe')
})
