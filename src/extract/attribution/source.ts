import { cueAt } from '../grammar/cue.ts'
import { phraseAt } from '../grammar/phrase.ts'
import { withName } from '../grammar/name-beside.ts'
import { phraseBefore } from '../grammar/phrase-before.ts'
import { isName } from '../grammar/proper.ts'
import { ownerAfter } from '../grammar/saying.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'
import type { Attribution } from './attribution.ts'

/** > | according to harbour master Ona Bray   > | laut dem Minister   > | , so der Minister */
export function sourceAt(reading: Reading, at: number): Attribution | undefined {
  const { tokens, language } = reading
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  if (language.views?.has(first.lower)) return viewAt(reading, at)
  const entry = language.sources.find((source) => {
    if (!source.startsWith(first.lower)) return false
    const parts = source.split(' ')
    return parts.every((part, i) => tokens[at + i]?.lower === part)
  })
  if (!entry) return undefined
  if (entry === 'so' && ((tokens[at - 1]?.kind !== 'comma' && tokens[at - 1]?.kind !== 'quoted') || cueAt(reading, at + 1)))
    return undefined
  // > | der Ministerin zufolge
  if (entry === 'zufolge') {
    const speaker = phraseBefore(reading, at - 1)
    return speaker && { how: 'source', speaker, cue: at }
  }
  // > | jego zdaniem: the possessive says whose
  if (language.possessives.has(tokens[at - 1]?.lower ?? '')) return { how: 'source', speaker: { from: at - 1, to: at - 1 }, cue: at }
  const after = at + entry.split(' ').length
  const speaker = withName(reading, phraseAt(reading, ['von', 'vom'].includes(tokens[after]?.lower ?? '') ? after + 1 : after))
  return speaker && { how: 'source', speaker: ownerAfter(reading, speaker.to) ?? speaker, cue: at }
}

/** > | Pour Ona Bray, le plan est   > | Para el gobernador, Tom Vale, : in someone's view, at the head of a sentence */
function viewAt(reading: Reading, at: number): Attribution | undefined {
  const { tokens, language } = reading
  const speaker = sentenceStart(reading, at) === at ? withName(reading, phraseAt(reading, at + 1)) : undefined
  const isSomeone =
    speaker &&
    (speaker.stands ||
      (isName(tokens[speaker.to]) && !language.bodies.has(tokens[speaker.to]?.lower ?? '')) ||
      tokens.slice(speaker.from, speaker.to + 1).some(({ lower }) => language.jobs.has(lower) || language.gendered.has(lower)))
  return isSomeone ? { how: 'source', speaker, cue: at } : undefined
}
