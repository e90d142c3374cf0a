/** A line of a file, 1-based. */
interface NumberedLine {
  readonly text: string
  readonly line: number
}

/** A caption: from when to when it is shown, in milliseconds, and its lines as the file has them. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly lines: readonly NumberedLine[]
}

/** What a file of captions holds. */
export interface CueFile {
  readonly cues: readonly Cue[]
  /** What stands behind WEBVTT at its head, and the language it names there. */
  readonly title?: string
  readonly language?: string
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`
/** > | 00:00:05.000 --> 00:00:09.360 align:start   > | 00:00:05,000 -> 00:00:09,360   an arrow is often lost */
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*(?:[-–—]{0,3}[>→]?)\s*${TIME}(?:\s|$)`)
const HEADER = /^WEBVTT(?:[ \t]+(?:[-–—][ \t]*)?(.*))?$/
const LANGUAGE = /^Language:[ \t]*(\S+)/i

/** A file of captions, VTT or SRT, whatever its state: a caption is what stands below a line of two times, to the next empty line. */
export function cuesOf(source: string): CueFile {
  const lines = source.split(/\r\n|[\n\r]/)
  const header = HEADER.exec(lines[0] ?? '')
  const cues: { from: number; to: number; lines: NumberedLine[] }[] = []
  /** In VTT what stands below an empty line and no times is a remark or a style; in SRT it is a caption with an empty line in it. */
  let isOpen = false
  for (const [i, text] of lines.entries()) {
    const timing = TIMING.exec(text)
    const last = cues.at(-1)
    if (timing) {
      if (last) dropNumber(last.lines, i)
      cues.push({ from: millisecondsOf(timing, 1), to: millisecondsOf(timing, 5), lines: [] })
      isOpen = true
    } else if (text === '' && header) isOpen = false
    else if (isOpen && last) last.lines.push({ text, line: i + 1 })
  }
  const end = lines.findIndex((line) => line.trim() === '')
  const language = header ? lines.slice(1, end < 0 ? undefined : end).flatMap((line) => LANGUAGE.exec(line)?.[1] ?? [])[0] : undefined
  const title = header?.[1]?.trim()
  return { cues, ...(title && { title }), ...(language !== undefined && { language }) }
}

/** The number of the next caption stands right above its times. */
function dropNumber(lines: NumberedLine[], timing: number): void {
  const last = lines.at(-1)
  if (last?.line === timing && /^\s*\d{1,6}\s*$/.test(last.text)) lines.pop()
}

function millisecondsOf(timing: RegExpExecArray, from: number): number {
  const [hours, minutes, seconds] = [0, 1, 2].map((i) => Number(timing[from + i] ?? 0))
  const thousandths = Number((timing[from + 3] ?? '').padEnd(3, '0'))
  return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + thousandths
}
