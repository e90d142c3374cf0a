import type { Speaker } from '../model.ts'
import { fold } from '../text/fold.ts'
import { normalize } from '../text/normalize.ts'

/** Whether two attributions can name one person. */
export type SpeakerRelation = 'same' | 'different' | 'unknown'

/** What stands before a name, or after it, and tells nothing of who it is. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady president senator sen representative rep governor gov judge justice minister secretary mayor general gen captain capt sergeant sgt officer chief king queen prince princess pope father rev reverend jr sr ii iii iv'.split(
    ' ',
  ),
)

/** Offices and callings: a capital letter ("First Minister") makes no name of them, whatever is before them. */
const OFFICES = new Set(
  'minister president mayor governor senator secretary leader chairman chairwoman chair ceo cfo coo boss councillor councilman councilwoman congressman congresswoman commissioner director spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
)

/** What is nobody's name when it stands alone. */
const KINDS = new Set(
  'council government administration campaign police court company club board union party department ministry agency committee insider insiders source sources official officials expert experts critic critics survivor survivors witness witnesses neighbor neighbors neighbour neighbours resident residents voter voters fan fans pundit pundits republican republicans democrat democrats conservative conservatives liberal liberals spaniard briton frenchman german american people aides supporters opponents organisers organizers campaigners activists analysts economists scientists researchers lawyers prosecutors lawmakers ministers mps senators councillors colleagues friends relatives parents students teachers doctors nurses workers owners customers viewers listeners readers passengers bystanders onlookers spectators delegates protesters demonstrators attendees audiences respondents'.split(
    ' ',
  ),
)

/** They name nobody, at the beginning of a sentence either; nor do the letters of a record. */
const PRONOUNS = new Set(
  'i he she they it we you who one er sie es wir ich il elle ils elles on él ella ellos lui lei q a another others other some many most several few all both each neither none nobody someone somebody anyone everyone everybody two three four five this that these those there here asked'.split(
    ' ',
  ),
)

/** Words that may stand inside a name in lower case. */
const PARTICLES = new Set('de del della der den di da dos du la le van von zu bin ibn al el y e'.split(' '))

/** What stands between people and where they are from. */
const PREPOSITIONS = new Set('of in from at near'.split(' '))

/** The parts of a speaker's name that tell who it is, the surname last; none where nobody is named ("the singer", "a spokeswoman"). */
export function nameParts(speaker: Pick<Speaker, 'name' | 'text'> | undefined): readonly string[] {
  const printed = speaker?.name ?? speaker?.text ?? ''
  const words = fold(printed).match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? []
  const last = words.findLastIndex((word) => !/^\p{Ll}/u.test(word))
  // "Singer Ada Brandt", "spokesman Ada Brandt", "the "Big Bay" singer": a name ends the words, and is not led by an article.
  if (last < words.length - 1 || /^(?:the|an?) /i.test(printed) || PRONOUNS.has(printed.toLowerCase())) return []
  return partsOf(words, last)
}

function partsOf(words: readonly string[], last: number): readonly string[] {
  let first = last
  while (first > 0 && (!/^\p{Ll}/u.test(words[first - 1] ?? '') || PARTICLES.has(words[first - 1] ?? ''))) first -= 1
  // "Senator Ada Brandt of Norvik", "voters in Norvik": where somebody is from. "Bank of Norvik", "Mayor of Norvik Ada Brandt": a name.
  if (first === last && PREPOSITIONS.has(words[first - 1] ?? '')) {
    if (!isNameWord(words[first - 2])) return []
    if (isNameWord(words[first - 3])) return partsOf(words, first - 2)
  }
  const own = words.slice(first, last + 1).map((word) => withoutAccents(normalize(word).replace(/'s$/, '')))
  if (OFFICES.has(own.at(-1) ?? '') || (own.length === 1 && KINDS.has(own[0] ?? ''))) return []
  const parts = own.filter((word) => !TITLES.has(word))
  return parts.length > 0 ? parts : own
}

/** One paper prints "Brändt", another "Brandt". */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function isNameWord(word: string | undefined): boolean {
  return word !== undefined && !/^\p{Ll}/u.test(word)
}

/** Whether an attribution describes one person instead of naming him ("the singer", "its headmistress"): the reporter knows well who it is. */
export function isDescription({ text }: Pick<Speaker, 'text'>): boolean {
  const words = fold(text).trim().split(/\s+/)
  const kind = words.at(-1) ?? ''
  return /^(?:the|this|that|his|her|its|their)$/i.test(words[0] ?? '') && /^\p{Ll}/u.test(kind) && words.length > 1 && !KINDS.has(kind)
}

/** Compares the names of two speakers, resolved inside their articles: one name in common, and no first name against it, is one person. */
export function compareSpeakers(one: readonly string[], other: readonly string[]): SpeakerRelation {
  if (one.length === 0 || other.length === 0) return 'unknown'
  if (one.length === 1 || other.length === 1) {
    const [alone, name] = one.length === 1 ? [one, other] : [other, one]
    return name.includes(alone[0] ?? '') ? 'same' : 'different'
  }
  if (!one.some((part) => part === other.at(-1)) && !other.some((part) => part === one.at(-1))) return 'different'
  const [first, second] = [one[0] ?? '', other[0] ?? '']
  const shares = one.slice(0, -1).some((part) => other.includes(part)) || isInitial(first, second) || isInitial(second, first)
  return shares || first === second ? 'same' : nicknames(first, second)
}

function isInitial(one: string, other: string): boolean {
  return one.length === 1 && other.startsWith(one)
}

/** "Joe" and "Joseph" may be one person; "Ada" and "Anton" are not. */
function nicknames(first: string, second: string): SpeakerRelation {
  return first.slice(0, 2) === second.slice(0, 2) ? 'same' : 'different'
}
