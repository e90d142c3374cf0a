import { after, before } from './beside.ts'
import type { Naming } from './placed.ts'
import type { Person } from './person.ts'

/** Where a pronoun stands, and its paragraph. */
interface Standing {
  readonly at: number
  readonly paragraph: number
}

/** Blanks between a paragraph and the one above. */
const GAP = 8

/** > | Hattie Oakes, 71,   > | Petra Lind, who rowed   only of people */
const PERSONAL = /^,? (?:who|whose|\d{1,3}(?=[,.; ]))/
/** > | Petra Lind, a ward sister, */
const APPOSED = /^, (?:an?|the|one of) \p{Ll}/u
/** > | a ward sister, Petra Lind   > | one of the rowers, Petra Lind */
const DESCRIBED = /(?:^|\s)(?:an?|another|one of the) (?:[\p{L}-]+ ){1,5}?[\p{L}-]+, $/iu
/** > | The loudest cheer was for Petra Lind.   > | Then came Petra Lind.   > | The court also heard from Petra Lind. */
const TOPICAL =
  /(?:^|\s)(?:(?:was|were|is|came|went|comes|goes)(?: (?:for|to|from|with))?|(?:heard|drew|came) (?:from|by)|belonged to|fell to|next (?:was|came|up was)) $/iu

/**
 * Who is brought into the article shortly before a pronoun: in its own paragraph or in the one right above, for the first time,
 * with words that say who it is or as what the sentence is about. Whoever spoke earlier is not meant any more.
 *
 * > | The last cheer was for Hattie Bray, who is 71.
 *                            ^---------^
 * > | “I learned to row here,” she said.
 *
 * But not who comes in as someone of the one the pronoun has meant so far, or beside another it may mean:
 *
 * > | She left with her cousin, Opal Storm.   > | Marrow thanked a nurse, Opal Storm.
 */
export function newcomer(namings: readonly Naming[], { at, paragraph }: Standing, gender: 'he' | 'she'): Naming | undefined {
  const near = namings.filter((naming) => naming.start < at && (naming.paragraph === paragraph || isRightAbove(naming, paragraph)))
  const last = near.findLast((naming) => isFitting(naming.person, gender) && (isKnown(naming.person) || isBroughtIn(naming)))
  if (!last) return undefined
  const naming = namings.find(({ person }) => person === last.person)
  if (!naming || !near.includes(naming) || OWN[gender].test(before(naming)) || !isBroughtIn(naming)) return undefined
  return near.some((other) => other.sentence === naming.sentence && other.start < naming.start && isFitting(other.person, gender))
    ? undefined
    : naming
}

/** Words for the one whom a pronoun means already. */
const OWN = { he: /(?<!\p{L})(?:he|his|him)(?!\p{L})/iu, she: /(?<!\p{L})(?:she|hers?)(?!\p{L})/iu }

const isFitting = ({ gender }: Person, pronoun: 'he' | 'she'): boolean => gender === undefined || gender === pronoun

/** A person and no place. */
const isKnown = ({ gender, isSure }: Person): boolean => gender !== undefined || isSure

const isRightAbove = ({ line }: Naming, paragraph: number): boolean => line.end <= paragraph && paragraph - line.end <= GAP

function isBroughtIn(naming: Naming): boolean {
  const [next, words] = [after(naming), before(naming)]
  if (PERSONAL.test(next)) return true
  return isKnown(naming.person) && (APPOSED.test(next) || DESCRIBED.test(words) || (TOPICAL.test(words) && /^[.,]/.test(next)))
}
