import { expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Medium } from '../../src/model.ts'
import { type Printing, printings } from '../printings.ts'
import { told } from './told.ts'

/** What style guides let a reporter change without notice: never more than info. */
const LICENSED: readonly (readonly [string, Printing, Printing, Medium?])[] = [
  ['the case of the first word', 'Nobody told the miller', 'nobody told the miller', 'written'],
  ['the case of the first word behind a full stop', 'It rained. We sang.', 'It rained. we sang.', 'written'],
  ['the case of the first word behind an ellipsis', 'It rained … We sang.', 'It rained … we sang.', 'written'],
  ['full stop or comma before the cue', 'Nobody told the miller.', 'Nobody told the miller,', 'written'],
  ['a full stop at the end', 'Nobody told the miller.', 'Nobody told the miller', 'written'],
  ['a comma inside the marks or outside', 'He called it “a gift,” and left', 'He called it “a gift”, and left', 'written'],
  ['a semicolon for a full stop', 'It rained. We sang.', 'It rained; we sang.'],
  ['a comma for a full stop', 'It rained. We sang.', 'It rained, we sang.'],
  ['commas that a writer supplies', 'At noon, after lunch, we sang', 'At noon after lunch we sang'],
  ['a dash for a comma', 'We sang, all of us', 'We sang — all of us'],
  ['glyphs of quote marks', '“Go,” she said, ‘now’', '"Go," she said, \'now\'', 'written'],
  ['nested marks of another sort', 'He called it ‘a gift’ and left', 'He called it “a gift” and left', 'written'],
  ['dashes', 'The mill — all of it — burned', 'The mill - all of it - burned', 'written'],
  ['hyphens', 'a twelve-year-old oven', 'a twelve year old oven', 'written'],
  ['spacing', 'We waited…and sang', 'We waited … and sang', 'written'],
  ['British and American spelling of speech', 'The labourer’s honour', 'The laborer’s honor'],
  ['endings of the two spellings in speech', 'We organised a theatre and travelled', 'We organized a theater and traveled'],
  ['accents', 'We met at the cafe in Malaga', 'We met at the café in Málaga'],
  ['transliteration of speech', 'I wrote to Yefimova twice', 'I wrote to Efimova twice'],
  ['numerals', 'Two mills and 9 ovens', '2 mills and nine ovens', 'written'],
  ['amounts of money', 'It cost $5 million', 'It cost five million dollars', 'written'],
  ['dates', 'We met on March 5', 'We met on 5 March', 'written'],
  ['times', 'We met at 5 p.m.', 'We met at 5pm', 'written'],
  ['initials', 'Ask the U.S. envoy', 'Ask the US envoy', 'written'],
  ['courtesy titles', 'Ask Mr. Marsh about it', 'Ask Marsh about it', 'written'],
  ['signs', 'flour & salt at 5%', 'flour and salt at 5 percent', 'written'],
  ['abbreviations', 'Ask Prof. Marsh of Dept. nine', 'Ask Professor Marsh of Department nine', 'written'],
  ['contractions in speech', 'We’ve baked and we don’t sleep', 'We have baked and we do not sleep'],
  ['noises', 'It was, um, the, er, miller', 'It was the miller'],
  ['repetitions', 'It was it was the miller', 'It was the miller'],
  ['false starts', 'The baker — the miller took it', 'The miller took it'],
  ['so at the head of a clause', 'So they sold the mill', 'They sold the mill'],
  ['and at the head of a clause', 'And they sold the mill', 'They sold the mill'],
  ['you know', 'It was, you know, the miller', 'It was the miller'],
  ['well at the head of a clause', 'It rained. Well, we sang', 'It rained. We sang'],
  ['spellings of speech', 'I’m gonna sell it, kinda', 'I’m going to sell it, kind of'],
  ['a masked swear word', 'Sell the f***ing mill', 'Sell the fucking mill', 'written'],
  ['a swear word in brackets', 'Sell the [expletive] mill', 'Sell the fucking mill', 'written'],
  ['a swear word with hyphens', 'Sell the f---ing mill', 'Sell the fucking mill', 'written'],
  ['doubled negatives evened out', 'We didn’t see nobody', 'We didn’t see anybody'],
  ['dropped letters', 'We was bakin’ all night and singin’', 'We was baking all night and singing'],
  ['[sic]', 'Them [sic] is our loaves', 'Them is our loaves', 'written'],
  ['a pronoun fitted to the person', 'I told [them] to bake', 'I told you to bake', 'written'],
  ['a note on emphasis', 'We baked it (emphasis added) ourselves', 'We baked it ourselves', 'written'],
  ['an ellipsis over whole sentences', 'It rained. … We sang.', 'It rained. The bells rang. We sang.', 'written'],
  ['an ellipsis over words that decide nothing', 'The mill … is ours', 'The mill, as everyone in the village knows, is ours'],
  ['a fragment', 'the mill is ours', 'Everybody says the mill is ours and always was', 'written'],
  ['a sentence left off before', 'We sang.', 'It rained. We sang.', 'written'],
  ['a sentence left off behind', 'It rained.', 'It rained. We sang.', 'written'],
  ['words between two pairs of marks', { parts: ['It rained.', 'We sang.'] }, 'It rained. Nobody slept. We sang.', 'written'],
  ['a cue in the midst', { parts: ['It rained,', 'and we sang'] }, 'It rained, and we sang', 'written'],
  ['links', 'Read it here https://example.org/x please', 'Read it here please', 'written'],
  ['handles', 'Thank you @miller for the bread', 'Thank you for the bread', 'written'],
  ['hashtags', 'Thank you #bread for nothing', 'Thank you for nothing', 'written'],
]

test.each(LICENSED.map(([what, one, other, medium = 'spoken']) => ({ what, one, other, medium })))(
  '$what may be changed without notice',
  ({ one, other, medium }) => {
    expect(told(one, other, medium).filter((each) => !each.startsWith('info'))).toEqual([])
  },
)

/** What the profile `strict` does not leave to the house. */
const STRICT = new Set(['spellings of speech', 'doubled negatives evened out', 'dropped letters'])

test.each(LICENSED.map(([what, one, other, medium = 'spoken']) => ({ what, one, other, medium })))(
  '$what: the profile strict makes it minor only if it is dialect',
  ({ what, one, other, medium }) => {
    const above = classify(collate(printings({ A: one, B: other }, medium)), 'strict').filter(({ severity }) => severity !== 'info')

    const kinds = new Set(above.map(({ severity, kind }) => `${severity} ${kind}`))

    expect([...kinds]).toEqual(STRICT.has(what) ? ['minor dialect-normalisation'] : [])
  },
)

test('an emoji dropped from a source was written, unless the source is known to have been spoken', () => {
  const source = { parts: ['We ask for flour 💔'], role: 'source' } as const
  expect(told(source, 'We ask for flour', 'unknown')).toEqual(['minor form-variant'])
  expect(told(source, 'We ask for flour', 'spoken')).toEqual(['info form-variant'])
  expect(told('We ask for flour 💔', 'We ask for flour', 'unknown')).toEqual(['info form-variant'])
})

test('an emoji dropped from what somebody wrote is minor', () => {
  expect(told('See 😂 you there', 'See you there', 'written')).toEqual(['minor form-variant'])
})
