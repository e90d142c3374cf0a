import type { Siglum } from '../model.ts'

/** The short name of the nth witness, from 0: A, B, … Z, AA, AB, … */
export function siglum(n: number): Siglum {
  return (n < 26 ? '' : siglum(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))
}
