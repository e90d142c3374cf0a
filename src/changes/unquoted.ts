const ESCAPES: Readonly<Record<string, string>> = { a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/**
 * A path as git writes it in a patch, undone: in double quotes with C's escapes where it holds an unusual sign, with a tab behind it where it
 * holds a space. Text comes and goes as bytes, one a character.
 */
export function unquoted(written: string): string {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"/.exec(written) ?? []
  if (quoted === undefined) return written.replace(/\t$/, '')
  return quoted.replace(/\\([0-7]{3}|.)/g, (_, escaped: string) =>
    escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped),
  )
}
