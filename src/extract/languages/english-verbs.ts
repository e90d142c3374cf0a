import type { CueWord } from './cue-word.ts'

type Kind = Pick<CueWord, 'report' | 'medium'>

const VOWEL = /[aeiou]/

/** All printed forms of an English reporting verb: says, said, saying. Past forms that are not regular are given: `say/said`, `write/wrote/written`. */
export function englishForms(entry: string, kind: Kind): readonly (readonly [string, CueWord])[] {
  const [base = '', given, participle = given] = entry.split('/')
  const past = given ?? pastOf(base)
  return [
    [base, { ...kind, base: true }],
    [thirdPerson(base), kind],
    [ingOf(base), { ...kind, dependent: true }],
    [participle ?? past, { ...kind, participle: true }],
    [past, given !== undefined && participle !== given ? kind : { ...kind, participle: true }],
  ]
}

const thirdPerson = (base: string): string =>
  /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : endsInY(base) ? `${base.slice(0, -1)}ies` : `${base}s`
const pastOf = (base: string): string =>
  base.endsWith('e') ? `${base}d` : endsInY(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`
const ingOf = (base: string): string => (base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`)
const endsInY = (base: string): boolean => base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')

/** Quip → quipp-, but answer → answer-: only where the list says so, with a trailing sign. */
const doubled = (base: string): string => (DOUBLING.has(base) ? base + (base.at(-1) ?? '') : base)
const DOUBLING = new Set([
  'quip',
  'blog',
  'admit',
  'sob',
  'chat',
  'rebut',
  'submit',
  'slam',
  'pen',
  'nod',
  'hum',
  'rap',
  'tut',
  'blab',
  'dub',
  'refer',
  'concur',
  'cut',
  'dm',
  'rip',
  'plan',
  'pan',
  'tag',
  'trot',
  'hit',
  'put',
])
