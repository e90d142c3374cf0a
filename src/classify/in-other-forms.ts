import type { Collation, Siglum } from '../model.ts'
import { among } from '../text/among.ts'
import { type Judgement, keepsWords } from './judge.ts'
import { letterCase } from './kinds/case.ts'
import { contraction } from './kinds/contraction.ts'
import { dialectNormalisation } from './kinds/dialect-normalisation.ts'
import { formVariant } from './kinds/form-variant.ts'
import { spellingVariant } from './kinds/spelling-variant.ts'
import { type Passage, passageOf, readingOf } from './passage.ts'

/** Kinds whose two sides are one word in two forms. */
const FORMS: ReadonlySet<string> = new Set(
  [letterCase, contraction, dialectNormalisation, formVariant, spellingVariant].map(({ kind }) => kind),
)

/**
 * Judgements in which who has the words of a side in another form stands on that side: `nineteen` and `19`, against `ninety`.
 *
 * Else a paper would be left out of what it differs in, and a record would not side with a draft that has its number in figures.
 */
export function withOtherForms(collation: Collation, judgements: readonly Judgement[]): readonly Judgement[] {
  const forms = formsByLocus(judgements)
  return judgements.map((judgement) => {
    const { kind, difference } = judgement
    const near = new Set(difference.loci.flatMap((at) => forms.get(at) ?? []))
    const spelled = kind.weight === 'substantive' ? spelledThere(collation, difference) : []
    if (kind.weight !== 'substantive' || (near.size === 0 && spelled.length === 0)) return judgement
    const { loci, lemma, variant } = difference
    const lemmas = inOtherForms(collation, loci, lemma, near)
    const variants = inOtherForms(collation, loci, variant, near)
    for (const passage of spelled)
      for (const [side, found] of [
        [lemma, lemmas],
        [variant, variants],
      ] as const)
        if (isPrinted(side) && keepsWords({ ...difference, lemma: side, variant: passage }, difference.setting))
          for (const siglum of passage.sigla) found.add(siglum)
    const isTaken = among([...lemma.sigla, ...variant.sigla])
    const both = (side: Passage, own: ReadonlySet<Siglum>, others: ReadonlySet<Siglum>): Passage => {
      const more = Array.from(own).filter((siglum) => !isTaken(siglum) && !others.has(siglum))
      return more.length > 0 ? { ...side, sigla: [...side.sigla, ...more] } : side
    }
    return { ...judgement, difference: { ...difference, lemma: both(lemma, lemmas, variants), variant: both(variant, variants, lemmas) } }
  })
}

/**
 * What others than the two sides print there, where it is one word: `learned`, of a paper that has another word before it as well, where `learnt`
 * stands against `loved`.
 */
function spelledThere(collation: Collation, { matter, loci, lemma, variant }: Judgement['difference']): Passage[] {
  const [at, ...more] = loci
  if (at === undefined || more.length > 0 || matter !== 'words') return []
  const isTaken = among([...lemma.sigla, ...variant.sigla])
  return (collation.loci[at]?.readings ?? []).flatMap(({ kind, sigla }) => {
    const others = sigla.filter((siglum) => !isTaken(siglum))
    return kind === 'attested' && others.length === sigla.length ? [passageOf(collation, loci, others)] : []
  })
}

/** What only tells of two forms, by each locus that it covers. */
function formsByLocus(judgements: readonly Judgement[]): ReadonlyMap<number, readonly Judgement[]> {
  const forms = new Map<number, Judgement[]>()
  for (const judgement of judgements) {
    const { lemma, variant, loci } = judgement.difference
    if (!FORMS.has(judgement.kind.kind) || !isPrinted(lemma) || !isPrinted(variant)) continue
    for (const at of loci) forms.set(at, [...(forms.get(at) ?? []), judgement])
  }
  return forms
}

/** Who has the words of a side in another form, and all that stands beside them as it has it. */
function inOtherForms(collation: Collation, loci: readonly number[], side: Passage, forms: Iterable<Judgement>): Set<Siglum> {
  const found = new Set<Siglum>()
  if (!isPrinted(side)) return found
  const isOfSide = among(side.sigla)
  for (const { difference } of forms) {
    const { lemma, variant } = difference
    const rest = loci.filter((at) => !difference.loci.includes(at))
    for (const [one, other] of [
      [lemma, variant],
      [variant, lemma],
    ] as const) {
      const model = one.sigla.find(isOfSide)
      if (model === undefined) continue
      const isAlike = (siglum: Siglum): boolean => rest.every((at) => readingOf(collation, at, siglum) === readingOf(collation, at, model))
      for (const siglum of other.sigla) if (isAlike(siglum)) found.add(siglum)
    }
  }
  return found
}

const isPrinted = ({ kind, text }: Passage): boolean => kind === 'attested' && text !== ''
