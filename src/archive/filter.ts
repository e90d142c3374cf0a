/** Which articles of an archive are meant; what is not told lets all through. */
export interface Filter {
  /** The outlet's name, in any case. */
  readonly outlet?: string
  /** A part of the name of somebody whom they quote, in any case. */
  readonly speaker?: string
  /** Days, months or years (ISO 8601), both included; articles without a date may be of any day, and sources of any that there is. */
  readonly from?: string
  readonly to?: string
  /** BCP 47; what is in no known language counts as English. */
  readonly languages?: readonly string[]
  /** Paths, folders, addresses, keys, or how a key begins; an article is meant by any of them. */
  readonly which?: readonly string[]
}

/** The language that an article counts as being in. */
export const LANGUAGE = "coalesce(language, 'en')"

/** A condition of SQL on `articles`, with its values. */
export interface Condition {
  readonly condition: string
  readonly values: readonly string[]
}

/** A date is compared as far as both are told. */
const compared = (sign: string): string =>
  `(date IS NULL OR role <> 'report' OR left(left(date, 10), length(?)) ${sign} left(?, length(left(date, 10))))`

/** Of a path also what lies in it, or is held by it; of a key so many digits at least, by which it is shown. */
const NAMED =
  "(path = ? OR starts_with(path, ? || '/') OR starts_with(path, ? || '#') OR url = ? OR key = ? OR (length(?) >= 12 AND starts_with(key, ?)))"

/** A filter as a condition. */
export function whereOf({ outlet, speaker, from, to, languages, which }: Filter): Condition {
  const parts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['lower(outlet) = lower(?)', [outlet]],
    ['EXISTS (FROM quotations WHERE article = number AND contains(lower(coalesce(speaker_name, speaker)), lower(?)))', [speaker]],
    [compared('>='), [from, from]],
    [compared('<='), [to, to]],
    [`${LANGUAGE} IN (${languages?.map(() => '?').join(', ')})`, languages ?? [undefined]],
    [`(${which?.map(() => NAMED).join(' OR ')})`, which?.flatMap(valuesOf) ?? [undefined]],
  ]
  const told = parts.flatMap(([condition, values]) => {
    const known = values.filter((value) => value !== undefined)
    return known.length < values.length || known.length === 0 ? [] : [{ condition, values: known }]
  })
  return {
    condition: told.length === 0 ? 'true' : told.map(({ condition }) => condition).join(' AND '),
    values: told.flatMap(({ values }) => values),
  }
}

function valuesOf(which: string): string[] {
  const path = which.replace(/^(?:\.\/)+/, '').replace(/(?<=.)\/+$/, '')
  return [path, path, path, which, which, which, which]
}
