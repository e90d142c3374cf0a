/** Orders texts by code unit, not by a reader's language: the same on every machine. Negative, zero or positive, as sorting wants it. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
