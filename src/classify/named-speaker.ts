import type { Quotation, Speaker, Witness } from '../model.ts'
import { CAPITALISED, isBodyName, spokenFor, unnamedBody } from './bodies.ts'
import { fullName } from './full-name.ts'
import { isThing } from './is-thing.ts'
import { holds, nameParts } from './name-words.ts'
import { labelParts } from './record-label.ts'
import { type Sureness, surenessOf } from './sureness.ts'
import { speakersOf } from './who-speaks.ts'

/** The name of whoever says the words of a witness. */
export interface NamedSpeaker {
  readonly witness: Witness
  readonly name: string
  /** The words of it that tell who it is, without accents; those who share one may be one person. */
  readonly parts: readonly string[]
  readonly sureness: Sureness
  /** All words of the name are printed where the words are given to it. */
  readonly isWhole: boolean
  /** A body, or whom someone unnamed speaks for. */
  readonly isBody: boolean
  /** A body without a name: `the ministry`. */
  readonly isUnnamed?: true
}

/** Two or more capitalised words: a person's full name, and no office, pronoun or surname. */
const FULL_NAME = new RegExp(`^${CAPITALISED}(?: (?:[a-z]{2,3} )?${CAPITALISED})+$`, 'u')
/** A surname after what is only said before names of people. */
const COURTESY = new RegExp(
  `^(?:Mr|MR|Mrs|MRS|Ms|MS|Dr|DR|Prof|PROF|Judge|JUDGE|Justice|Mme|MME|M|Herr|HERR|Frau|FRAU|Sr|Sra)[.]? ${CAPITALISED}$`,
  'u',
)
/** What someone is, in small letters before the name. */
const ROLE = /^(?:\p{Ll}[\p{L}'’.-]*\s)+/u
/** > the councillor for Norwick and Stell: what stands behind it is where somebody is from */
const OF_PLACE = /^(?:\p{Ll}[\p{L}'’.-]*\s)+(?<= (?:for|of|from|at|in|near|representing) )\p{Lu}/u

/** The person or body that a witness names as the speaker; none where the name is no full one, or the match is doubtful. */
export function namedSpeaker(witness: Witness, witnesses: readonly Witness[]): NamedSpeaker | undefined {
  if (witness.match?.confidence === 'low') return undefined
  const speakers = speakersOf(witness, witnesses)
  const at = speakers.findIndex((each) => each?.name !== undefined)
  const [speaker, quotation] = [speakers[Math.max(0, at)], witness.quotations[Math.max(0, at)]]
  if (!speaker || !quotation) return undefined
  const label = labelParts(speaker, quotation)
  if (label) return { witness, name: speaker.text, parts: label, sureness: 'beside', isWhole: label.length > 1, isBody: false }
  const unnamed = speaker.name === undefined ? unnamedBody(speaker.text) : undefined
  if (unnamed !== undefined) {
    const own = [unnamed.split(' ').at(-1) ?? unnamed]
    return {
      witness,
      name: unnamed,
      parts: own,
      sureness: surenessOf(speaker, quotation, own),
      isWhole: true,
      isBody: true,
      isUnnamed: true,
    }
  }
  const principal = speaker.name === undefined || speaker.name === speaker.text ? spokenFor(speaker.text) : undefined
  const told = OF_PLACE.test(speaker.name ?? '') ? undefined : speaker.name?.replace(ROLE, '')
  const name = principal ?? (told === undefined ? undefined : (fullName(told, quotation.article.text) ?? told))
  if (name === undefined || (principal === undefined && !isFullName(name, speaker, quotation))) return undefined
  // A label over a headline, `Hero Baker: …`, is a name only where the text knows it.
  if (quotation.form === 'display' && !quotation.article.text.includes(name)) return undefined
  const parts = nameParts(name)
  const sureness = surenessOf(speaker, quotation, parts)
  if (parts.length === 0 || (sureness !== 'beside' && isThing(name, quotation.article))) return undefined
  const isWhole = parts.every((part) => holds(speaker.text, [part])) || isBesideName(speaker, quotation, name)
  return { witness, name, parts, sureness, isWhole, isBody: principal !== undefined || isBodyName(name) }
}

/** A name that tells one person from others; in a draft, which is judged by those who know the person, one of its words does. */
function isFullName(name: string, { text }: Speaker, { article }: Quotation): boolean {
  return FULL_NAME.test(name) || COURTESY.test(text) || (article.isDraft === true && ONE_NAME.test(name) && !isThing(name, article))
}

const ONE_NAME = new RegExp(`^${CAPITALISED}$`, 'u')

/** > said Piet | Holm   > the miller |, Piet Holm */
function isBesideName({ span }: Speaker, { article }: Quotation, name: string): boolean {
  const reach = name.length + 2
  return (
    span !== undefined && span.part === undefined && article.text.slice(Math.max(0, span.start - reach), span.end + reach).includes(name)
  )
}
