import { lookUp } from '../../text/look-up.ts'
import type { Token } from '../../model.ts'
import { opensClause } from '../clause.ts'
import type { Ironing, Setting } from '../difference.ts'
import { CALLS, FILLERS, INTERJECTIONS, NOISES, OPENERS } from '../lexicons/discourse.ts'
import type { Passage } from '../passage.ts'
import type { Word } from '../words.ts'
import { withoutFillersAbroad } from './abroad/fillers.ts'

const NOISES_OF_ENGLISH = new Set((NOISES.en ?? '').split(' '))

/** How far back a subject that is said again may stand, in tokens. */
const RESTART = 7
/** The longest repetition and false start that counts as one, in words. */
const LONGEST = 6

/** Without noises, fillers, repetitions, false starts, and the `so` or `well` that opens a clause. */
export function ironDisfluency({ words, passage, setting }: Ironing): readonly Word[] {
  if (setting.language !== 'en') return withoutNoisesAbroad(words, passage, setting)
  const fluent = withoutFillers(
    words.filter(({ senses: [norm] }) => !NOISES_OF_ENGLISH.has(norm)),
    passage.before,
  )
  const [before, after] = neighboursOf(passage, NOISES_OF_ENGLISH)
  const steady = withoutRestart(withoutInterjection(withoutOpener(fluent, passage), passage), passage, setting)
  return withoutCutOff(withoutRepeats(steady, before, after), passage.tokens, passage.after, after)
}

/** The same in other languages, with their own noises and fillers. */
function withoutNoisesAbroad(words: readonly Word[], passage: Passage, setting: Setting): readonly Word[] {
  const noises = new Set((lookUp(NOISES, setting.language) ?? '').split(' '))
  const spoken = words.filter(({ senses: [norm] }) => !noises.has(norm))
  const fluent = withoutFillersAbroad(spoken, passage, setting.language)
  const steady = withoutRestart(fluent, passage, setting)
  return withoutRepeats(steady, ...neighboursOf(passage, noises))
}

/** What stands next to some words on either side without noises, as far as it may be said again; in the order of print. */
function neighboursOf({ before, after }: Passage, noises: ReadonlySet<string>): readonly [readonly string[], readonly string[]] {
  return [nearest(before.toReversed(), noises).toReversed(), nearest(after, noises)]
}

function nearest(tokens: readonly Token[], noises: ReadonlySet<string>): string[] {
  const norms: string[] = []
  for (const { kind, norm } of tokens) {
    if (kind === 'word' && !noises.has(norm)) norms.push(norm)
    if (norms.length === LONGEST) break
  }
  return norms
}

function withoutFillers(words: readonly Word[], before: readonly Token[]): Word[] {
  const norms = words.map(({ token }) => token.norm)
  const filler = (at: number): number => FILLERS.find((each) => each.every((norm, i) => norms[at + i] === norm))?.length ?? 0
  const kept: Word[] = []
  for (let at = 0; at < words.length;) {
    const length = filler(at)
    if (length === 0) {
      kept.push(words[at++]!)
      continue
    }
    // `do you know` asks, `what I mean` says something.
    const previous = norms[at - 1] ?? before.findLast(({ kind }) => kind === 'word')?.norm ?? ''
    if (!/^(?:do|did|as|what|that|if|who|when|where|how|because)$/.test(previous)) at += length
    else kept.push(words[at++]!)
  }
  return kept
}

/** Without the `so`, `and`, `well` that opens a clause, as many as there are: `And, well, so`. */
function withoutOpener(words: readonly Word[], { before, tokens, run, after }: Passage): readonly Word[] {
  if (!opensClause(before)) return words
  const printed = [...(run.length > 0 ? run : tokens), ...after]
  const opens = ({ senses: [norm], token }: Word): boolean =>
    OPENERS.has(norm) || (CALLS.has(norm) && printed[printed.indexOf(token) + 1]?.norm === ',')
  const first = words.findIndex((word) => !opens(word))
  return words.slice(first < 0 ? words.length : first)
}

/** `It was, well, a surprise`: a word between commas that only fills. */
function withoutInterjection(words: readonly Word[], { before, after }: Passage): readonly Word[] {
  const alone = words.length === 1 && before.at(-1)?.norm === ',' && after[0]?.norm === ','
  return alone && INTERJECTIONS.has(words[0]!.senses[0]) ? [] : words
}

/** `We just, we ran`: the subject once more, after a comma or dash. */
function withoutRestart(words: readonly Word[], { before }: Passage, { lexicon }: Setting): readonly Word[] {
  const [first] = words
  if (!first || !lexicon.subjects.has(first.senses[0])) return words
  const last = before.slice(-RESTART)
  const brokenOff = last.at(-1)
  const again = last.some(({ norm }) => norm === first.senses[0]) && brokenOff?.kind === 'mark' && /^[,-]$/.test(brokenOff.norm)
  return again ? words.slice(1) : words
}

/** Drops what is said again at once, inside the words or against what stands next to them. */
function withoutRepeats(words: readonly Word[], before: readonly string[], after: readonly string[]): readonly Word[] {
  if (words.length === 0) return words
  const senses = words.map((word) => word.senses)
  const next: readonly (readonly string[])[] = [...senses, ...after.map((norm) => [norm])]
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      if (isSaid(senses.slice(at, at + length), next.slice(at + length, at + length * 2)))
        return withoutRepeats(words.toSpliced(at, length), before, after)
    }
    const last = before.slice(-length).map((norm) => [norm])
    if (length === words.length && isSaid(senses, last)) return []
  }
  return words
}

/** Whether words are said again, told by all they may stand for: `I’m` by `I am`. */
function isSaid(run: readonly (readonly string[])[], again: readonly (readonly string[])[]): boolean {
  return run.length === again.length && run.every((each, i) => each.some((sense) => again[i]!.includes(sense)))
}

/** A false start: words broken off by a dash, after which the sentence begins again with the same word; or a word cut short. */
function withoutCutOff(
  words: readonly Word[],
  tokens: readonly Token[],
  next: readonly Token[],
  after: readonly string[],
): readonly Word[] {
  const last = tokens.at(-1)
  const dash = last?.kind === 'mark' ? last : next[0]
  const broken = dash !== undefined && (dash.norm === '-' || dash.kind === 'ellipsis')
  if (!broken || words.length === 0 || words.length > LONGEST) return words
  if (words[0]!.senses[0] === after[0]) return []
  const final = words.at(-1)!
  if (words.length === 1 && final.text.length > 1 && after[0] !== final.senses[0] && after[0]?.startsWith(final.senses[0])) return []
  return final.text.length === 1 && !/^[ai]$/iu.test(final.text) ? [] : words
}
