/** Who is meant by a pronoun: person and number. */
export type Person = 'I' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they'

const PERSONS: readonly (readonly [Person, string])[] = [
  ['I', 'i me my mine myself'],
  ['we', 'we us our ours ourselves'],
  ['you', 'you your yours yourself yourselves'],
  ['he', 'he him his himself'],
  ['she', 'she her hers herself'],
  ['it', 'it its itself'],
  ['they', 'they them their theirs themselves'],
]

/** The person of every personal pronoun, in whatever case. */
export const PERSON_OF: ReadonlyMap<string, Person> = new Map(
  PERSONS.flatMap(([person, words]) => words.split(' ').map((word): [string, Person] => [word, person])),
)

/** Pronouns that stand as a subject. */
export const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they'])

/** Pronouns that name someone, rather than say whose a thing is. */
export const AGENTS: ReadonlySet<string> = new Set(['i', 'me', 'we', 'us', 'you', 'he', 'him', 'she', 'they', 'them'])

/** Words that point back to something said before. */
export const ANAPHORS: ReadonlySet<string> = new Set([
  'they',
  'them',
  'it',
  'that',
  'this',
  'these',
  'those',
  'he',
  'him',
  'she',
  'their',
  'his',
  'its',
])
