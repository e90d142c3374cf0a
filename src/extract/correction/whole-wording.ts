import type { Quotation, Token } from '../../model.ts'
import { tokenize } from '../../text/tokenize.ts'

/** A note that cites fewer words leaves it to the reader to find the place. */
const FEW = 6

/** A wrong and a right wording with the words around them. */
export interface WholeWording {
  readonly wrong: string
  readonly right: string
}

/**
 * The whole wordings, where a note cites a few words alone (`She said “may,” not “will.”`): what the article quotes has the right words
 * at one place, and no more than one, and the wrong words once stood there.
 */
export function wholeWording(wrong: string, right: string, body: readonly Quotation[]): WholeWording | undefined {
  const [cited, others] = [wordsIn(right), wordsIn(wrong)]
  if (others.length >= FEW || cited.length === 0 || others.length === 0) return undefined
  // > | may, not May
  const place = onlyPlace(body, cited, ({ text }) => text) ?? onlyPlace(body, cited, ({ norm }) => norm)
  if (!place) return undefined
  const { content, start, end } = place
  const [first, last] = [others[0], others.at(-1)]
  if (!first || !last) return undefined
  return { wrong: `${content.slice(0, start)}${wrong.slice(first.start, last.end)}${content.slice(end)}`, right: content }
}

function wordsIn(text: string): Token[] {
  return tokenize(text).filter(({ kind }) => kind === 'word')
}

/** Where some words stand in what is quoted. */
interface Place {
  readonly content: string
  readonly start: number
  readonly end: number
}

/** The one place where some words stand, one after the other; undefined where there are several. */
function onlyPlace(body: readonly Quotation[], cited: readonly Token[], as: (token: Token) => string): Place | undefined {
  const places = body.flatMap(({ content }): Place[] => {
    const words = wordsIn(content)
    return words.flatMap(({ start }, at) =>
      cited.every((word, i) => words[at + i] !== undefined && as(words[at + i]!) === as(word))
        ? [{ content, start, end: words[at + cited.length - 1]?.end ?? start }]
        : [],
    )
  })
  return places.length === 1 ? places[0] : undefined
}
