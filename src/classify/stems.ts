import { IRREGULAR } from './lexicons/irregular.ts'

const INFLECTIONS = [
  [/^(.{2,})ies$/u, '$1y'],
  [/^(.{2,})ied$/u, '$1y'],
  [/^(.{2,}(?:s|x|z|ch|sh))es$/u, '$1'],
  [/^(.{2,}[^su])s$/u, '$1'],
  [/^(.+e)ed$/u, '$1e'],
  [/^(.{2,})ing$/u, '$1'],
  [/^(.{2,})ed$/u, '$1'],
] as const

/** Endings that may stand on one stem in place of each other without a change of what is meant. */
const DERIVATIONS =
  /^(?:e|es|ed|ing|s|y|cy|tic|ly|al|ally|ic|ical|ically|ive|ively|ative|ation|ations|ion|ions|able|ably|ible|ment|ments|ance|ence|ness|ity|er|ers|or|ors)?$/u
const SHORTEST = 5
/** Words that only look inflected: before the ending no vowel stands. */
const PLAIN = /^[^aeiouy]+(?:eed|ing)$/u

/** The same few thousand words are asked for again and again; a text of other words must not fill the memory. */
const MOST_KNOWN = 20_000
const stems = new Map<string, string>()

/** The plain form of an English word, endings of number and tense taken off: `settled` and `settling` give `settl`. */
export function stem(norm: string): string {
  const known = stems.get(norm)
  if (known !== undefined) return known
  if (stems.size >= MOST_KNOWN) stems.clear()
  const found = cut(norm)
  stems.set(norm, found)
  return found
}

function cut(norm: string): string {
  const known = IRREGULAR.get(norm)
  if (known) return single(known).replace(SILENT, '')
  const rule = ruleOf(norm)
  const plain = rule ? norm.replace(rule[0], rule[1]) : norm
  return single(IRREGULAR.get(plain) ?? plain).replace(SILENT, '')
}

/** Whether a word is in its plain form, as far as its ending tells: `unite` and `unit`, not `united` and `units`. */
function isPlain(norm: string): boolean {
  return !IRREGULAR.has(norm) && ruleOf(norm) === undefined
}

function ruleOf(norm: string): (typeof INFLECTIONS)[number] | undefined {
  return norm.length > 3 && !PLAIN.test(norm) ? INFLECTIONS.find(([pattern]) => pattern.test(norm)) : undefined
}

/** `stopp` is `stop`. */
function single(word: string): string {
  return word.replace(/([bdfgklmnprtvz])\1$/u, '$1')
}

const SILENT = /(?<=..)e$/u

/** Whether two words have one stem; two plain words are two, though a stem cuts them alike: `off`, `of`; `hope`, `hop`. */
export function haveOneStem(one: string, other: string): boolean {
  return one === other || (stem(one) === stem(other) && !(isPlain(one) && isPlain(other)))
}

/** Whether two words are forms of one: `run`, `ran`; `govern`, `governing`. */
export function areForms(one: string, other: string): boolean {
  if (haveOneStem(one, other) || isPluralInVes(one, other) || isPluralInVes(other, one)) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared >= SHORTEST && DERIVATIONS.test(one.slice(shared)) && DERIVATIONS.test(other.slice(shared))
}

/** `life`, `lives`; the stem cannot know, for `lives` is a verb too. */
function isPluralInVes(one: string, many: string): boolean {
  const [, root] = /^(.+?)fe?$/u.exec(one) ?? []
  return root !== undefined && many === `${root}ves`
}
