import type { Finding, ReportedReading, Siglum, Token } from '../model.ts'
import { tokenize } from '../text/tokenize.ts'

/** What one witness prints at one locus. */
export interface Printed {
  readonly text: string
  /** Whether a space stands before it. */
  readonly spaced: boolean
}

/** A printing on its way to being read: its tokens, and how many of them are behind. */
interface Printing {
  readonly content: string
  readonly tokens: readonly Token[]
  at: number
}

/**
 * Reads every witness back out of the loci: for each locus what each siglum prints there, letter for letter.
 *
 * A report names a reading only as its first siglum prints it. Where a printing cannot be followed, the siglum is missing.
 */
export function readout({ cluster, loci }: Pick<Finding, 'cluster' | 'loci'>): ReadonlyMap<Siglum, Printed>[] {
  const printings = new Map(
    cluster.witnesses.map(({ siglum, content }): [Siglum, Printing] => [siglum, { content, tokens: tokenize(content), at: 0 }]),
  )
  return loci.map(({ readings }) => new Map(readings.filter(({ text }) => text !== '').flatMap((reading) => readAt(reading, printings))))
}

function readAt({ sigla, text }: ReportedReading, printings: ReadonlyMap<Siglum, Printing>): [Siglum, Printed][] {
  const [first = ''] = sigla
  const sought = printings.get(first)
  const tokens = sought && following(sought, withoutSpaces(text), (token) => token.text)
  if (!tokens) return []
  const norm = tokens.map((token) => token.norm).join('')
  return sigla.flatMap((siglum): [Siglum, Printed][] => {
    const printing = printings.get(siglum)
    const run = siglum === first ? tokens : printing && following(printing, norm, (token) => token.norm)
    const [from, to] = [run?.at(0), run?.at(-1)]
    if (!printing || !run || !from || !to) return []
    printing.at += run.length
    const own = printing.content.slice(from.start, to.end)
    // Where a printing begins in the middle of another, its first word stands apart.
    const spaced = from.start === 0 ? startsWord(own) : /\s/.test(printing.content.charAt(from.start - 1))
    return [[siglum, { text: own, spaced }]]
  })
}

/** The next tokens that make up a text; undefined where they are others. */
function following({ tokens, at }: Printing, text: string, read: (token: Token) => string): Token[] | undefined {
  let made = ''
  for (let i = at; i < tokens.length && made.length < text.length; i += 1) {
    made += withoutSpaces(read(tokens[i]!))
    if (made === withoutSpaces(text)) return tokens.slice(at, i + 1)
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
