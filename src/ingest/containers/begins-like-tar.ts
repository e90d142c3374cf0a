/** A header, its checksum in it, and where formats of today sign. */
const [LENGTH, SUM, SUM_END, SIGN] = [512, 148, 156, 257]

/** Whether a file begins as a tar does (a character a byte): signed, or, before 1988, by the checksum of its first header. */
export function beginsLikeTar(bytes: string): boolean {
  if (bytes.length < LENGTH) return false
  if (bytes.startsWith('ustar', SIGN)) return true
  const told = /^ *([0-7]{4,7})[ \0]/.exec(bytes.slice(SUM, SUM_END))?.[1]
  if (told === undefined) return false
  let sum = 8 * ' '.charCodeAt(0)
  for (let at = 0; at < LENGTH; at += 1) if (at < SUM || at >= SUM_END) sum += bytes.charCodeAt(at)
  return sum === Number.parseInt(told, 8)
}
