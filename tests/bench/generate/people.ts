import type { Speaker } from '../../../src/model.ts'

/** Somebody who is quoted. */
export interface Person {
  readonly first: string
  readonly last: string
  readonly pronoun: string
}

const FIRST =
  'Ada Bela Cato Dora Egon Fenna Gero Hilde Ivo Jutta Kaja Lasse Mira Nils Oda Pavel Runa Sven Tilde Ulf Vera Wim Yrsa Zeno Anouk Benno Celia Dag'.split(
    ' ',
  )
const ONSETS = 'b br d dr f fl g gr h j k kl l m n p pr r s st t tr v w'.split(' ')
const NUCLEI = 'a e i o u ei au ie oe'.split(' ')
const CODAS = 'l m n r rt ck ss nd lm x'.split(' ')
const ENDS = 'berg dal en er holm ins man quist sen strom ton wick'.split(' ')

/** Invents a person. */
export function person(roll: () => number): Person {
  const pick = (from: readonly string[]) => from[Math.floor(roll() * from.length)] ?? ''
  const stem = `${pick(ONSETS)}${pick(NUCLEI)}${pick(CODAS)}${roll() < 0.5 ? pick(NUCLEI) + pick(CODAS) : ''}${pick(ENDS)}`
  return { first: pick(FIRST), last: stem.charAt(0).toUpperCase() + stem.slice(1), pronoun: roll() < 0.5 ? 'she' : 'he' }
}

/** How an article ascribes words: in full, by surname, by pronoun (resolved), to nobody, or, one time in a hundred, to somebody else. */
export function attribution({ first, last, pronoun }: Person, bystander: Person, roll: () => number): Speaker | undefined {
  const sort = roll()
  const name = `${first} ${last}`
  if (sort < 0.35) return { text: name, name }
  if (sort < 0.65) return { text: last, name }
  if (sort < 0.85) return { text: pronoun, name }
  if (sort < 0.86) return { text: bystander.last, name: bystander.last }
  return sort < 0.9 ? { text: 'a spokeswoman' } : undefined
}
