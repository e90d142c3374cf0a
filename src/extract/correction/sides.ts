import { BUT_THESE, IN_TRUTH, NOT_THESE, OF_SPEAKER, RIGHT, WRONG, WRONG_BEFORE } from './wording.ts'

/**
 * What a note says of words it quotes: `wrong`, they should not have been printed; `right`, they stand in their place;
 * `ascribed`, they were given to someone, which may be all that was wrong.
 */
export type Standing = 'wrong' | 'right' | 'ascribed'

/**
 * How quoted words stand in a note, told by what leads up to them from the words quoted before.
 *
 * > | An earlier version misquoted Ms Duca as saying “…”.   wrong
 * > | She said “…”                                            right
 * > | …, not “…”                                              wrong, unless what stands before it is
 */
export function standingOf(lead: string, trail: string, before: Standing | undefined): Standing | undefined {
  if (NOT_THESE.test(lead)) return before === 'wrong' && !SENTENCE_END.test(lead) ? 'right' : 'wrong'
  if (WRONG_BEFORE.test(trail)) return 'wrong'
  if (BUT_THESE.test(lead)) return 'right'
  const sentence = lastSentence(lead)
  if (IN_TRUTH.test(sentence)) return 'right'
  if (isMended(sentence)) return 'right'
  if (WRONG.test(sentence)) return OF_SPEAKER.test(sentence) ? 'ascribed' : 'wrong'
  if (OF_SPEAKER.test(sentence)) return 'ascribed'
  return RIGHT.test(sentence) ? 'right' : undefined
}

/** > An earlier version misquoted Ms Duca; she said | “…”   > misquoted Ms Duca, who said | “…” */
function isMended(sentence: string): boolean {
  const clause = /(?:;\s|,\s(?=who\b))([^;]{0,60})$/u.exec(sentence)?.[1]
  return clause !== undefined && RIGHT.test(clause) && !WRONG.test(clause) && !/\bas (?:saying|having)\b/u.test(clause)
}

const SENTENCE_END = /[.!?]["”’»)]*\s/u

/** What was begun and leads on to the words; the stop of an abbreviation or a title ends nothing. */
function lastSentence(lead: string): string {
  const ends = Array.from(lead.matchAll(/(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Mme|M|Sr|Sra|\p{Lu}))[.!?]["”’»)]*\s+(?=[\p{Lu}“„«"‘(])/gu))
  const end = ends.at(-1)
  return end ? lead.slice(end.index + end[0].length) : lead
}
