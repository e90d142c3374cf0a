import { expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { printings } from '../printings.ts'

const AFTER = 'the boats on the night that the old bridge was washed away'

/** Of what is told of two wordings, what each is known by where that is not all of it. */
function coresOf(one: string, other: string): (string | undefined)[] {
  const collation = collate(printings({ A: `${one} ${AFTER}`, B: `${other} ${AFTER}` }, 'spoken'))
  const told = classify(collation).filter(({ severity }) => severity !== 'info')
  expect(told).toHaveLength(1)
  return told.map(({ core }) => core?.flatMap((at) => collation.loci[at]?.readings.map(({ text }) => text) ?? []).join(' ] '))
}

test.each([
  ['the next word is spelled otherwise', 'My nephew organised', 'My niece organized', 'nephew ] niece'],
  ['the word before is', 'Only grey sails moved', 'Only gray boats moved', 'boats ] sails'],
])('two wordings are known by the words that differ in more than their spelling: %s', (_, one, other, core) => {
  expect(coresOf(one, other)).toEqual([core])
})

test.each([
  ['one word alone differs', 'My nephew moved', 'My niece moved'],
  ['both words are others', 'My nephew organised', 'My niece hired'],
  ['half a word is spelled as before', "We can't move", 'We can move'],
  ['a word was said twice, and left out with the next', 'We saw so, so poor work on', 'We saw work on'],
])('what differs is known by all of it where %s', (_, one, other) => {
  expect(coresOf(one, other)).toEqual([undefined])
})
