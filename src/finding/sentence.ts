import type { Cluster, Discrepancy, Family, Place, Side, Siglum } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import type { Form, FormsOf } from './forms.ts'
import { inOneHouse } from './in-one-house.ts'
import { stillPrints } from './still-prints.ts'
import { isWithinDraft } from './in-draft.ts'
import { capital, type Subject, subjects, verb } from './subjects.ts'

/** Characters of a reading shown in a sentence. */
const SHOWN = 120

/** The kind that is about the marks around words, which are the same on both sides. */
const MALFORMED = 'quote-marks-malformed'

/** The kind that is about who said the words. */
const ATTRIBUTION_CONFLICT = 'attribution-conflict'

/** The kind that is told of one printing. */
const UNATTRIBUTED = 'unattributed-quotation'

/** The kind of which one side is what a house would print. */
const HOUSE_STYLE = 'house-style'

/** The kind that is about the verb before the words, not about who said them. */
const STANCE_VERB = 'stance-verb'

/** What the two sides disagree about, where it is not the words themselves. */
const TOPICS: Readonly<Partial<Record<Family, string>>> = {
  attribution: 'speaker',
  occasion: 'occasion',
  medium: 'medium',
}

/**
 * One neutral English sentence: who prints what.
 *
 * It never calls a reading wrong; where one side is the source itself, it says what the source has.
 */
export function sentence(
  discrepancy: Discrepancy,
  cluster: Cluster,
  places: Readonly<Record<Siglum, Place>>,
  formsOf: FormsOf = ({ text, sigla }) => [{ text, sigla }],
): string {
  const { kind, lemma, variant, family } = discrepancy
  // What is printed comes first, so that the second half can say "it".
  const isTurned =
    (family === 'display' || isWithinDraft(discrepancy, cluster)) && isPrinted(variant) && isHeadlineOfDraft(variant, cluster)
  const [first, second] = isTurned || (!isPrinted(lemma) && isPrinted(variant)) ? [variant, lemma] : [lemma, variant]
  const [one, other] = subjects([first, second], discrepancy, cluster, places)
  if (lemma.sigla.length === 0 && (kind === MALFORMED || kind === UNATTRIBUTED))
    return `${capital(one.text, one)} ${verb(one, 'print')} ${quoted(variant.text)}; ${discrepancy.rule}.`
  if (kind === MALFORMED)
    return `${capital(other.text, other)} ${verb(other, 'print')} the words as ${one.text} ${verb(one, 'do')}, but with ${discrepancy.rule}.`
  if (kind === HOUSE_STYLE) return `${capital(one.text, one)} ${verb(one, 'print')} ${quoted(lemma.text)}; ${discrepancy.rule}.`
  if (discrepancy.withdrawn) return stillPrints(discrepancy, discrepancy.withdrawn, cluster)
  const topic = kind === STANCE_VERB ? 'verb' : TOPICS[family]
  const isWithin = isWithinDraft(discrepancy, cluster)
  const inForms = (side: Side, against: Side): string | undefined => {
    const subjectOf = (sigla: readonly Siglum[]): Subject => subjects([{ ...side, sigla }, against], discrepancy, cluster, places)[0]
    return isWithin ? undefined : eachForm(formsOf(side), subjectOf, side, discrepancy)
  }
  const said = topic
    ? `${gives(one, first, calledBy(first, discrepancy, cluster))} as the ${topic}; ${gives(other, second, calledBy(second, discrepancy, cluster))}`
    : `${inForms(first, second) ?? says(one, first, discrepancy, 'the words')}; ${inForms(second, first) ?? says(other, second, discrepancy, isPrinted(first) ? 'it' : 'the words', one.isSource || one.hasRecord === true)}`
  return `${capital(said, one)}${isWithin ? '' : inOneHouse(discrepancy, cluster)}.`
}

/** Forms of one side shown; who has others of them is told to have the same in another form. */
const SHOWN_FORMS = 2

