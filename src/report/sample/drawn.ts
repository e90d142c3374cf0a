import { createHash } from 'node:crypto'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { allotted } from './allotted.ts'
import type { Unit } from './unit.ts'

/** A unit that was drawn, how many there are of its stratum, and how many of them were drawn. */
export interface Drawn {
  readonly unit: Unit
  readonly population: number
  readonly sampled: number
}

/** What was drawn, in an order of chance, and the strata, with those of which there was no room for one. */
export interface Draw {
  readonly drawn: readonly Drawn[]
  readonly strata: number
  readonly unseen: number
}

/** Draws so many units, by chance within each stratum: a seed and what there is to draw from settle which. */
export function draw(units: readonly Unit[], size: number, seed: string): Draw {
  const strata = strataOf(units)
  const sizes = allotted(
    strata.map(({ length }) => length),
    size,
  )
  const drawn = strata.flatMap((stratum, i) => {
    const sampled = sizes[i] ?? 0
    const taken = inOrderOfChance(stratum, (unit) => chance(seed, 'which', unit.id)).slice(0, sampled)
    return taken.map((unit): Drawn => ({ unit, population: stratum.length, sampled }))
  })
  return {
    drawn: inOrderOfChance(drawn, ({ unit }) => chance(seed, 'when', unit.id)),
    strata: strata.length,
    unseen: sizes.filter((count) => count === 0).length,
  }
}

/** A number for some words that nothing else tells: the same on every machine. */
export function chance(...words: readonly string[]): string {
  return createHash('sha256').update(words.join('\u0000')).digest('hex')
}

/** Sorted by the hash of each, which is made once. */
export function inOrderOfChance<T>(all: readonly T[], chanceOf: (each: T) => string): T[] {
  const keyed = all.map((each) => ({ each, key: chanceOf(each) }))
  return keyed.toSorted((one, other) => byCodeUnit(one.key, other.key)).map(({ each }) => each)
}

function strataOf(units: readonly Unit[]): Unit[][] {
  const strata = new Map<string, Unit[]>()
  for (const unit of units) {
    const name = `${unit.stratum.kind} ${unit.stratum.severity}`
    const known = strata.get(name)
    if (known) known.push(unit)
    else strata.set(name, [unit])
  }
  return [...strata].toSorted(([one], [other]) => byCodeUnit(one, other)).map(([, stratum]) => stratum)
}
