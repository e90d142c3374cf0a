import { inert } from './inert.ts'

/** A path as a shell takes it. */
export function inShell(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${inert(file).replaceAll("'", String.raw`'\''`)}'`
}
