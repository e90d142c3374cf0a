import type { ReportedDiscrepancy } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { articleName } from './article-name.ts'
import { doubtWords } from './doubt-words.ts'
import { inert } from './inert.ts'
import type { Told } from './news-first.ts'
import type { Standing } from './primary-place.ts'

/** Sigla that a sentence names of each side. */
const NAMED = 4
/** Characters of a sentence. */
const SHOWN = 1000

/** What is said of a discrepancy where nothing stands around it: the sentence, who its sigla are, and what is doubted of it. */
export interface Message {
  readonly sentence: string
  /** Empty where the sentence itself names the others: it is told to the writer of a draft. */
  readonly key: readonly Standing[]
  /** Absent unless the confidence is low. */
  readonly doubt?: string
}

/** The parts of a message, each on one line and inert. */
export function messageOf({ finding, discrepancy }: Told, standings: readonly Standing[]): Message {
  const { message, lemma, variant } = discrepancy
  const { witnesses } = finding.cluster
  const isToldToWriter = standings.some(({ article }) => article?.isDraft)
  const named = new Set([lemma, variant].flatMap(({ sigla }) => sigla.slice(0, NAMED)))
  const bySiglum = new Map(standings.map((standing) => [standing.witness.siglum, standing]))
  const doubt = doubtIn(discrepancy)
  return {
    sentence: shorten(inert(message), SHOWN),
    key: isToldToWriter ? [] : witnesses.flatMap(({ siglum }) => (named.has(siglum) ? (bySiglum.get(siglum) ?? []) : [])),
    ...(doubt !== undefined && { doubt }),
  }
}

/** The whole message as plain text: `A prints “so”; B leaves it out, unmarked. A: Harbour Gazette; B: Radio Fjord.` */
export function messageInFull(told: Told, standings: readonly Standing[]): string {
  const { sentence, key, doubt } = messageOf(told, standings)
  return [sentence, ...(key.length > 0 ? [`${key.map(keyed).join('; ')}.`] : []), ...(doubt === undefined ? [] : [doubt])].join(' ')
}

/** `Perhaps not one utterance: 4 shared words.` */
function doubtIn(discrepancy: ReportedDiscrepancy): string | undefined {
  const [words, { confidenceReason: reason }] = [doubtWords(discrepancy), discrepancy]
  if (words === undefined) return undefined
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${reason === undefined ? '' : `: ${shorten(inert(reason), SHOWN)}`}.`
}

/** Who a siglum is: `A: Harbour Gazette`. */
export function keyed(standing: Standing): string {
  return `${inert(standing.witness.siglum)}: ${articleName(standing)}`
}
