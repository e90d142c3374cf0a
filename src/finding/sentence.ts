import type { Cluster, Discrepancy, Family, Place, Side, Siglum } from '../model.ts'
import { type Subject, subjects } from './subjects.ts'

/** UTF-16 units of a reading shown in a sentence. */
const SHOWN = 120

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
export function sentence(discrepancy: Discrepancy, cluster: Cluster, places: Readonly<Record<Siglum, Place>>): string {
  const { lemma, variant, family } = discrepancy
  // What is printed comes first, so that the second half can say "it".
  const sides = lemma.kind !== 'attested' && variant.kind === 'attested' ? ([variant, lemma] as const) : ([lemma, variant] as const)
  const [first, second] = subjects(sides, discrepancy, cluster, places)
  const topic = TOPICS[family]
  const said = topic
    ? `${gives(first, sides[0])} as the ${topic}; ${gives(second, sides[1])}`
    : `${prints(first, sides[0], discrepancy)}; ${answers(second, sides, discrepancy)}`
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

function gives(subject: Subject, { kind, text }: Side): string {
  return `${subject.text} ${verb(subject, 'give')} ${kind === 'attested' && text ? quoted(text) : 'none'}`
}

function prints(subject: Subject, side: Side, { marked }: Discrepancy): string {
  if (side.kind !== 'attested' || !side.text) return `${subject.text} ${gap(subject, side, marked, 'the words')}`
  return `${subject.text} ${verb(subject, 'print')} ${quoted(side.text)}`
}

function answers(subject: Subject, [first, side]: readonly [Side, Side], { marked }: Discrepancy): string {
  const it = first.kind === 'attested' && first.text ? 'it' : 'the words'
  if (side.kind !== 'attested' || !side.text) return `${subject.text} ${gap(subject, side, marked, it)}`
  return `${subject.text} ${verb(subject, 'print')} ${quoted(side.text)}${marked ? ', marked as altered' : ''}`
}

function gap(subject: Subject, { kind, text }: Side, marked: boolean, it: string): string {
  if (kind === 'lacuna') return `${verb(subject, 'do')} not quote ${it}`
  if (kind === 'elided') {
    const how = text ? 'with an ellipsis' : `by closing and reopening ${subject.many ? 'their' : 'its'} marks`
    return `${verb(subject, 'mark')} the gap ${how}`
  }
  return subject.isSource ? `does not have ${it}` : `${verb(subject, 'leave')} ${it} out${marked ? '' : ', unmarked'}`
}

function verb({ many, isSource }: Subject, plain: string): string {
  if (isSource && plain === 'print') return 'has'
  if (many) return plain
  return plain === 'do' ? 'does' : `${plain}s`
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length <= SHOWN ? line : `${line.slice(0, SHOWN / 2).trimEnd()} … ${line.slice(-SHOWN / 2).trimStart()}`}”`
}
