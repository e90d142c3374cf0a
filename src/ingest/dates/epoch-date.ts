/** The end of the year 2099, in milliseconds since 1970. */
const LATEST = Date.UTC(2100, 0) - 1

/** A moment given as seconds or milliseconds since 1970, as ISO 8601: of ten digits and thirteen, from 2001 on. > | 1772705700   1772705700000   1772705700.25 */
export function epochDate(text: string): string | undefined {
  const [, whole = '', fraction = ''] = /^(\d{10}|\d{13})(\.\d{1,9})?$/.exec(text) ?? []
  if (whole === '') return undefined
  const milliseconds = whole.length === 10 ? Math.round(Number(whole + fraction) * 1000) : Number(whole)
  if (milliseconds < 1e12 || milliseconds > LATEST) return undefined
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}
