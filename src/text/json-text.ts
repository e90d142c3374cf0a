import { ACTED_ON } from './acted-on.ts'

/** A value as JSON that is inert wherever it is printed: whoever reads it gets every character back. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(ACTED_ON, escaped)
}

function escaped(signs: string): string {
  return signs === '##' ? String.raw`\u0023#` : Array.from({ length: signs.length }, (_, i) => unit(signs.charCodeAt(i))).join('')
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
