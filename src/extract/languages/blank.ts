import type { Language } from './language.ts'

const NONE: ReadonlySet<string> = new Set()
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>()

/** A language that nothing is known of: marks are read, and nobody is said to say anything. */
export const blank: Language = {
  code: 'und',
  common: NONE,
  shortened: NONE,
  abbreviations: NONE,
  cues: NOTHING,
  phrasal: NOTHING,
  sayings: NONE,
  times: NONE,
  continuing: NONE,
  mood: NONE,
  sources: [],
  vehicles: NOTHING,
  pronouns: NOTHING,
  possessives: NOTHING,
  determiners: NONE,
  boundaries: NONE,
  relatives: NONE,
  prepositions: NONE,
  genitives: NONE,
  fillers: NONE,
  passives: NONE,
  and: '&',
  titles: NOTHING,
  spelledOut: NOTHING,
  jobs: NONE,
  bodies: NONE,
  gendered: NOTHING,
  works: NONE,
  namings: NONE,
  calendar: NONE,
  persons: NONE,
  self: NONE,
}
