import type { Quotation, Span, Speaker, Witness } from '../model.ts'
import { normalize } from '../text/normalize.ts'
import { withoutAccents } from '../text/without-accents.ts'
import { CAPITALISED, isBodyName, spokenFor, unnamedBody } from './bodies.ts'
import { isThing } from './is-thing.ts'
import { lastNamed } from './last-named.ts'
import { lexiconOf, words } from './lexicons/lexicon.ts'
import { speakersOf } from './who-speaks.ts'
import { primaryLanguage } from '../text/primary-language.ts'

/**
 * How an article gives words to a name: it stands `beside` them, in their own sentence; a pronoun or an office beside them means
 * the one person of the sentence `before`, or whom it calls so, or whoever was last `told` of by name; or whom it means is a `guess`.
 */
type Sureness = 'beside' | 'before' | 'told' | 'guess'

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
/** How long a name is at most, in characters. */
const LONGEST = 60
/** What someone is, in small letters before the name. */
const ROLE = /^(?:\p{Ll}[\p{L}'’.-]*\s)+/u
/** > the councillor for Norwick and Stell: what stands behind it is where somebody is from */
const OF_PLACE = /^(?:\p{Ll}[\p{L}'’.-]*\s)+(?<= (?:for|of|from|at|in|near|representing) )\p{Lu}/u
const TITLES =
  words(`mr mrs ms dr sir dame lord lady president vice senator sen gov governor rep prof professor prime minister chancellor king
  queen prince princess duke duchess pope mayor judge justice captain general colonel sergeant deputy first chief officer coach pastor rev
  bishop cardinal father sister secretary speaker ambassador councillor attorney detective inspector superintendent director doctor mme
  herr frau`)

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
  if (parts.length === 0 || (sureness !== 'beside' && isThing(name, quotation.article.text))) return undefined
  const isWhole = parts.every((part) => holds(speaker.text, [part])) || isBesideName(speaker, quotation, name)
  return { witness, name, parts, sureness, isWhole, isBody: principal !== undefined || isBodyName(name) }
}

/** A name that tells one person from others; in a draft, which is judged by those who know the person, one of its words does. */
function isFullName(name: string, { text }: Speaker, { article }: Quotation): boolean {
  return FULL_NAME.test(name) || COURTESY.test(text) || (article.isDraft === true && ONE_NAME.test(name) && !isThing(name, article.text))
}

const ONE_NAME = new RegExp(`^${CAPITALISED}$`, 'u')

/** What a record calls those whose names it does not give. */
const ROLES = words(`chair chairman chairwoman chairperson clerk interviewer interviewee host moderator presenter anchor reporter journalist
  question answer speaker voice operator audience member counsel court witness caller unknown unidentified male female man woman all
  translator interpreter narrator announcer participant press secretary officer coach manager pastor nurse teacher the der die das les los las`)

/** Stands for the name of whoever asks the questions of a record. */
export const QUESTIONER = 'questioner'
const ASKS = /^(?:q|question|frage|pregunta|domanda|reporter(?:in)?|journalist(?:in)?|interviewer(?:in)?)(?: \d+)?$/iu

/** > SOLHEIM:   > Mayor Solheim:   a record names who speaks before the words, if only by the surname; undefined where it names nobody, or is none */
function labelParts(speaker: Speaker, { form, article }: Quotation): string[] | undefined {
  if (article.role === 'report' || form !== 'block') return undefined
  // Who asks is not who is asked, whatever their names.
  if (ASKS.test(speaker.text)) return [QUESTIONER]
  const parts = nameParts(speaker.text).filter((part) => !ROLES.has(part))
  return parts.length > 0 ? parts : undefined
}

/** > Holm, where the article also names Piet Holm, and no other Holm */
function fullName(surname: string, text: string): string | undefined {
  if (/\s/.test(surname) || !/^\p{Lu}/u.test(surname)) return undefined
  const found = new Set<string>()
  for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1)) {
    const given = /(?<!\p{L})(\p{Lu}\p{Ll}+)$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1]
    const isWhole = !/^[\p{L}-]/u.test(text.slice(at + surname.length + 1))
    if (given !== undefined && isWhole && !TITLES.has(given.toLowerCase())) found.add(`${given} ${surname}`)
  }
  return found.size === 1 ? Array.from(found)[0] : undefined
}

/** > said Piet | Holm   > the miller |, Piet Holm */
function isBesideName({ span }: Speaker, { article }: Quotation, name: string): boolean {
  const reach = name.length + 2
  return (
    span !== undefined && span.part === undefined && article.text.slice(Math.max(0, span.start - reach), span.end + reach).includes(name)
  )
}

/** The words of a name that tell who it is: no title, no accent. */
function nameParts(name: string): string[] {
  return wordsOf(name).filter((part) => part.length > 2 && !TITLES.has(part))
}

