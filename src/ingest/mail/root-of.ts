import type { MimePart } from './mime-part.ts'

/** The page among parts that are shown together: the one that `whole` says it begins with (RFC 2387, `start`), else the first. */
export function rootOf(whole: Pick<MimePart, 'params'>, among: readonly MimePart[]): MimePart | undefined {
  const start = whole.params['start']?.replaceAll(/^<|>$/g, '')
  return among.find(({ id }) => start !== undefined && id === start) ?? among[0]
}
