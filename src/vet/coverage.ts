import type { Share, Siglum } from '../model.ts'
import { bitsOf } from '../text/frequency.ts'
import { movedIn } from '../text/moved-in.ts'
import { readingOf } from '../text/reading-of.ts'
import type { Examined, Stretch } from './examined.ts'
import { type PrintedWord, printedWords } from './printed-words.ts'

/** Which words of a quotation some others have, or have otherwise, and which lie beyond what they quote. */
export interface Coverage {
  readonly words: readonly PrintedWord[]
  /** For each of the words, whether one of the others gets as far. */
  readonly isReached: readonly boolean[]
  /** And whether one of them prints it there, in whatever form. */
  readonly isPrinted: readonly boolean[]
  /** The words one after the other that none of the others gets to, and that say something. */
  readonly beyond: readonly (readonly PrintedWord[])[]
  /** Those that say nothing by themselves. */
  readonly trifles: readonly (readonly PrintedWord[])[]
}

/** What opens a sentence and says nothing by itself. */
const LINK = /^(?:and|but|so|or|well|und|aber|oder|also|et|mais|ou|y|e|pero|o|en|maar|of|ma|mas)$/u
/** What a fragment may lack at its head or its end: so many words, none of which tells more than so many bits or denies anything: > “That boat”, “boat” */
const AT_END = { words: 2, bits: 7.5 } as const
/** The same between two pairs of marks: > “We pay”, and we will “pay again” */
const BETWEEN = { words: 3, bits: 9 } as const
const DENIAL = /^(?:not|n't|no|never|nor|nicht|kein\p{L}*|nie|ne|n'|pas|jamais|nunca|ni|non|mai|niet|geen|não)$/u

/** A collation that a quotation stands in, and those of its witnesses that are asked. */
export interface Asked {
  readonly here: Examined
  readonly stretch: Stretch
  readonly sigla: readonly Siglum[]
}

/** Which words of a quotation some other witnesses get to, in one collation or in several. */
export function coverageOf(first: Asked, ...rest: readonly Asked[]): Coverage {
  const words = printedWords(first.here, first.stretch)
  const all = [metIn(first, words), ...rest.map((asked) => metIn(asked, printedWords(asked.here, asked.stretch)))]
  const inAny = (found: readonly (readonly boolean[])[]): boolean[] =>
    words.map((_, at) => found.some((each) => each.length === words.length && each[at] === true))
  const isReached = inAny(all.map(({ reached }) => reached))
  const isPrinted = inAny(all.map(({ had }) => had))
  const { language } = first.stretch.witness.quotations[0].article
  const runs = runsOf(words, isReached).map(({ from, to }) => {
    const run = words.slice(from, to)
    return { run, isTrifle: isTrifle(run, from > 0 && to < words.length ? BETWEEN : AT_END, language) }
  })
  return {
    words,
    isReached,
    isPrinted,
    beyond: runs.flatMap((each) => (each.isTrifle ? [] : [each.run])),
    trifles: runs.flatMap((each) => (each.isTrifle ? [each.run] : [])),
  }
}

/** Which words some witnesses get to, and which of them they print. */
interface Met {
  readonly reached: readonly boolean[]
  readonly had: readonly boolean[]
}

/** Who prints otherwise what stands there, or leaves it out, or has it elsewhere, gets to a word, too; and whose words differ from it in their form alone: > “um, I”, “I” */
function metIn({ here: { collation, discrepancies }, stretch, sigla }: Asked, words: readonly PrintedWord[]): Met {
  const own = stretch.witness.siglum
  const isMoved = movedIn(collation)
  const formal = discrepancies.filter(({ weight, marked }) => weight === 'orthographic' && !marked)
  const isFormal = (locus: number, siglum: Siglum): boolean =>
    formal.some(({ loci, lemma, variant }) => loci.includes(locus) && [lemma, variant].some((side) => side.sigla.includes(siglum)))
  const has = (at: number, siglum: Siglum): boolean =>
    readingOf(collation, at, siglum) === readingOf(collation, at, own) || isMoved(at, siglum) || isFormal(at, siglum)
  const getsTo = (at: number, siglum: Siglum): boolean => {
    const kind = readingOf(collation, at, siglum)?.kind
    return kind === 'attested' || kind === 'omitted' || has(at, siglum)
  }
  const inSome = (is: (at: number, siglum: Siglum) => boolean): boolean[] =>
    words.map(({ loci }) => loci.every((at) => sigla.some((siglum) => is(at, siglum))))
  return { reached: inSome(getsTo), had: inSome(has) }
}

/** How much of a quotation it is, where it is not all: how many of its words, and at which end they stand. */
export function shareOf({ words, isPrinted, beyond }: Coverage): Share | undefined {
  if (beyond.length === 0) return undefined
  const count = isPrinted.filter(Boolean).length
  const isOnly = (from: number, to: number): boolean => isPrinted.every((is, at) => is === (from <= at && at < to))
  const at = isOnly(0, count) ? 'head' : isOnly(words.length - count, words.length) ? 'tail' : undefined
  return { words: count, of: words.length, ...(at !== undefined && { at }) }
}

function isTrifle(
  run: readonly PrintedWord[],
  most: { readonly words: number; readonly bits: number },
  language: string | undefined,
): boolean {
  const isLight = (norm: string): boolean => LINK.test(norm) || (bitsOf(norm, language) <= most.bits && !DENIAL.test(norm))
  return run.length <= most.words && run.every(({ norms }) => norms.every(isLight))
}

function runsOf(words: readonly PrintedWord[], isReached: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  words.forEach((_, at) => {
    const last = runs.at(-1)
    if (isReached[at]) return
    if (last?.to === at) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  })
  return runs
}
