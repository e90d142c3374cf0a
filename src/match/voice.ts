import type { Speaker } from '../model.ts'
import { fold } from '../text/fold.ts'
import { normalize } from '../text/normalize.ts'
import { type Role, areOneRole, roleOf } from './role.ts'
import { type SpeakerRelation, compareSpeakers, isDescription, nameParts } from './speakers.ts'

/** Who says a quotation, as far as its article tells. */
export interface Voice {
  /** The parts of the name; none where nobody is named. */
  readonly names: readonly string[]
  /** The name stands in the attributing words; else it was worked out from "she said", and may be wrong. */
  readonly inCue: boolean
  /** Somebody unnamed who speaks for the one named ("a Lindqvist spokesman"). */
  readonly forOthers: boolean
  /** One person, described and not named ("the singer"), whom nobody has worked out. */
  readonly described: boolean
  /** The office or body that speaks where nobody is named ("the company"). */
  readonly role?: Role
  /** Somebody unnamed, of whom there are many ("a resident"). */
  readonly anybody?: true
  /** The parts of the name of who put a statement out, where the statement names nobody. */
  readonly issuer?: readonly string[]
}

/** `doubtful`: the names differ, but one of them was worked out. */
export type VoiceRelation = SpeakerRelation | 'doubtful'

const SPOKES = String.raw`(?:spokes(?:man|woman|person|people)|press (?:office|officer|secretary)|representative)`
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.'-]{0,40}(?: \p{Lu}[\p{L}\p{N}&.'-]{0,40}){0,4}`
const BEFORE = new RegExp(String.raw`(?:^|[^\p{L}])(${NAME}) ${SPOKES}$`, 'u')
const AFTER = new RegExp(String.raw`${SPOKES} (?:for|of|from|at) (?:[Tt]he )?(${NAME})$`, 'u')

const NOBODY: Voice = { names: [], inCue: false, forOthers: false, described: false }

/** The voice of a statement that names nobody: whoever put it out may speak in it, and so may others. */
export function issuedBy(outlet: string): Voice {
  return { ...NOBODY, issuer: nameParts({ text: outlet }) }
}

/** The voice behind an attribution. */
export function voiceOf(speaker: Pick<Speaker, 'name' | 'text'> | undefined): Voice {
  if (!speaker) return NOBODY
  const spokenFor = speaker.name === undefined || speaker.name === speaker.text ? principalOf(fold(speaker.text).trim()) : undefined
  if (spokenFor !== undefined) return { names: nameParts({ text: spokenFor }), inCue: true, forOthers: true, described: false }
  const names = nameParts(speaker)
  const known = { names, inCue: speaker.name === undefined || isIn(names, speaker.text), forOthers: false }
  return names.length > 0 ? { ...known, described: false } : { ...known, described: isDescription(speaker), ...unnamed(speaker.text) }
}

function unnamed(text: string): Pick<Voice, 'role' | 'anybody'> {
  const role = roleOf(text)
  if (role) return { role }
  return /\s/.test(text.trim()) ? { anybody: true } : {}
}

/** For whom a press officer speaks: "a Lindqvist spokesman", "a spokeswoman for Lindqvist Lines". */
function principalOf(text: string): string | undefined {
  const name = BEFORE.exec(text)?.[1] ?? AFTER.exec(text)?.[1]
  // "A spokesman", "The spokesman": the article is no name.
  const own = name?.replace(/^(?:The|An?) ?/, '')
  return own === undefined || own === '' || !/^\p{Lu}/u.test(own) ? undefined : own
}

function isIn(names: readonly string[], text: string): boolean {
  const words = normalize(text)
  return names.length > 0 && words.includes(names.at(-1) ?? '')
}

/** Whether the two are one office or body, or the one put out what the other is quoted with, as far as articles of one event can tell. */
export function areOneOffice(one: Voice, other: Voice): boolean {
  return areOneRole(one.role, other.role) || isIssuer(one, other) || isIssuer(other, one)
}

function isIssuer({ issuer = [] }: Voice, { names }: Voice): boolean {
  return compareSpeakers(issuer, names) === 'same'
}

/** Compares two voices. Whoever speaks for a body may be quoted as the body, and is nobody else. */
export function compareVoices(one: Voice, other: Voice): VoiceRelation {
  if (one.names.length === 0 || other.names.length === 0) return 'unknown'
  if (one === other) return 'same'
  const relation = compareSpeakers(one.names, other.names)
  if (relation === 'unknown') return relation
  if (one.forOthers !== other.forOthers) {
    const quoted = one.forOthers ? other : one
    // A person named in full may be the spokesman.
    if (quoted.names.length > 1) return 'unknown'
  }
  return relation === 'different' && !(one.inCue && other.inCue) ? 'doubtful' : relation
}
