import { collate } from '../../src/collate/index.ts'
import type { Reading } from '../../src/model.ts'
import { type Printing, printings } from '../printings.ts'

const SIGNS = { omitted: '–', elided: '[…]', lacuna: '' } as const

/** The loci at which the printings do not all agree, one line each: `so A C ] – B`; who never reaches a locus is left out. */
export function variants(contents: Readonly<Record<string, Printing>>): string[] {
  return collate(printings(contents))
    .loci.map(({ readings }) => readings.filter(({ kind }) => kind !== 'lacuna'))
    .filter((readings) => readings.length > 1)
    .map((readings) => readings.map(show).join(' ] '))
}

/** All loci as one witness has them, with a sign for each way of not printing a word and `·` for a lacuna. */
export function line(contents: Readonly<Record<string, Printing>>, siglum: string): string {
  return collate(printings(contents))
    .loci.flatMap(({ readings }) => readings.filter(({ sigla }) => sigla.includes(siglum)))
    .map(({ kind, text }) => (kind === 'attested' ? text : kind === 'lacuna' ? '·' : SIGNS[kind]))
    .join(' ')
}

function show({ kind, text, sigla }: Reading): string {
  return [kind === 'attested' ? text : SIGNS[kind], ...sigla].join(' ')
}
