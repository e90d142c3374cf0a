/**
 * What JSON may hold as it is, but a terminal acts on, some readers of lines take for the end of one, or turns the line around; and what
 * the logs of builds take for a command.
 */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]|##(?=\w*\[)/gu

/** A value as JSON that is inert wherever it is printed: whoever reads it gets every character back. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, escaped)
}

function escaped(signs: string): string {
  return signs === '##' ? String.raw`\u0023#` : Array.from({ length: signs.length }, (_, i) => unit(signs.charCodeAt(i))).join('')
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
