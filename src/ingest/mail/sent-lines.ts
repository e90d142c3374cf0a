import { behindSoftEnd, digit } from './quoted-printable.ts'

const [EQUALS, LINE_END, RETURN] = [0x3d, 0x0a, 0x0d]

/** The lines of a part once it is decoded from quoted-printable, one after the other: where in what was sent each of their bytes begins. */
export function* sentLines(sent: Uint8Array): Generator<readonly number[]> {
  let [offsets, last]: [number[], number] = [[], 0]
  const ended = (): readonly number[] => (last === RETURN ? offsets.slice(0, -1) : offsets)
  for (let at = 0; at < sent.length; at += 1) {
    const start = at
    const soft = sent[at] === EQUALS ? behindSoftEnd(sent, at + 1) : undefined
    if (soft !== undefined) {
      at = soft - 1
      continue
    }
    const isFigures = inFigures(sent, at)
    const value = isFigures ? digit(sent[at + 1]) * 16 + digit(sent[at + 2]) : (sent[at] ?? 0)
    if (isFigures) at += 2
    if (value === LINE_END) {
      yield ended()
      offsets = []
    } else offsets.push(start)
    last = value
  }
  yield ended()
}

/** > | =E2   a byte that is written in figures */
export const inFigures = (sent: Uint8Array, at: number): boolean =>
  sent[at] === EQUALS && digit(sent[at + 1]) >= 0 && digit(sent[at + 2]) >= 0
