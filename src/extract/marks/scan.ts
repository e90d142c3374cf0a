import { roleOfSingle } from './single.ts'
import { ANY_GLYPH, type Direction, GLYPHS } from './glyphs.ts'
import type { Language } from '../languages/language.ts'
import type { Likelihood, Mark, MarkedParagraph } from './mark.ts'
import { paragraphBreak } from './paragraphs.ts'
import { isBlank, isClosing, isDash, isOpening, isWordLike } from './signs.ts'

/** More marks than this in one paragraph, or side by side, are decoration or data, no prose. */
const MOST_MARKS = 100_000
const MOST_SIDE_BY_SIDE = 4

/** What the signs on either side of a mark make of it. */
type Lean = 'opens' | 'closes' | 'either'

/** What holds for all the marks of a text. */
interface Convention {
  /** »…« rather than «…». */
  readonly inward: boolean
  /** „…“: the high mark that opens elsewhere closes here. */
  readonly low: boolean
}

/** Finds the quote marks of a text, paragraph by paragraph, and judges each by what stands beside it. Apostrophes are left out. */
export function scan(text: string, language: Language): MarkedParagraph[] {
  const convention = conventionOf(text)
  const paragraphs: MarkedParagraph[] = []
  let marks: Mark[] = []
  const breaks = breaksOf(text)
  let { start, end } = breaks.next(0)
  const finish = () => {
    if (marks.length > 0 && marks.length <= MOST_MARKS) paragraphs.push({ start, end, marks })
    marks = []
  }

  for (const run of runsOf(text)) {
    if (run.start >= end) {
      finish()
      ;({ start, end } = breaks.next(run.start))
    }
    if (marks.length <= MOST_MARKS) marks.push(...judge(text, run, { start, end }, convention, language))
  }
  finish()
  return paragraphs
}

/** Marks side by side: their outer neighbours judge them all. */
interface Run {
  readonly start: number
  readonly end: number
  readonly glyphs: readonly string[]
}

function* runsOf(text: string): Generator<Run> {
  const glyph = new RegExp(ANY_GLYPH)
  let run: { start: number; end: number; glyphs: string[] } | undefined
  for (let found = glyph.exec(text); found; found = glyph.exec(text)) {
    const { index } = found
    // > | don't
    //        ^ the commonest case by far: an apostrophe inside a word
    if (found[0].length === 1 && isSingle(found[0]) && isWordLike(text[index - 1]) && isWordLike(text[index + 1])) continue
    if (run?.end === index) {
      if (run.glyphs.length <= MOST_SIDE_BY_SIDE) run.glyphs.push(found[0])
      run.end = glyph.lastIndex
      continue
    }
    if (run && run.glyphs.length <= MOST_SIDE_BY_SIDE) yield run
    run = { start: index, end: glyph.lastIndex, glyphs: [found[0]] }
  }
  if (run && run.glyphs.length <= MOST_SIDE_BY_SIDE) yield run
}

const isSingle = (sign: string): boolean => GLYPHS.get(sign)?.family === 'single'

/** Walks the paragraph ends of a text, forward only. */
function breaksOf(text: string): { next: (at: number) => { start: number; end: number } } {
  const pattern = paragraphBreak(text)
  let start = 0
  let found = pattern.exec(text)
  const next = (at: number) => {
    while (found && found.index <= at) {
      start = found.index + found[0].length
      found = pattern.exec(text)
    }
    return { start, end: found?.index ?? text.length }
  }
  return { next }
}

