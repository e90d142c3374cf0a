import type { Collation, Siglum, Witness } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { oneOfEachFirst } from './in-order.ts'
import { wordsShared } from './words-shared.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** Where many papers print one sentence, so many are set against each other. */
export const READ = 40
/** Fewer words are said again and again. */
const FEW_WORDS = 6

/** A witness. */
export interface OfWitness {
  readonly witness: Witness
}

/** What one witness tells of the words, as printed. */
export interface Told extends OfWitness {
  readonly printed: string
}

/**
 * The first two that conflict over the same words, the better supported of them first, each with all who agree with it.
 *
 * Of those as well supported as others, what a draft prints comes first, then by what is printed; what prints the same, as `inOrder`
 * has it, is taken as it comes.
 */
export function twoSides<T extends Told>(
  collation: Collation,
  all: readonly T[],
  areApart: (one: T, other: T) => boolean,
): readonly [readonly T[], readonly T[]] | undefined {
  if (all.length < 2) return undefined
  const some = oneOfEachFirst(all.toSorted(byPrint), ({ printed }) => printed).slice(0, READ)
  const alike = (one: T): T[] => some.filter((each) => !areApart(one, each))
  const support = (one: T): number => new Set(alike(one).map(({ witness }) => witness.copyGroup)).size
  for (const one of some.toSorted((a, b) => support(b) - support(a))) {
    const other = some.find((each) => areApart(one, each) && printTheSame(collation, one.witness, each.witness))
    if (other)
      return [
        first(
          one,
          alike(one).filter((each) => areApart(each, other)),
        ),
        first(
          other,
          alike(other).filter((each) => areApart(each, one)),
        ),
      ]
  }
  return undefined
}

function byPrint(one: Told, other: Told): number {
  const isOthers = ({ witness }: Told): number => Number(!isOfDraft(witness))
  return isOthers(one) - isOthers(other) || byCodeUnit(one.printed, other.printed)
}

function first<T>(one: T, all: readonly T[]): T[] {
  return [one, ...all.filter((each) => each !== one)]
}

/** Whether two witnesses print more than a few words alike, and mostly these. */
export function printTheSame(collation: Collation, { siglum: one }: Witness, { siglum: other }: Witness): boolean {
  const { shared, shorter } = wordsShared(collation, one, other)
  return shared > FEW_WORDS && shared > shorter / 2
}

/** The sigla of some witnesses. */
export function siglaOf(side: readonly OfWitness[]): Siglum[] {
  return side.map(({ witness }) => witness.siglum)
}