/** `B prints “19” and A “nineteen”`: who of a side prints it in which form; undefined where all print it in one, and the side is shown in it. */
function eachForm(
  forms: readonly [Form, ...Form[]],
  subjectOf: (sigla: readonly Siglum[]) => Subject,
  side: Side,
  discrepancy: Discrepancy,
): string | undefined {
  if (forms.length === 1 && forms[0].text === side.text) return undefined
  const rest = forms.slice(SHOWN_FORMS).flatMap(({ sigla }) => sigla)
  const told = forms.slice(0, SHOWN_FORMS).map(({ text, sigla }, at) => {
    const subject = subjectOf(sigla)
    const isSame = at > 0 && subject.isSource === subjectOf(forms[0].sigla).isSource
    return `${subject.text}${isSame ? '' : ` ${verb(subject, 'print')}`} ${quoted(text)}`
  })
  const all = rest.length > 0 ? [...told, `${subjectOf(rest).text} the same in another form`] : told
  return `${all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join('')}${isAltered(side, discrepancy) ? ', marked as altered' : ''}`
}

/** The headline is what is told of. */
function isHeadlineOfDraft({ sigla }: Side, { witnesses }: Cluster): boolean {
  return witnesses.some(
    ({ siglum, quotations: [{ article, spans, form }] }) =>
      sigla.includes(siglum) && article.isDraft === true && (form === 'display' || spans[0].part !== undefined),
  )
}

function isPrinted({ kind, text }: Side): boolean {
  return kind === 'attested' && text !== ''
}

/** > | You give “she”, taken to be “Ona Bray”, as the speaker: the name is not what stands there */
function gives(subject: Subject, side: Side, called: string | undefined): string {
  const name = isPrinted(side) ? quoted(side.text) : 'none'
  return `${subject.text} ${verb(subject, 'give')} ${called === undefined ? name : `${quoted(called)}, taken to be ${name},`}`
}

/** What all of a side call a speaker beside the words, if that has no word of the name they are told to give. */
function calledBy({ sigla, text }: Side, { kind }: Discrepancy, { witnesses }: Cluster): string | undefined {
  if (kind !== ATTRIBUTION_CONFLICT) return undefined
  const name = text.toLowerCase().split(' ')
  const called = witnesses
    .filter(({ siglum }) => sigla.includes(siglum))
    .map(({ quotations }) => quotations.find(({ speaker }) => speaker?.name !== undefined)?.speaker?.text)
  const isOther = (words: string | undefined): boolean =>
    words !== undefined &&
    !words
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => name.includes(word))
  const [first] = called
  return first !== undefined && called.every(isOther) ? lowered(first) : undefined
}

/** > | She said: the capital is the sentence’s */
const lowered = (words: string): string => (words.includes(' ') ? words : words.toLowerCase())

/** `it` stands for what the other side prints. */
function says(subject: Subject, side: Side, discrepancy: Discrepancy, it: string, isSourced = false): string {
  const { kind, text } = side
  const { lemma, marked, family } = discrepancy
  if (isPrinted(side))
    return `${subject.text} ${verb(subject, 'print')} ${quoted(text)}${isAltered(side, discrepancy) ? ', marked as altered' : ''}`
  if (kind === 'lacuna') return `${subject.text} ${verb(subject, 'do')} not quote ${it}`
  if (kind === 'elided' && text) return `${subject.text} ${verb(subject, 'mark')} the gap with an ellipsis`
  if (kind === 'elided') return `${subject.text} ${verb(subject, 'leave')} ${it} out between two pairs of marks`
  // Where most witnesses do not have the words, nobody has left them out; unless they were said.
  if ((side === lemma && !isSourced) || subject.isSource || family === 'display')
    return `${subject.text} ${verb(subject, 'do')} not have ${it}`
  return `${subject.text} ${verb(subject, 'leave')} ${it} out${marked ? '' : ', unmarked'}`
}

const BRACKET = /[[(…]/u

/** Whether it is this side that shows the alteration: the one with the brackets, or the one that is set against the lemma. */
function isAltered(side: Side, { marked, lemma, variant }: Discrepancy): boolean {
  const other = side === lemma ? variant : lemma
  if (!marked || other.kind === 'elided') return false
  const [has, otherHas] = [side, other].map(({ text }) => BRACKET.test(text))
  return has === otherHas ? side !== lemma : has === true
}

function quoted(text: string): string {
  return `“${shorten(text, SHOWN)}”`
}
