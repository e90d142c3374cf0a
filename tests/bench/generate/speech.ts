import type { Language } from './language.ts'
import type { Person } from './people.ts'

/** What somebody said in one go: numbered words, and where its sentences end. */
export interface Speech {
  readonly number: number
  readonly speaker: Person
  readonly words: readonly number[]
  readonly ends: readonly number[]
}

/** Words of a sentence that are what the event is about, and sentences with a phrase that everybody uses. */
const [ON_TOPIC, BOILERPLATE] = [0.07, 0.12]

/** Invents phrases that everybody uses on every occasion, of five to nine words. */
export function boilerplate(language: Language, roll: () => number, count: number): number[][] {
  return Array.from({ length: count }, () => run(language, roll, 5 + Math.floor(roll() * 5), []))
}

/** A run of so many words, some of them from the topic. */
export function run(language: Language, roll: () => number, length: number, topic: readonly number[]): number[] {
  const words: number[] = []
  let last = Math.floor(roll() * 1000)
  for (let i = 0; i < length; i++) {
    last = roll() < ON_TOPIC && topic.length > 0 ? topic[Math.floor(roll() * topic.length)]! : language.after(last)
    words.push(last)
  }
  return words
}

/** Invents a speech of one to four sentences of six to thirty words. */
export function speech(
  number: number,
  speaker: Person,
  topic: readonly number[],
  phrases: readonly (readonly number[])[],
  language: Language,
  roll: () => number,
): Speech {
  const words: number[] = []
  const ends: number[] = []
  const sentences = roll() < 0.5 ? 1 : roll() < 0.6 ? 2 : 3 + Math.floor(roll() * 2)
  for (let i = 0; i < sentences; i++) {
    const own = run(language, roll, 6 + Math.floor(24 * roll() * roll()), topic)
    const phrase = roll() < BOILERPLATE ? phrases[Math.floor(phrases.length * roll() ** 2)]! : []
    words.push(...(roll() < 0.5 ? [...phrase, ...own] : [...own, ...phrase]))
    ends.push(words.length)
  }
  return { number, speaker, words, ends }
}
