import type { Collation, Siglum, Token, Witness } from '../model.ts'
import { isOfDraft } from '../text/is-of-draft.ts'
import { isWordToken } from '../text/is-word-token.ts'
import { movedIn } from '../text/moved-in.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Survey } from './define-kind.ts'
import { isRecord } from './is-record.ts'
import { CALLS, FILLERS, OPENERS } from './lexicons/discourse.ts'
import type { Lexicon } from './lexicons/lexicon.ts'
import { isOwnQuotation, isStatement, standsIn } from './not-in-source.ts'
import { hasWordAt, passageOf, readingOf, tokensAt } from './passage.ts'

/** Characters of a record around what it has of a quotation, in which the rest of that may stand. */
const AROUND = 200

/**
 * Words of a draft's quotation that begin before, or go on behind, or stand in a gap of what a record has of it, and that the record has not: a source or
 * a tape is no fragment. `“The mill stays, or I go,”` where her statement says that it stays, full stop.
 *
 * Whole statements that a source lacks are told by themselves; what another paper has may have been said where no tape ran.
 */
export function beyondRecord(collation: Collation, lexicon: Lexicon): Survey[] {
  const { witnesses } = collation.cluster
  const records = witnesses.filter(isRecord)
  if (records.length === 0) return []
  const sigla = records.map(({ siglum }) => siglum)
  const isSourced = records.some(({ quotations: [{ article }] }) => article.role === 'source')
  return witnesses.filter(isOfDraft).flatMap((witness) =>
    runsBeyond(collation, witness.siglum, sigla).flatMap((loci): Survey[] => {
      const words = loci.flatMap((at) => tokensAt(collation, at, witness.siglum)).filter(isWordToken)
      if (!tells(words, lexicon) || isOwnQuotation(witness, words) || (isSourced && isStatement(words, lexicon))) return []
      if (records.some((record) => has(record, words)) || (!isSourced && isPrintedElsewhere(collation, loci))) return []
      return [
        {
          loci,
          lemma: { ...passageOf(collation, loci, sigla), kind: 'omitted' },
          variant: passageOf(collation, loci, [witness.siglum]),
          confidence: 'medium',
          rule: 'the record has no such words there',
        },
      ]
    }),
  )
}

/** Loci one after the other at which a witness has words, and no record has any, or gets to. */
function runsBeyond(collation: Collation, siglum: Siglum, records: readonly Siglum[]): number[][] {
  const isMoved = movedIn(collation)
  const lacks = (at: number) => (record: Siglum) => {
    const own = readingOf(collation, at, record)
    return (own?.kind === 'lacuna' || (own?.kind === 'elided' && own.text === '')) && !isMoved(at, record)
  }
  const runs: number[][] = []
  let run: number[] = []
  collation.loci.forEach((_, at) => {
    if (!hasWordAt(collation, at, siglum)) return
    if (records.every(lacks(at))) run.push(at)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  })
  return run.length > 0 ? [...runs, run] : runs
}

/** Whether some words say or deny anything: more than `and so`, `well`, `you know`. */
function tells(words: readonly Token[], { functionWords, negations }: Lexicon): boolean {
  const norms = words.map(({ norm }) => norm)
  if (FILLERS.some((filler) => filler.join(' ') === norms.join(' '))) return false
  return norms.some((norm) => negations.has(norm) || !(functionWords.has(norm) || OPENERS.has(norm) || CALLS.has(norm)))
}

/** Whether a record has some words in the place, or many of them wherever. */
function has({ quotations }: Witness, words: readonly Token[]): boolean {
  if (standsIn(quotations[0].article, words)) return true
  const spelled = ` ${spell(words)} `
  return quotations.some(({ article, spans }) =>
    spans.some(({ part, start, end }) => {
      const text = part === undefined ? article.text : (article.parts[part]?.text ?? '')
      const around = tokenize(text.slice(Math.max(0, start - AROUND), end + AROUND)).filter(isWordToken)
      return ` ${spell(around)} `.includes(spelled)
    }),
  )
}

function isPrintedElsewhere(collation: Collation, loci: readonly number[]): boolean {
  return collation.cluster.witnesses.some(
    (witness) => !isOfDraft(witness) && !isRecord(witness) && loci.some((at) => hasWordAt(collation, at, witness.siglum)),
  )
}

const spell = (words: readonly Token[]): string => words.map(({ norm }) => norm).join(' ')
