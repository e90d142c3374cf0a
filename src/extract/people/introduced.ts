import type { Language } from '../languages/language.ts'
import { isGivenName } from './person.ts'

const LONGEST = 90
/** > | her assistant   > | Vale's late brother   the noun at the end, with the blank or the comma before a name */
const OWNED =
  /(?:^|[\s“"(])(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|\p{L}+(?:['’]s|s['’])) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]+)(,?) $/u
/** > | the organist,   > | a regular,   a comma parts it from a name */
const PARTED = /(?:^|[\s“"(])([Tt]he|[Aa]n?|[Oo]ne) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]+), $/u
/** > | , her assistant   > | , the new cook */
const FOLLOWING =
  /^, (the|an?|his|her|their|its|\p{L}+['’]s) (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}[\p{L}-]+)(?=[,.]| (?:of|from|at|in|for|who|since)\b)/u
/** > | the member for the Vale,   > | the convener of the council,   the noun before the preposition */
const OFFICE =
  /(?:^|[\s“"(])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\p{L}+['’]s) (?:[\p{L}-]+ ){0,3}?(\p{Ll}[\p{L}-]+) (?:of|for|at|in|from|on) [^,.;:!?“”"]{2,40}, $/u

/** Those who are someone's, beside kin and workers. */
const THEIRS = new Set(
  'friend partner colleague neighbour neighbor assistant apprentice twin cousin child grandson granddaughter grandchild stepson stepdaughter stepfather stepmother daughter-in-law son-in-law brother-in-law sister-in-law fiancé fiancée ex carer helper regular lodger tenant pupil baby toddler boy girl girlfriend boyfriend parent sibling deputy successor predecessor cook baker gardener secretary mentor'.split(
    ' ',
  ),
)

/** What the words beside a lone name call its bearer; nothing if they call nobody: > | her assistant Toby   > | the chapel's youngest member, Efa,   > | Toby, her assistant, */
export function introduced(name: string, before: string, after: string, language: Language): string | undefined {
  if (language.code !== 'en') return undefined
  const near = before.slice(-LONGEST)
  const [, theirs = '', comma = ''] = OWNED.exec(near) ?? []
  const [, first = '', parted = ''] = PARTED.exec(near) ?? []
  const noun = theirs || parted
  const isBeside = (comma === '' && parted === '') || /^[,.]/.test(after)
  // > | a retired diver, Bray   but not > | the steamer, Varna
  const mayBeDoer = isGivenName(name) || first.toLowerCase().startsWith('a')
  if (isBeside && (isSomeones(noun, language) || (isDoer(noun) && mayBeDoer))) return noun.toLowerCase()
  const [, article = '', next = ''] = FOLLOWING.exec(after) ?? []
  // > | Resin, a poor conductor, is cold
  return isSomeones(next, language) && (!article.startsWith('a') || isGivenName(name)) ? next.toLowerCase() : undefined
}

/** Given names that are places, months, virtues or verbs as often. */
const NAMESAKES = new Set(
  'april may june august will mark bill rob pat sue grace hope faith joy rose ruby violet daisy iris olive ivy florence charlotte victoria georgia virginia carolina sydney austin jackson lincoln madison chelsea jordan chester lancaster kent paris israel santiago chad guy christian dean earl duke king prince pearl dawn summer autumn eve noel lane dale glen heath cliff drew frank ernest art max rich jack'.split(
    ' ',
  ),
)
const ACTING = /^ (?:is|was|has|had|came|went|made|took|left|kept|\p{Ll}{2,}(?:s|ed)) /u

/** > | Ben loads the van: a common given name that begins its sentence and does something */
export const actsAlone = (name: string, before: string, after: string, { code }: Language): boolean =>
  code === 'en' && isGivenName(name) && !NAMESAKES.has(name.toLowerCase()) && before.trim() === '' && ACTING.test(after)

/** What an office or a place at work before a name is: > | the member for the Vale, Ona Bray → member */
export const officeBefore = (before: string, { code }: Language): string =>
  code === 'en' ? (OFFICE.exec(before.slice(-LONGEST))?.[1] ?? '').toLowerCase() : ''

/** Whether a noun calls someone: by work, office, kin or bond. */
export const isSomeones = (noun: string, { jobs, gendered, titles }: Language): boolean => {
  const key = noun.toLowerCase()
  return THEIRS.has(key) || gendered.has(key) || jobs.has(key) || titles.has(key)
}

const DOER = /[a-z]{3}(?:er|or|ist|man|woman)$/
const THINGS = new Set(
  'paper newspaper letter number order river water summer winter tower power corner border offer matter character chapter computer theater center quarter counter error harbor minor major other another proper former poster leaflet cover career shoulder manner weather'.split(
    ' ',
  ),
)

/** Whether a noun may be what someone does, by its end: > | talker   but not > | paper */
export const isDoer = (noun: string): boolean => DOER.test(noun.toLowerCase()) && !THINGS.has(noun.toLowerCase())

/** > | for Stell said   > | for Norwick and Stell said   > | the Swede said   > | the tall Swede said: nothing shows that the word is someone's name */
export const isOfPlaceOrKind = (before: string, { prepositions, determiners, jobs, titles, and }: Language): boolean => {
  const words = before.slice(-LONGEST).match(/[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]+/gu) ?? []
  let at = words.length - 1
  if (words[at] === and) at -= 2
  if (prepositions.has((words[at] ?? '').toLowerCase())) return true
  for (let i = words.length - 1, n = 0; i >= 0 && n < 3; i -= 1, n += 1) {
    const word = words[i] ?? ''
    if (determiners.has(word.toLowerCase())) return true
    if (!/^\p{Ll}/u.test(word) || jobs.has(word) || titles.has(word)) return false
  }
  return false
}
