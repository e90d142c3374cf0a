import type { Collation, Siglum, Token, Witness } from '../model.ts'
import { lookAlikesIn } from './look-alikes.ts'
import { passageOf, readingOf, tokensAt } from './passage.ts'
import type { Variation } from './variations.ts'

/** Where others close with an emoji and a witness, which prints the same last word, closes without. What only runs on in a reporter's sentence may end anywhere. */
export function emojiLost(collation: Collation): Variation[] {
  if (!hasEmoji(collation)) return []
  const kinds = kindsIn(collation)
  const groups = new Map<string, { loci: number[]; full: Siglum[]; bare: Siglum[] }>()
  for (const witness of collation.cluster.witnesses) {
    const loci = isWhole(witness) ? emojiBeyond(collation, witness.siglum, kinds) : []
    if (loci.length === 0) continue
    const key = loci.join(' ')
    const group = groups.get(key) ?? { loci, full: printersOf(collation, loci), bare: [] }
    if (group.full.length === 0) continue
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

function hasEmoji(collation: Collation): boolean {
  for (const [siglum] of lookAlikesIn(collation)) for (const { kind } of collation.tokens[siglum] ?? []) if (kind === 'emoji') return true
  return false
}

function isWhole({ quotations }: Witness): boolean {
  return quotations.every(({ form }) => form === 'direct' || form === 'block')
}

/** Those who print something at each of some loci. */
function printersOf(collation: Collation, loci: readonly number[]): Siglum[] {
  return collation.cluster.witnesses
    .map(({ siglum }) => siglum)
    .filter((siglum) => loci.every((at) => tokensAt(collation, at, siglum).length > 0))
}

/** What sorts of tokens stand at each locus. */
function kindsIn({ loci, tokens }: Collation): ReadonlySet<Token['kind']>[] {
  return loci.map(({ readings }) => {
    const kinds = new Set<Token['kind']>()
    for (const reading of readings)
      for (const siglum of reading.sigla)
        for (const index of reading.tokens[siglum] ?? []) {
          const token = tokens[siglum]?.[index]
          if (token) kinds.add(token.kind)
        }
    return kinds
  })
}

/** The loci of the emoji behind the last word of a witness, where nobody has a further word. */
function emojiBeyond(collation: Collation, siglum: Siglum, kinds: readonly ReadonlySet<Token['kind']>[]): number[] {
  const last = collation.loci.findLastIndex((_, at) => tokensAt(collation, at, siglum).some(({ kind }) => kind === 'word'))
  if (last < 0 || kinds.slice(last + 1).some((kind) => kind.has('word') || kind.has('bracket'))) return []
  return kinds.flatMap((kind, at) => (at > last && kind.has('emoji') && readingOf(collation, at, siglum)?.kind === 'lacuna' ? [at] : []))
}
