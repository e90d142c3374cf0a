import type { Shown } from './shown.ts'

/** How a line says that somebody speaks, and where in it the words begin: with a name, or with a sign that it is somebody else. */
export interface Opening {
  readonly label?: { readonly start: number; readonly end: number; readonly name: string }
  readonly words: number
}

/** > | >> ONA BRAY: We stay.   > | - We stay.   > | -We stay. */
const SIGN = /^\s*(?:>{2,3}\s*|[-–—]\s?(?=[\p{L}"“„«¿¡[(']))/u
const WORD = String.raw`[\p{Lu}\p{Lo}\d#&][\p{L}\p{M}\d.'’_#-]{0,30}`
/** > | ONA BRAY:   > | Ona Bray (mayor):   > | Ona Bray, mayor of Carrow:   > | [SPEAKER_00]: */
const LABEL = new RegExp(
  String.raw`^\s*(\[?${WORD}(?: (?:${WORD}|de|del|der|van|von|la|el|of|the|and)){0,6}\]?)(?: ?\([^()]{1,60}\)|, [^:.!?]{2,60})?(?::(?:\s+(?=\S)|$)|：)`,
  'u',
)

/** Cuts a line where an arrow gives the word to somebody else: > | all night. >> Who does? */
export function atArrows(line: Shown): Shown[] {
  const cuts = [0, ...Array.from(line.text.matchAll(/(?<=\S\s{1,3})>{2,3}(?=\s)/g), ({ index }) => index), line.text.length]
  if (cuts.length === 2) return [line]
  return cuts.slice(1).map((end, i) => ({ ...line, text: line.text.slice(cuts[i], end), columns: line.columns.slice(cuts[i], end) }))
}

/** Reads the openings of the lines of one file. A name in small letters that stands alone, in a file in capitals any, is one only if it comes again. */
export function openings(lines: readonly Shown[]): (line: Shown) => Opening | undefined {
  const all = lines.map(({ text }) => labelIn(text, signIn(text)))
  const counts = new Map<string, number>()
  for (const label of all) if (label) counts.set(keyOf(label.name), (counts.get(keyOf(label.name)) ?? 0) + 1)
  const sample = lines.slice(0, 200).map(({ text }) => text)
  const isShouted = !/\p{Ll}{3}/u.test(sample.join(' '))
  return ({ text }) => {
    const sign = signIn(text)
    const label = labelIn(text, sign)
    const isSure = label && (sign > 0 || (!isShouted && isFull(label.name)) || (counts.get(keyOf(label.name)) ?? 0) > 1)
    if (label && isSure) return { label, words: label.end }
    return sign > 0 ? { words: sign } : undefined
  }
}

/** Names without regard to case: captions print one either way. */
export const keyOf = (name: string): string => name.toLowerCase()

const signIn = (text: string): number => SIGN.exec(text)?.[0].length ?? 0

const isFull = (name: string): boolean => name.includes(' ') || name === name.toUpperCase()

function labelIn(text: string, from: number): Opening['label'] {
  const [all, name] = LABEL.exec(text.slice(from)) ?? []
  if (all === undefined || name === undefined) return undefined
  return { start: from + all.length - all.trimStart().length, end: from + all.length, name }
}
