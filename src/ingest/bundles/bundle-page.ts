import type { Anchor } from '../../model.ts'
import type { Draft } from '../draft.ts'
import { tracer } from '../html/anchors.ts'
import { type DomDocument, parsePage } from '../html/dom.ts'
import { layOut } from '../html/lay-out.ts'
import { type Measure, measure } from '../html/measure.ts'
import { bodyOf } from './drafts-of-bundle.ts'
import { europresseArticles } from './europresse.ts'
import { factivaText } from './factiva-page.ts'
import { splitBundle } from './split-bundle.ts'

/** Five hundred articles have a tenth of these. */
const TREE: Measure = { depth: 300, size: 1_000_000, work: 20_000_000 }

/** An article of a page before it is led back to the source. */
export type PageArticle =
  | Pick<Extract<Draft, { kind: 'draft' }>, 'text' | 'parts' | 'said'>
  | { readonly kind: 'none'; readonly reason: string }

/** The articles of a page in which a database delivered several; undefined of any other page. */
export function bundlePage(source: string): readonly Draft[] | undefined {
  const { depth, size, work } = measure(source, TREE)
  if (depth > TREE.depth || size > TREE.size || work > TREE.work) return undefined
  try {
    const articles = articlesOf(parsePage(source))
    return articles && led(source, articles)
  } catch (error) {
    // The parser recurses over what an attacker can repeat; anything else is a bug.
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

function articlesOf(document: DomDocument): readonly PageArticle[] | undefined {
  const europresse = europresseArticles(document)
  if (europresse) return europresse
  const text = factivaText(document) ?? layOut(document.body)
  return splitBundle(text)?.map((cut) => {
    if (cut.kind === 'none') return cut
    const { body, blanks, title, said, parts } = cut
    const headline = title ? [{ kind: 'title', text: text.slice(title.start, title.end).replaceAll(/\s+/g, ' ') } as const] : []
    return { text: bodyOf(text, body, blanks).trim(), parts: [...headline, ...parts], said }
  })
}

/** Articles are followed through the source one behind the other, so that none is taken for another that begins alike. */
function led(source: string, articles: readonly PageArticle[]): readonly Draft[] {
  const anchors = tracer(source).anchorsOf(articles.map((article) => ('text' in article ? article.text : '')).join(BETWEEN))
  let [at, next] = [0, 0]
  return articles.map((article, i): Draft => {
    const place = `#${i + 1}`
    const start = at
    at += ('text' in article ? article.text.length : 0) + BETWEEN.length
    const own: Anchor[] = []
    for (let anchor = anchors[next]; anchor && anchor.start < at; anchor = anchors[next]) {
      own.push({ ...anchor, start: anchor.start - start, end: anchor.end - start })
      next += 1
    }
    return 'text' in article
      ? { kind: 'draft', place, ...article, origin: { kind: 'walked', anchors: own } }
      : { kind: 'unreadable', place, reason: article.reason }
  })
}

const BETWEEN = '\n\n'
