import type { Article } from '../model.ts'

const BEFORE = 12
const BEFORE_THINGS = /(?:^|[^\p{L}])(?:[Tt]he|[Ii]n|[Aa]t|[Nn]ear|[Tt]his|[Ll]ast|\p{L}+['’]s) ["“‘'’]?$/u

/** Asked for every quotation of somebody, and an article may be long. */
const known = new WeakMap<Article, Map<string, boolean>>()

/** Whether an article uses a name for a thing or place:   > in New Mexico   > the “Low Tide” singer   no pronoun of a person means what stands so */
export function isThing(name: string, article: Article): boolean {
  const names = known.get(article) ?? new Map<string, boolean>()
  known.set(article, names)
  const told = names.get(name) ?? isUsedSo(name, article.text)
  names.set(name, told)
  return told
}

function isUsedSo(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (BEFORE_THINGS.test(text.slice(Math.max(0, at - BEFORE), at))) return true
  return false
}