function judge(text: string, run: Run, paragraph: { start: number; end: number }, convention: Convention, language: Language): Mark[] {
  const before = run.start > paragraph.start ? text[run.start - 1] : undefined
  const after = run.end < paragraph.end ? text[run.end] : undefined
  const lean = leanOf(before, after, text, run.end)
  let start = run.start
  return run.glyphs.flatMap((sign, i): Mark[] => {
    const at = { start, end: (start += sign.length) }
    const glyph = GLYPHS.get(sign)
    if (!glyph || (sign === ',,' && lean !== 'opens')) return []
    if (i > 0 && lean === 'opens' && sign === run.glyphs[i - 1]) return []
    const doubled = lean === 'opens' && sign === run.glyphs[i + 1]
    if (doubled) at.end += sign.length
    if (glyph.family === 'single') return roleOfSingle(text, at, glyph.direction, { before, after, paragraph }, language)
    if (isMeasure(text, at.start, sign) || isMarkup(text, run)) return []
    const direction = directionIn(convention, glyph.family, glyph.direction, sign)
    return [{ ...at, family: glyph.family, ...roles(direction, lean), sound: !doubled && isSound(glyph.family, direction, lean) }]
  })
}

/**
 * What the neighbours say.
 *
 * > | He said "We leave" and left.
 *             ^ opens  ^ closes
 * > | He said:"We leave."Then he left.
 *             ^ either  ^ either
 */
function leanOf(before: string | undefined, after: string | undefined, text: string, end: number): Lean {
  const dots = after === '.' && text[end + 1] === '.'
  const free = before === undefined || isBlank(before) || isOpening(before) || (isDash(before) && isWordLike(after))
  const spent =
    after === undefined || isBlank(after) || (isClosing(after) && !dots) || (isDash(after) && before !== undefined && !isBlank(before))
  if (free && spent)
    return before === undefined && after !== undefined ? 'opens' : after === undefined && before !== undefined ? 'closes' : 'either'
  return free ? 'opens' : spent ? 'closes' : 'either'
}

function roles(direction: Direction, lean: Lean): { opens: Likelihood; closes: Likelihood } {
  if (direction === 'none')
    return { opens: lean === 'either' ? 1 : lean === 'opens' ? 2 : 0, closes: lean === 'either' ? 1 : lean === 'closes' ? 2 : 0 }
  const natural = direction === 'left' ? 'opens' : 'closes'
  if (lean !== natural && lean !== 'either') return { opens: 1, closes: 1 }
  return direction === 'left' ? { opens: 2, closes: 0 } : { opens: 0, closes: 2 }
}

function isSound(family: Mark['family'], direction: Direction, lean: Lean): boolean {
  if (lean === 'either') return family !== 'double'
  return direction === 'none' || (direction === 'left') === (lean === 'opens')
}

/**
 * Feet and inches.
 *
 * > | The plank is 6' 2" in length.     > | the 5'10" door
 *                      ^                            ^
 */
function isMeasure(text: string, at: number, sign: string): boolean {
  return (sign === '"' || sign === '”') && /\d['’′] ?\d{1,2}(?:½|\.\d)?$/.test(text.slice(Math.max(0, at - 8), at))
}

/**
 * Left-over markup.
 *
 * > | <a href="https://…" rel="next">
 *             ^         ^ none of them
 */
function isMarkup(text: string, { start, end }: Run): boolean {
  if (text[start - 1] === '=' && isWordLike(text[start - 2])) return true
  return text[end] === '>' || (text[end] === '/' && text[end + 1] === '>') || /^\s[\w-]{1,30}=["'“”]/.test(text.slice(end, end + 34))
}

function directionIn(convention: Convention, family: Mark['family'], direction: Direction, sign: string): Direction {
  if (family === 'double') return convention.low && sign === '“' ? 'right' : direction
  if (!convention.inward || (family !== 'pointed' && family !== 'pointed-single')) return direction
  return direction === 'left' ? 'right' : 'left'
}

function conventionOf(text: string): Convention {
  const sample = text.slice(0, 200_000)
  const inward = sample.match(/(?:^|[\s(])[»›](?=[^\s.,;:!?])/g)?.length ?? 0
  const outward = sample.match(/(?:^|[\s(])[«‹]/g)?.length ?? 0
  return { inward: inward > outward && /[^\s]«/.test(sample), low: /[„‚](?=\S)|(?:^|\s),,(?=\p{L})/u.test(sample) }
}
