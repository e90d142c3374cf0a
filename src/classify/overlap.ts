import levenshtein from 'fast-levenshtein'
import type { Collation, Siglum } from '../model.ts'
import type { Setting } from './difference.ts'
import { ironExpletives } from './irons/expletives.ts'
import { ironForms } from './irons/forms.ts'
import { ironQuantities } from './irons/quantities.ts'
import { ironSpelling } from './irons/spelling.ts'
import { rowOf } from './passage.ts'
import { stem } from './stems.ts'
import { wholePassage } from './whole-passage.ts'
import { isOf, type Word, wordsOf } from './words.ts'

/** Of a quotation's content words, the share that another must have, in whatever form and place. */
const SUPPORT = 1 / 3
/** Who has as many words in a row as another, at the same loci, is supported by it however long the rest. */
const RUN = 3

/**
 * Tells of a witness of a collation whether another one has enough in common with it. What it needs of a witness is worked out once; linear
 * in its words. Runs of words, which are soon compared, are looked for in all others before vocabularies.
 */
export function supporter(collation: Collation, setting: Setting): (siglum: Siglum) => boolean {
  const sigla = collation.cluster.witnesses.map(({ siglum }) => siglum)
  const known = new Map<Siglum, Said>()
  const saidBy = (siglum: Siglum): Said => {
    let said = known.get(siglum)
    if (!said) known.set(siglum, (said = saidIn(collation, siglum, setting)))
    return said
  }
  return (siglum) => {
    const tokens = collation.tokens[siglum]
    const others = sigla.filter((other) => other !== siglum)
    if (tokens && others.some((other) => collation.tokens[other] === tokens)) return true
    const own = saidBy(siglum)
    return others.some((other) => shareRun(collation, siglum, other)) || others.some((other) => shareWords(own, saidBy(other)))
  }
}

/** What a witness says, as far as was asked for. */
interface Said {
  /** Its distinct words, figures, spelling and masks evened out; those of content alone. */
  readonly all: () => Vocabulary
  readonly content: () => Vocabulary
  /** One content word alone proves nothing. */
  readonly hasContent: () => boolean
}

interface Vocabulary {
  readonly words: readonly Word[]
  readonly stems: ReadonlySet<string>
  readonly senses: ReadonlySet<string>
}

function saidIn(collation: Collation, siglum: Siglum, setting: Setting): Said {
  const words = once(() => {
    const passage = wholePassage(collation, [siglum])
    return ironQuantities({ words: wordsOf(passage.tokens), passage, setting })
  })
  const content = once(() => words().filter((word) => !isOf(word, setting.lexicon.functionWords)))
  return {
    all: once(() => vocabularyOf(words())),
    content: once(() => vocabularyOf(content())),
    hasContent: () => content().length > 1,
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Whether two print the same words, so many in a row; loci at which neither prints a word do not count. */
function shareRun(collation: Collation, one: Siglum, other: Siglum): boolean {
  const [left, right] = [rowOf(collation, one)?.places ?? [], rowOf(collation, other)?.places ?? []]
  const [ours, theirs] = [collation.tokens[one] ?? [], collation.tokens[other] ?? []]
  const end = Math.min(left.length, right.length)
  let run = 0
  for (let at = 0; at < end; at += 1) {
    const [here, there] = [ours[left[at]![0] ?? -1], theirs[right[at]![0] ?? -1]]
    const [our, their] = [here?.kind === 'word' ? here.norm : undefined, there?.kind === 'word' ? there.norm : undefined]
    if (our === undefined && their === undefined) continue
    run = our === their ? run + 1 : 0
    if (run === RUN) return true
  }
  return false
}

function shareWords(one: Said, other: Said): boolean {
  const sort = one.hasContent() && other.hasContent() ? 'content' : 'all'
  const [few, many] = [one[sort](), other[sort]()].toSorted((a, b) => a.words.length - b.words.length)
  if (!few || !many || few.words.length === 0) return true
  const needed = SUPPORT * few.words.length
  const strangers = few.words.filter((word) => !many.stems.has(stem(word.senses[0])) && !isOf(word, many.senses))
  let shared = few.words.length - strangers.length
  for (let i = 0; i < strangers.length && shared < needed; i += 1) if (isSlipOfAny(strangers[i]!, many)) shared += 1
  return shared >= needed
}

function vocabularyOf(words: readonly Word[]): Vocabulary {
  const evened = ironExpletives(ironSpelling(ironForms(words), 'en'))
  const distinct = new Map(evened.map((word) => [stem(word.senses[0]), word]))
  const kept = Array.from(distinct.values())
  return { words: kept, stems: new Set(distinct.keys()), senses: new Set(kept.flatMap(({ senses }) => senses)) }
}

/** Whether a word is one of some with a slip in it. */
function isSlipOfAny(word: Word, { stems }: Vocabulary): boolean {
  const own = stem(word.senses[0])
  for (const other of stems) if (isSlip(own, other)) return true
  return false
}

function isSlip(one: string, other: string): boolean {
  const most = Math.floor(Math.min(one.length, other.length) / 4)
  return most > 0 && Math.abs(one.length - other.length) <= Math.min(2, most) && levenshtein.get(one, other) <= most
}
