import type { Collation, Witness } from '../model.ts'
import type { Voice } from './voices.ts'
import { wordsShared } from './words-shared.ts'

/** Looked at for who knows whom: of a sentence that a thousand papers print nobody reads more. */
export const READ = 20

/** Up to so many words may be said by two people, who need not say quite the same. */
const FEW_WORDS = 6
const LEAST_SHARED = 3
const NEARLY_ALL = 0.9

/** Whether two people are given the same words, and no article has both of them say much the same. */
export function printTheSame(collation: Collation, one: Voice, other: Voice): boolean {
  return one.heard.slice(0, READ).some(({ witness }) =>
    other.heard.slice(0, READ).some(({ witness: rival }) => {
      const { shared, shorter, longer } = wordsShared(collation, witness.siglum, rival.siglum)
      if (isToldApart(collation, one, rival) || isToldApart(collation, other, witness)) return false
      if (shorter > FEW_WORDS) return shared >= LEAST_SHARED
      return shared > 0 && shared >= shorter && (longer > FEW_WORDS || shared >= longer)
    }),
  )
}

/** Whether the article of a witness prints much the same as somebody else's, too, and so knows the two apart: a question, and its answer. */
function isToldApart(collation: Collation, { heard }: Voice, { siglum, quotations: [{ article, form }] }: Witness): boolean {
  if (form === 'display') return false
  const own = heard.filter(({ witness }) => witness.quotations[0].article.id === article.id && witness.quotations[0].form !== 'display')
  return own.some(({ witness }) => {
    const { shared, shorter } = wordsShared(collation, siglum, witness.siglum)
    // A draft that gives a whole sentence to one person and then to another has lost a name.
    if (article.isDraft && shared > FEW_WORDS && shared >= NEARLY_ALL * shorter) return false
    return shared >= LEAST_SHARED || shorter <= FEW_WORDS
  })
}