function surenessOf(speaker: Speaker, quotation: Quotation, parts: readonly string[]): Sureness {
  const isPrinted = holds(speaker.text, parts)
  if (speaker.span === undefined || speaker.span.part !== undefined || quotation.spans[0].part !== undefined)
    return isPrinted ? 'beside' : 'guess'
  if (isObject(speaker.span, quotation)) return 'guess'
  const isOwn = standsBeside(speaker.span, quotation)
  const isNamed = isPrinted || isApposed(speaker.span, quotation.article.text, parts)
  if (isOwn && isNamed) return 'beside'
  const last = lastNamed(quotation.article.text.slice(0, quotation.spans[0].start), parts)
  if (isNamed) return quotation.cue !== undefined && last === 'same' ? 'told' : 'guess'
  if (!isOwn) return 'guess'
  if (isOffice(speaker.text, quotation.article.text, parts)) return 'before'
  if (last !== 'same' || !isPronoun(speaker.text, quotation)) return 'guess'
  return isJustNamed(quotation, parts) ? 'before' : 'told'
}

/** > who called Vale “a clown”: the name behind such a verb is whom the words are about */
function isObject({ start }: Span, { cue, spans: [first] }: Quotation): boolean {
  return cue !== undefined && NAMING.has(normalize(cue.text)) && start >= cue.span.end && start < first.start
}

const NAMING = words(`call calls called calling describe describes described describing dub dubs dubbed brand brands branded label labels
  labelled labeled nennt nannte bezeichnet bezeichnete qualifie qualifié appelle appelé llama llamó calificó tilda tildó`)

/** > Finance chief Tom Vale stood by it. “We will pay,” he said.   the only one named in the paragraph, and in the sentence before */
function isJustNamed({ article, spans: [{ start }] }: Quotation, parts: readonly string[]): boolean {
  const paragraph =
    article.text
      .slice(Math.max(0, start - NEAR), start)
      .split('\n')
      .at(-1) ?? ''
  const sentences = paragraph.split(/(?<=[.!?]["”’]?)\s+(?=\p{Lu})/u)
  const before = sentences.findLast((sentence) => /\p{L}{2}/u.test(sentence)) ?? ''
  const named = Array.from(paragraph.matchAll(TWO_CAPITALS), ([name]) => name)
  return (
    holds(before, parts) &&
    named.filter((name) => holds(name, parts)).length === 1 &&
    named.at(-1) === named.find((name) => holds(name, parts))
  )
}

const NEAR = 400
const TWO_CAPITALS = new RegExp(`(?<!\\p{L})${CAPITALISED}(?: ${CAPITALISED})+`, 'gu')

const SENTENCE_END = /[.!?]["'”’»]?\s|\n/

/** Whether who speaks is told in the sentence of the words, and not taken over from one before. */
function standsBeside(span: Span, { article, spans }: Quotation): boolean {
  return spans.some(({ start, end }) => {
    const between = article.text.slice(Math.min(end, span.end), Math.max(start, span.start))
    return between.length < NEAR && !SENTENCE_END.test(between)
  })
}

function isPronoun(text: string, { article }: Quotation): boolean {
  return lexiconOf(primaryLanguage(article.language)).subjects.has(normalize(text))
}

const NAME_AFTER = new RegExp(`^,?[^\\S\\n]*(?:${CAPITALISED}[^\\S\\n]?){1,5}`, 'u')
const NAME_BEFORE = new RegExp(`(?:${CAPITALISED}[^\\S\\n]?){1,5},[^\\S\\n]*$`, 'u')

/** > the harbour master, Ona Bray,   > Ona Bray, the harbour master: the name stands next to the office */
function isApposed({ start, end }: Span, text: string, parts: readonly string[]): boolean {
  const after = NAME_AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? ''
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? ''
  return holds(after, parts) || holds(before, parts)
}

/** > Judge Ona Bray, and later > the judge: the article calls nobody else that */
function isOffice(text: string, article: string, parts: readonly string[]): boolean {
  const office = /^(?:the|la|le|el|der|die) (\p{L}{4,})$/iu.exec(text)?.[1]
  if (office === undefined) return false
  const named = Array.from(article.matchAll(OFFICE_NAMED), ([, title = '', name = '']) => ({ title, name })).filter(
    ({ title }) => title.toLowerCase() === office.toLowerCase(),
  )
  return named.length > 0 && named.every(({ name }) => holds(name, parts))
}

const OFFICE_NAMED = new RegExp(String.raw`(?<![\p{L}])(\p{L}{4,})(?= (${CAPITALISED}(?: ${CAPITALISED}){0,2}))`, 'gu')

function holds(text: string, parts: readonly string[]): boolean {
  const printed = wordsOf(text)
  return parts.some((part) => printed.includes(part))
}

function wordsOf(text: string): string[] {
  return withoutAccents(normalize(text))
    .split(/[^\p{L}'-]+/u)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '')
}
