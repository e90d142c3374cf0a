import { normalize } from '../text/normalize.ts'
import { pageOf } from '../text/page-of.ts'
import type { Corpus } from './corpus.ts'
import type { Edition } from './edition.ts'
import { type UnionFind, unionFind } from './union-find.ts'

/** Who copied whom. */
export interface Origins {
  /** For every article, by id, the number of its copy group, in order of path. */
  readonly groups: ReadonlyMap<string, number>
  /** Numbers for the given editions, which hold one utterance: copies of one story and articles of one outlet have one number. */
  readonly among: (editions: readonly number[]) => ReadonlyMap<number, number>
}

/** Tells apart who printed words on their own account. A story that outlets copied from each other is one group, and so are the versions of a page; any other article belongs to its outlet's. */
export function origins({ editions, copied: story }: Corpus): Origins {
  joinVersions(editions, story)
  const size = new Map<number, number>()
  editions.forEach((_, i) => size.set(story.find(i), (size.get(story.find(i)) ?? 0) + 1))
  const outlets = editions.map(outletOf)
  const keys = editions.map((_, i) =>
    (size.get(story.find(i)) ?? 0) > 1 || outlets[i] === undefined ? `story ${story.find(i)}` : `outlet ${outlets[i]}`,
  )
  const numbers = numbered(editions, keys)

  function among(some: readonly number[]): ReadonlyMap<number, number> {
    const sets = unionFind(some.length)
    const first = new Map<string, number>()
    some.forEach((edition, i) => {
      for (const key of [`story ${story.find(edition)}`, ...(outlets[edition] === undefined ? [] : [`outlet ${outlets[edition]}`])]) {
        sets.join(first.get(key) ?? i, i)
        first.set(key, first.get(key) ?? i)
      }
    })
    const least = new Map<number, number>()
    some.forEach((edition, i) =>
      least.set(sets.find(i), Math.min(least.get(sets.find(i)) ?? Infinity, numbers.get(keys[edition] ?? '') ?? 0)),
    )
    return new Map(some.map((edition, i) => [edition, least.get(sets.find(i)) ?? 0]))
  }

  const groups = new Map(
    editions.flatMap(({ copies: all }, i) => all.map(({ article }) => [article.id, numbers.get(keys[i] ?? '') ?? 0] as const)),
  )
  return { groups, among }
}

/** Versions of one page are one story, however much was written anew. */
function joinVersions(editions: readonly Edition[], story: UnionFind): void {
  const first = new Map<string, number>()
  editions.forEach(({ article: { url } }, edition) => {
    const page = url === undefined ? undefined : pageOf(url)
    if (page === undefined) return
    const earlier = first.get(page)
    if (earlier === undefined) first.set(page, edition)
    else story.join(earlier, edition)
  })
}

function outletOf({ article }: Edition): string | undefined {
  const outlet = normalize(article.outlet ?? '').trim()
  return outlet === '' ? undefined : outlet
}

/** Numbers the keys from 1 in order of their first article's path. */
function numbered(editions: readonly Edition[], keys: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const inOrder = editions
    .map(({ article }, i) => ({ path: article.path, key: keys[i] ?? '' }))
    .toSorted((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0))
  for (const { key } of inOrder) if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
  return numbers
}
