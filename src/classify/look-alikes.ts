import type { Collation, Siglum, Token } from '../model.ts'
import { rowOf } from './passage.ts'

/** Sigla of witnesses that print the same, with the same reading at every locus: what is found of the first holds for all. */
export type LookAlikes = readonly [Siglum, ...Siglum[]]

const known = new WeakMap<Collation, readonly LookAlikes[]>()

/** The witnesses of a collation, those that look alike together; in the order of the cluster by the first of each. Found once. */
export function lookAlikesIn(collation: Collation): readonly LookAlikes[] {
  let found = known.get(collation)
  if (!found) known.set(collation, (found = gathered(collation)))
  return found
}

function gathered(collation: Collation): LookAlikes[] {
  const all: [Siglum, ...Siglum[]][] = []
  // Collation reads every printing once: copies share their tokens.
  const byTokens = new Map<readonly Token[] | undefined, [Siglum, ...Siglum[]][]>()
  for (const { siglum } of collation.cluster.witnesses) {
    const tokens = collation.tokens[siglum]
    const others = tokens && byTokens.get(tokens)
    const alike = others?.find(([first]) => areAlike(collation, first, siglum))
    if (alike) {
      alike.push(siglum)
      continue
    }
    const own: [Siglum, ...Siglum[]] = [siglum]
    all.push(own)
    if (others) others.push(own)
    else byTokens.set(tokens, [own])
  }
  return all
}

function areAlike(collation: Collation, one: Siglum, other: Siglum): boolean {
  const [left, right] = [rowOf(collation, one)?.readings, rowOf(collation, other)?.readings]
  if (!left || !right) return false
  // A row ends where its witness is last heard of.
  if (left.length !== right.length) return false
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false
  return true
}
