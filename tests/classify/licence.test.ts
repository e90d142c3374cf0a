import { expect, test } from 'vitest'
import type { Medium } from '../../src/model.ts'
import type { Printing } from '../printings.ts'
import { told } from './told.ts'

/** What style guides let a reporter change without notice: never more than info. */
const LICENSED: readonly (readonly [string, Printing, Printing, Medium?])[] = [
  ['the case of the first word', 'Nobody told the miller', 'nobody told the miller', 'written'],
  ['full stop or comma before the cue', 'Nobody told the miller.', 'Nobody told the miller,', 'written'],
  ['a semicolon for a full stop', 'It rained. We sang.', 'It rained; we sang.'],
  ['glyphs of quote marks', '“Go,” she said, ‘now’', '"Go," she said, \'now\'', 'written'],
  ['nested marks of another sort', 'He called it ‘a gift’ and left', 'He called it “a gift” and left', 'written'],
  ['dashes', 'The mill — all of it — burned', 'The mill - all of it - burned', 'written'],
  ['hyphens', 'a twelve-year-old oven', 'a twelve year old oven', 'written'],
  ['spacing', 'We waited…and sang', 'We waited … and sang', 'written'],
  ['British and American spelling of speech', 'The labourer’s honour', 'The laborer’s honor'],
  ['transliteration of speech', 'I wrote to Yefimova twice', 'I wrote to Efimova twice'],
  ['numerals', 'Two mills and 9 ovens', '2 mills and nine ovens', 'written'],
  ['signs', 'flour & salt at 5%', 'flour and salt at 5 percent', 'written'],
  ['abbreviations', 'Ask Prof. Marsh of Dept. nine', 'Ask Professor Marsh of Department nine', 'written'],
  ['contractions in speech', 'We’ve baked and we don’t sleep', 'We have baked and we do not sleep'],
  ['noises', 'It was, um, the, er, miller', 'It was the miller'],
  ['repetitions', 'It was it was the miller', 'It was the miller'],
  ['false starts', 'The baker — the miller took it', 'The miller took it'],
  ['so at the head of a clause', 'So they sold the mill', 'They sold the mill'],
  ['well at the head of a clause', 'It rained. Well, we sang', 'It rained. We sang'],
  ['spellings of speech', 'I’m gonna sell it, kinda', 'I’m going to sell it, kind of'],
  ['a masked swear word', 'Sell the f***ing mill', 'Sell the fucking mill', 'written'],
  ['[sic]', 'Them [sic] is our loaves', 'Them is our loaves', 'written'],
  ['a pronoun fitted to the person', 'I told [them] to bake', 'I told you to bake', 'written'],
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

test('an emoji dropped from what somebody wrote is minor', () => {
  expect(told('See 😂 you there', 'See you there', 'written')).toEqual(['minor form-variant'])
})
