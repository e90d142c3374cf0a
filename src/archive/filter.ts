/** Which articles of an archive are meant; what is not told lets all through. */
export interface Filter {
  /** The outlet's name, in any case. */
  readonly outlet?: string
  /** A part of the name of somebody whom they quote, in any case. */
  readonly speaker?: string
  /** Days, months or years (ISO 8601), both included. */
  readonly from?: string
  readonly to?: string
  readonly path?: string
}

/** Sorts behind every sign that a date may go on with. */
const BEHIND = '\uffff'

/** A filter as a condition of SQL on `articles`, with its values. */
export function whereOf({ outlet, speaker, from, to, path }: Filter): { readonly condition: string; readonly values: readonly string[] } {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['lower(outlet) = lower(?)', outlet],
    ['EXISTS (FROM quotations WHERE article = number AND contains(lower(coalesce(speaker_name, speaker)), lower(?)))', speaker],
    ['date >= ?', from],
    ['date <= ?', to === undefined ? undefined : to + BEHIND],
    ['path = ?', path],
  ]
  const told = parts.flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]))
  return {
    condition: told.length === 0 ? 'true' : told.map(({ condition }) => condition).join(' AND '),
    values: told.map(({ value }) => value),
  }
}
