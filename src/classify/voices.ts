import type { NamedSpeaker } from './named-speaker.ts'
import { isOfDraft } from '../text/is-of-draft.ts'

/** All who give the words to one person, the surest first. */
export interface Voice {
  readonly name: string
  readonly parts: readonly string[]
  readonly heard: readonly NamedSpeaker[]
  /** Copy groups among them. */
  readonly support: number
}

/** So many names, the best supported, are set against each other. */
const MOST_NAMES = 40
const SURENESS = ['beside', 'before', 'told', 'guess'] as const

/** The people that the words are given to, the best supported first; a surname alone stands with whoever bears it. */
export function voicesOf(named: readonly NamedSpeaker[]): Voice[] {
  const byKey = new Map<string, NamedSpeaker[]>()
  for (const one of named) byKey.set(one.parts.join(), [...(byKey.get(one.parts.join()) ?? []), one])
  const names = Array.from(byKey.values()).toSorted((a, b) => byFullness(a[0], b[0]))
  const voices: NamedSpeaker[][] = []
  for (const namesakes of names.slice(0, MOST_NAMES)) {
    const fuller = namesakes[0]?.parts.length === 1 ? voices.filter(([one]) => one && shareName(one, namesakes[0])) : []
    if (fuller.length === 1) fuller[0]?.push(...namesakes)
    else voices.push(namesakes)
  }
  return voices.map(voiceOf).toSorted((a, b) => b.support - a.support || (a.name < b.name ? -1 : 1))
}

function byFullness(one: NamedSpeaker | undefined, other: NamedSpeaker | undefined): number {
  return (other?.parts.length ?? 0) - (one?.parts.length ?? 0) || ((one?.name ?? '') < (other?.name ?? '') ? -1 : 1)
}

function voiceOf(heard: readonly NamedSpeaker[]): Voice {
  const sure = heard.toSorted((a, b) => SURENESS.indexOf(a.sureness) - SURENESS.indexOf(b.sureness) || byFullness(a, b))
  const full = heard.toSorted(byFullness)[0]
  return {
    name: full?.name ?? '',
    parts: full?.parts ?? [],
    heard: sure,
    support: new Set(heard.map(({ witness }) => witness.copyGroup)).size,
  }
}

/** Whether two names have a word in common. */
export function shareName(one: Pick<NamedSpeaker, 'parts'>, other: Pick<NamedSpeaker, 'parts'> | undefined): boolean {
  return one.parts.some((part) => other?.parts.includes(part))
}

/** Whether some of those who name it name a body. */
export function isBody({ heard }: Voice): boolean {
  return heard.some((each) => each.isBody)
}

/** The ranks of a guess, and of whom an article has told of by name before. */
export const [GUESS, TOLD] = [SURENESS.indexOf('guess'), SURENESS.indexOf('told')]

/** How sure it is whom the surest of them means: 0 is surest. */
export function rankOf({ heard: [surest] }: Voice): number {
  return SURENESS.indexOf(surest?.sureness ?? 'guess')
}

/** A record names who speaks before the words. */
export function isRecorded({ heard }: Voice): boolean {
  return heard.some(({ sureness, witness }) => sureness === 'beside' && witness.quotations[0].article.role !== 'report')
}

/** Whether a draft gives the words to it. */
export function isDrafted({ heard }: Voice): boolean {
  return heard.some(({ witness }) => isOfDraft(witness))
}
