import type { Collation, Siglum, Witness } from '../model.ts'
import { passageOf, readingOf, tokensAt } from './passage.ts'
import type { Variation } from './variations.ts'

/** Where others close with an emoji and a witness, which prints the same last word, closes without. What only runs on in a reporter's sentence may end anywhere. */
export function emojiLost(collation: Collation): Variation[] {
  const groups = new Map<string, { loci: number[]; full: Siglum[]; bare: Siglum[] }>()
  for (const witness of collation.cluster.witnesses) {
    const loci = isWhole(witness) ? emojiBeyond(collation, witness.siglum) : []
    const full = collation.cluster.witnesses
      .map(({ siglum }) => siglum)
      .filter((siglum) => loci.length > 0 && loci.every((at) => tokensAt(collation, at, siglum).length > 0))
    if (full.length === 0) continue
    const key = loci.join(' ')
    const group = groups.get(key) ?? { loci, full, bare: [] }
    group.bare.push(witness.siglum)
    groups.set(key, group)
  }
  return Array.from(groups.values(), ({ loci, full, bare }) => ({
    matter: 'web' as const,
    loci,
    lemma: passageOf(collation, loci, full),
    variant: passageOf(collation, loci, bare),
  }))
}

function isWhole({ quotations }: Witness): boolean {
  return quotations.every(({ form }) => form === 'direct' || form === 'block')
}

/** The loci of the emoji behind the last word of a witness, where nobody has a further word. */
function emojiBeyond(collation: Collation, siglum: Siglum): number[] {
  const all = collation.cluster.witnesses.map((each) => each.siglum)
  const last = collation.loci.findLastIndex((_, at) => tokensAt(collation, at, siglum).some(({ kind }) => kind === 'word'))
  const beyond = collation.loci.flatMap((_, at) => (at > last ? [at] : []))
  const has = (at: number, pattern: RegExp): boolean =>
    all.some((each) => tokensAt(collation, at, each).some(({ kind }) => pattern.test(kind)))
  if (last < 0 || beyond.some((at) => has(at, /^(?:word|bracket)$/))) return []
  return beyond.filter((at) => readingOf(collation, at, siglum)?.kind === 'lacuna' && has(at, /^emoji$/))
}
