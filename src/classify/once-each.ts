import type { Setting } from './difference.ts'
import { type Judgement, keepsWords } from './judge.ts'
import type { Passage } from './passage.ts'

/** So many departures from one lemma at one place are compared with each other. */
const MOST = 24

/** Judgements in which those that say the same of one place are one: `$48 million` against `$84m` and `$84mn` differs once. */
export function onceEach(judgements: readonly Judgement[], setting: Setting): Judgement[] {
  const told: Judgement[] = []
  const places = new Map<string, number[]>()
  for (const judgement of judgements) {
    const { kind, difference } = judgement
    const key = `${difference.loci.join()} ${difference.matter} ${kind.kind} ${difference.lemma.text}`
    const before = places.get(key) ?? []
    const at = kind.weight === 'orthographic' ? undefined : before.find((each) => areAlike(told[each], judgement, setting))
    const other = at === undefined ? undefined : told[at]
    if (at !== undefined && other)
      told[at] = { ...other, difference: { ...other.difference, variant: both(other.difference.variant, difference.variant) } }
    else {
      if (before.length < MOST) places.set(key, [...before, told.length])
      told.push(judgement)
    }
  }
  return told
}

/** Whether two variants have the same words, each in its own form. */
function areAlike(one: Judgement | undefined, other: Judgement, setting: Setting): boolean {
  if (!one || one.ruling.severity !== other.ruling.severity) return false
  const { matter, loci, variant } = one.difference
  const { variant: another } = other.difference
  if (variant.tokens.length === 0 || another.tokens.length === 0) return false
  return keepsWords({ matter, loci, lemma: variant, variant: another }, setting)
}

/** As the shorter of the two has it, whoever prints it how often: a further article must not change what a discrepancy is known by. */
function both(one: Passage, other: Passage): Passage {
  const isFirst = one.text.length === other.text.length ? one.text <= other.text : one.text.length < other.text.length
  return { ...(isFirst ? one : other), sigla: [...one.sigla, ...other.sigla] }
}
