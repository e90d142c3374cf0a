/** A number as dates and times have it: of at least two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
