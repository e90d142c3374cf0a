import type { Reading, Siglum } from '../model.ts'
import { element, escaped } from './xml.ts'

/** Words of one reading, and whether a blank stands before them. */
interface Words {
  readonly text: string
  readonly isSpaced: boolean
}

/** A stretch of a text, and what is needed to write it. */
export interface TeiPassage<R extends Pick<Reading, 'kind' | 'sigla'>> {
  readonly readings: readonly R[]
  readonly wordsOf: (reading: R) => Words
  readonly idOf: (siglum: Siglum) => string
  /** Whether a witness prints the words in another place. */
  readonly isMoved: (siglum: Siglum) => boolean
  /** How many witnesses the text has. */
  readonly witnesses: number
  /** Of the `app`. */
  readonly attributes?: Readonly<Record<string, string | undefined>>
  /** Who has the reading to be set as the lemma, if not who is best supported. */
  readonly lemma?: Siglum
}

/**
 * A stretch by the method of parallel segmentation (Guidelines, 12.2.3): what all print is text, where they part there is an `app`.
 *
 * Whoever prints nothing has an empty `rdg` whose `type` says how: `omitted`, `elided`, `lacuna`, and `moved` where it prints the words in another place.
 */
export function teiPassage<R extends Pick<Reading, 'kind' | 'sigla'>>(passage: TeiPassage<R>): string {
  const { wordsOf, idOf, isMoved, witnesses, attributes = {}, lemma } = passage
  const placed = inPlace(passage.readings, isMoved)
  const chosen = placed.find(({ sigla }) => lemma !== undefined && sigla.includes(lemma))
  const readings = chosen ? [chosen, ...placed.filter((each) => each !== chosen)] : placed
  const wordings = readings.map(wordsOf)
  const blank = wordings.some(({ text, isSpaced }) => text !== '' && isSpaced) ? ' ' : ''
  const [first] = readings
  if (first && first.kind === 'attested' && first.sigla.length === witnesses) return blank + escaped(wordings[0]?.text ?? '')
  const inside = readings.map((reading, i) => {
    const wit = reading.sigla.map((siglum) => `#${idOf(siglum)}`).join(' ')
    const type = reading.kind === 'attested' ? undefined : reading.sigla.every(isMoved) ? 'moved' : reading.kind
    return element(i === 0 ? 'lem' : 'rdg', { wit, type }, escaped(wordings[i]?.text ?? ''))
  })
  return blank + element('app', attributes, inside.join(''))
}

/** Readings of which some are of witnesses that print the words in another place: these stand apart, and do not outweigh who prints them here. */
function inPlace<R extends Pick<Reading, 'kind' | 'sigla'>>(readings: readonly R[], isMoved: (siglum: Siglum) => boolean): readonly R[] {
  const split = readings.flatMap((reading) => {
    const [moved, others] = [reading.sigla.filter(isMoved), reading.sigla.filter((siglum) => !isMoved(siglum))]
    if (reading.kind === 'attested' || moved.length === 0 || others.length === 0) return [reading]
    return [
      { ...reading, sigla: others },
      { ...reading, sigla: moved },
    ]
  })
  if (!readings.some(({ kind, sigla }) => kind !== 'attested' && sigla.some(isMoved))) return readings
  return split.toSorted((a, b) => Number(b.kind === 'attested') - Number(a.kind === 'attested'))
}

/** Sigla as XML names: as they are where they can be, numbered where not. */
export function teiIds(sigla: readonly Siglum[], prefix: string): (siglum: Siglum) => string {
  const ids = new Map(sigla.map((siglum, i) => [siglum, prefix + (isName(siglum) && !/^w\d+$/.test(siglum) ? siglum : `w${i + 1}`)]))
  return (siglum) => ids.get(siglum) ?? ''
}

/** Whether a text can be an XML name as it is. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(text)
}
