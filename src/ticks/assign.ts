import type { Verdict } from '../model.ts'
import { normalize } from '../text/normalize.ts'
import { verdictIds } from '../text/verdict-ids.ts'
import { isNoted, type SavedTick } from './saved.ts'

/** What was kept of quotations that still stand, by the id of the verdict on them, and of those that do not. */
export interface Assigned {
  readonly kept: ReadonlyMap<string, SavedTick>
  readonly gone: readonly SavedTick[]
}

/** What tells quotations apart: the words, who says them, and the how-manieth of the same words it is. */
interface Traits {
  readonly words: string
  readonly speaker: string
  readonly number: string
}

const SAME_SPEAKER: readonly ((traits: Traits) => string)[] = [
  ({ words, speaker, number }) => `${words} ${number} ${speaker}`,
  ({ words, speaker }) => `${words} ${speaker}`,
]
const ANY_SPEAKER: readonly ((traits: Traits) => string)[] = [({ words, number }) => `${words} ${number}`, ({ words }) => words]

/**
 * Finds for each tick the quotation it was given to: one of the same words, whatever its place.
 *
 * Of several of the same words it is the one of the same speaker, then the one of the same number, then the first. A quotation that nobody
 * ticked, but that was there, keeps its place: the tick of its twin does not go over to it when that is cut.
 */
export function assign(ticks: readonly SavedTick[], verdicts: readonly Verdict[]): Assigned {
  const kept = new Map<string, SavedTick>()
  const noted = ticks.filter(isNoted)
  const silent = ticks.filter((tick) => !isNoted(tick))
  let open = verdicts.map(({ id, quotation }) => ({ id, traits: traitsOf(id, quotation, nameOf(quotation)) }))
  const names = new Map(open.map(({ id, traits }) => [plain(id), traits.words]))
  const traitsOfTick = (tick: SavedTick): Traits => traitsOf(tick.id, tick, names.get(plain(tick.id)) ?? nameOf(tick))

  const pair = (given: readonly SavedTick[], keyOf: (traits: Traits) => string): SavedTick[] => {
    const places = filed(open, keyOf)
    const left = given.filter((tick) => {
      const place = places.get(keyOf(traitsOfTick(tick)))?.pop()
      if (place) kept.set(place.id, tick)
      return !place
    })
    open = open.filter(({ id }) => !kept.has(id))
    return left
  }
  const [others, silentOthers] = [SAME_SPEAKER.reduce(pair, noted), SAME_SPEAKER.reduce(pair, silent)]
  const gone = ANY_SPEAKER.reduce(pair, others)
  ANY_SPEAKER.reduce(pair, silentOthers)
  return { kept, gone }
}

interface Place {
  readonly id: string
  readonly traits: Traits
}

/** Places by a key, the first of each key last. */
function filed(places: readonly Place[], keyOf: (traits: Traits) => string): Map<string, Place[]> {
  const files = new Map<string, Place[]>()
  for (const place of places.toReversed()) {
    const file = files.get(keyOf(place.traits))
    if (file) file.push(place)
    else files.set(keyOf(place.traits), [place])
  }
  return files
}

function traitsOf(id: string, { speaker = '' }: { readonly speaker?: string }, words: string): Traits {
  return { words, speaker: normalize(speaker), number: /^k-[0-9a-f]+-(\d+)$/.exec(id)?.[1] ?? '1' }
}

/** The words, should an id hold them otherwise: no tick is lost when one day words are compared in another way. */
const nameOf = ({ content }: { readonly content: string }): string => verdictIds([content])[0] ?? ''

/** An id without the number; a checklist that went through a spreadsheet may have kept it alone, and spoilt the words. */
const plain = (id: string): string => id.replace(/(?<=^k-[0-9a-f]+)-\d+$/, '')
