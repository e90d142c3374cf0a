import type { Article, Collation, Siglum, Token, Witness } from '../model.ts'
import { contentOf } from '../text/content.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Survey } from './define-kind.ts'
import { isSource } from './is-source.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import { passageOf, readingOf, tokensAt } from './passage.ts'
import { isWordToken } from '../text/is-word-token.ts'

/** So many words in a row, and so many of them that say something, are a sentence of their own. */
const [WORDS, TELLING] = [6, 3]
/** Of the runs of three words in them, the share that the source may have: more of it stands in another place there. */
const SHARED = 0.3

/**
 * Words of a quotation, part of which a source has, that stand nowhere in it: `“We will carry every stone,” she said. “The wall will be rebuilt.”`,
 * where her statement has the wall and no stone. What a second cue introduces may have been said elsewhere.
 */
export function notInSource(collation: Collation, lexicon: Lexicon): Survey[] {
  const { witnesses } = collation.cluster
  const sources = witnesses.filter(isSource)
  if (sources.length === 0 || sources.length === witnesses.length) return []
  const sigla = sources.map(({ siglum }) => siglum)
  const texts = Array.from(new Set(sources.map(({ quotations: [{ article }] }) => article)))
  const told = new Map<string, { loci: readonly number[]; by: Siglum[] }>()
  for (const witness of witnesses) {
    if (witness.quotations[0].article.role !== 'report') continue
    for (const loci of runsBeyond(collation, witness.siglum, sigla)) {
      const words = loci.flatMap((at) => tokensAt(collation, at, witness.siglum)).filter(isWordToken)
      if (!isStatement(words, lexicon) || isOwnQuotation(witness, words) || texts.some((article) => standsIn(article, words))) continue
      const key = `${loci.join()} ${words.map(({ norm }) => norm).join(' ')}`
      const known = told.get(key)
      if (known) known.by.push(witness.siglum)
      else told.set(key, { loci, by: [witness.siglum] })
    }
  }
  return Array.from(told.values(), ({ loci, by }) => ({
    loci,
    lemma: { ...passageOf(collation, loci, sigla), kind: 'omitted' as const },
    variant: passageOf(collation, loci, by),
    severity: 'critical' as const,
    confidence: 'medium' as const,
    rule: 'the source has these words nowhere',
  }))
}

/** Loci one after the other at which a witness has words and no source has anything. */
function runsBeyond({ loci, ...collation }: Collation, siglum: Siglum, sources: readonly Siglum[]): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  loci.forEach((_, at) => {
    const own = readingOf({ loci, ...collation }, at, siglum)
    if (own?.kind !== 'attested') return
    if (sources.every((source) => readingOf({ loci, ...collation }, at, source)?.kind === 'lacuna')) run.push(at)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  })
  return run.length > 0 ? [...runs, run] : runs
}

/** Whether some words are enough to be a sentence of their own. */
export function isStatement(words: readonly Token[], { functionWords }: Lexicon): boolean {
  return words.length >= WORDS && words.filter(({ norm }) => !functionWords.has(norm)).length >= TELLING
}

/** Whether the words are all that a cue of their own introduces. */
export function isOwnQuotation({ quotations }: Witness, words: readonly Token[]): boolean {
  if (quotations.length === 1) return false
  const spelled = spell(words)
  return quotations.some((quotation) => spelled.includes(spell(tokenize(contentOf({ quotations: [quotation] })).filter(isWordToken))))
}

const threesOf = new WeakMap<Article, ReadonlySet<string>>()

/** Whether an article has words like these anywhere: runs of three of them. */
export function standsIn(article: Article, words: readonly Token[]): boolean {
  const known = threesOf.get(article) ?? new Set(threes(tokenize(article.text).filter(isWordToken)))
  threesOf.set(article, known)
  const own = threes(words)
  return own.length > 0 && own.filter((three) => known.has(three)).length >= SHARED * own.length
}

function threes(words: readonly Token[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]?.norm} ${words[at + 1]?.norm} ${word.norm}`)
}

function spell(words: readonly Token[]): string {
  return words.map(({ norm }) => norm).join(' ')
}
