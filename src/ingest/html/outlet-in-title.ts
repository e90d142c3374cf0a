import { leadingDate } from '../dates.ts'
import { outletAt } from '../outlets/outlet-at.ts'
import { readByline } from '../byline.ts'
import { bare, sameWords } from './same-words.ts'
import { SECTION_NAMES } from './section-names.ts'
import { shownOnPage } from './shown-on-page.ts'
import type { Survey } from './survey.ts'
import { TITLE_SIGNS } from './title-signs.ts'
import { type TitleSides, titleSides } from './title-sides.ts'

const MAX_LENGTH = 60
const MAX_WORDS = 7

/** What a page says of its article so far. */
interface Known {
  readonly title?: string | undefined
  readonly author?: string | undefined
}

/**
 * The name of the site that its title has beside the headline, where it is known which is which.
 *
 * > | Ferry to run again | Islands | The Brackwater Post
 *
 * What is farthest from the headline and no section's name is meant. Behind a colon, or before the headline, may stand what the story is about: there
 * the page has to show the name as its own, too.
 */
export function outletInTitle(survey: Survey, pageTitle: string | undefined, { title, author }: Known): string | undefined {
  if (pageTitle === undefined || title === undefined) return undefined
  const sides = titleSides(pageTitle).find(({ headline }) => sameWords(headline, title))
  if (!sides) return undefined
  const names = namesIn(sides)
    .filter((name) => isName(name) && (author === undefined || !sameWords(author, name)))
    .map((name) => ({ name: knownName(name), shown: shownOnPage(survey, name) }))
  const isTold = sides.isBehind && sides.sign !== ':'
  const own = names.find(({ shown }) => shown === 'as its own')
  return (own ?? (isTold ? names.find(({ name, shown }) => name !== undefined && shown !== 'as a section') : undefined))?.name
}

/** What stands beside the headline, from the farthest on. */
function namesIn({ rest, isBehind }: TitleSides): readonly string[] {
  const names = rest.split(TITLE_SIGNS).map((name) => name.trim())
  return isBehind ? names.toReversed() : names
}

function isName(text: string): boolean {
  const words = text.split(/\s+/).length
  return (
    text.length <= MAX_LENGTH &&
    words <= MAX_WORDS &&
    /\p{L}{2}/u.test(text) &&
    !/:\/\/|@|["“”„«»?]/.test(text) &&
    // A sentence goes on after a dash in small letters.
    !(words > 2 && /^\p{Ll}/u.test(text)) &&
    !SECTION_NAMES.has(bare(text)) &&
    leadingDate(text) === undefined &&
    readByline(text) === undefined &&
    !/^\p{L}+ \d+$/u.test(text)
  )
}

/** A domain is the outlet that it is known to be of, if it is. */
function knownName(name: string): string | undefined {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? outletAt(`https://${name.toLowerCase()}/`) : name
}
