const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A whole number as a footnote mark: 12 is `¹²`. */
export function superscript(number: number): string {
  return Array.from(String(number), (digit) => DIGITS.charAt(Number(digit))).join('')
}
