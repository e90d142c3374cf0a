import type { Finding, ReportedReading, Siglum, Token } from '../model.ts'
import { tokenize } from '../text/tokenize.ts'
import { type Joint, jointsOf, pieced } from './pieced.ts'

/** What one witness prints at one locus. */
export interface Printed {
  readonly text: string
  /** Whether a space stands before it. */
  readonly spaced: boolean
  /** What parts it from the words before: `/` a reporter's clause, `¶` a paragraph. */
  readonly joint?: Joint
}

/** A printing on its way to being read: its tokens, and how many of them are behind. */
interface Printing {
  readonly content: string
  readonly tokens: readonly Token[]
  /** Where in the content its pieces begin, save the first. */
  readonly joints: ReadonlyMap<number, Joint>
  at: number
}

/**
 * Reads every witness back out of the loci: for each locus what each siglum prints there, letter for letter.
 *
 * A report names a reading only as one of its sigla prints it. Where a printing cannot be followed, the siglum is missing.
 */
export function readout({ cluster, loci }: Pick<Finding, 'cluster' | 'loci'>): ReadonlyMap<Siglum, Printed>[] {
  const printings = new Map(
    cluster.witnesses.map((witness): [Siglum, Printing] => [
      witness.siglum,
      { content: witness.content, tokens: tokenize(witness.content), joints: jointsOf(witness), at: 0 },
    ]),
  )
  return loci.map(({ readings }) => new Map(readings.filter(({ text }) => text !== '').flatMap((reading) => readAt(reading, printings))))
}

function readAt({ sigla, text }: ReportedReading, printings: ReadonlyMap<Siglum, Printing>): [Siglum, Printed][] {
  const [first, tokens] = printedBy(sigla, text, printings) ?? []
  if (!tokens) return []
  const norm = tokens.map((token) => token.norm).join('')
  return sigla.flatMap((siglum): [Siglum, Printed][] => {
    const printing = printings.get(siglum)
    const run = siglum === first ? tokens : printing && following(printing, norm, (token) => token.norm)
    const [from, to] = [run?.at(0), run?.at(-1)]
    if (!printing || !run || !from || !to) return []
    printing.at += run.length
    const own = pieced(printing, printing.joints, from.start, to.end)
    const joint = printing.joints.get(from.start)
    // Where a printing begins in the middle of another, its first word stands apart.
    const spaced = from.start === 0 ? startsWord(own) : /\s/.test(printing.content.charAt(from.start - 1))
    return [[siglum, { text: own, spaced, ...(joint && { joint }) }]]
  })
}

/** Who of some prints a reading just so, and as which tokens: mostly the first. */
function printedBy(
  sigla: readonly Siglum[],
  text: string,
  printings: ReadonlyMap<Siglum, Printing>,
): readonly [Siglum, readonly Token[]] | undefined {
  const letters = withoutSpaces(text)
  for (const siglum of sigla) {
    const printing = printings.get(siglum)
    const tokens = printing && following(printing, letters, (token) => token.text)
    if (tokens) return [siglum, tokens]
  }
  return undefined
}

/** The next tokens that make up a text; undefined where they are others. */
function following({ tokens, at }: Printing, text: string, read: (token: Token) => string): Token[] | undefined {
  const sought = withoutSpaces(text)
  let made = ''
  for (let i = at; i < tokens.length && made.length < sought.length; i += 1) {
    made += withoutSpaces(read(tokens[i]!))
    if (made === sought) return tokens.slice(at, i + 1)
  }
  return undefined
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Whether a text begins as a word does, and not as a mark. */
export function startsWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text)
}
