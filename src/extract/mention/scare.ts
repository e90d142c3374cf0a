import { isCapital } from '../marks/signs.ts'
import type { Candidate } from './candidate.ts'

/** More words than this are hardly put in marks for distance. */
const FEW = 6

/** Few words, no sentence, and no cue in their own sentence. */
export function isScare({ content, words, how, reported, supposed, before, reading: { language } }: Candidate): boolean {
  // > | She thinks that gulls are “pests”
  if (supposed && words.length === 1 && ['is', 'are', 'was', 'were', 'be'].includes(before?.lower ?? '')) return true
  if (reported || how !== 'none') return false
  const isSentence = words.length >= 3 && isCapital(content[0]) && /[.!?…]$/.test(content)
  const hasPerson = words.some((word) => language.persons.has(word.toLowerCase().replaceAll('’', "'")))
  return !isSentence && !(hasPerson && words.length >= 3) && words.length <= FEW
}
