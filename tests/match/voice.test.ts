import { expect, test } from 'vitest'
import { compareVoices, voiceOf } from '../../src/match/voice.ts'

const inCue = (text: string) => voiceOf({ text })

test.each([
  ['Ada Brandt', 'Ms Brandt', 'same'],
  ['Ada Brandt', 'Per Holm', 'different'],
  ['a Lindqvist spokesman', 'Lindqvist', 'same'],
  ['a Lindqvist spokesman', 'a spokeswoman for Lindqvist Lines', 'same'],
  ['a Lindqvist spokesman', 'a Norvik Ferries spokeswoman', 'different'],
  ['a Lindqvist spokesman', 'a spokesperson for the Harbour Union', 'different'],
  ['a Lindqvist spokesman', 'Per Holm', 'unknown'],
  ['a spokesman', 'Per Holm', 'unknown'],
  ['A spokeswoman for the council', 'Per Holm', 'unknown'],
  ['First Minister', 'Per Holm', 'unknown'],
  ['Insiders', 'Per Holm', 'unknown'],
])('%s and %s: %s', (one, other, expected) => {
  expect(compareVoices(inCue(one), inCue(other))).toBe(expected)
  expect(compareVoices(inCue(other), inCue(one))).toBe(expected)
})

test('a name that was worked out from "she" may be the wrong one', () => {
  const worked = voiceOf({ text: 'she', name: 'Ada Brandt' })
  expect(compareVoices(worked, inCue('Per Holm'))).toBe('doubtful')
  expect(compareVoices(worked, inCue('Ada Brandt'))).toBe('same')
  expect(compareVoices(voiceOf({ text: 'engineer Ada Brandt', name: 'Ada Brandt' }), inCue('Per Holm'))).toBe('different')
})
