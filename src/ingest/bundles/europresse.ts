import { leadingDate } from '../dates.ts'
import type { DomDocument, DomElement } from '../html/dom.ts'
import { layOut } from '../html/lay-out.ts'
import type { PageArticle } from './bundle-page.ts'
import { metadataOf } from './metadata-of.ts'

const BODY = '.docOcurrContainer, .DocText'

/**
 * The articles of Europresse's page (its classes: https://github.com/nalimilan/R.TeMiS and https://github.com/CERES-Sorbonne/EuropresseParser);
 * undefined of any other page.
 */
export function europresseArticles(document: DomDocument): readonly PageArticle[] | undefined {
  const all = Array.from(document.querySelectorAll('article')).filter((article) => article.querySelector('.DocPublicationName'))
  return all.some((article) => article.querySelector(BODY)) ? all.map(articleOf) : undefined
}

function articleOf(article: DomElement): PageArticle {
  const body = article.querySelector(BODY)
  const text = body ? layOut(body) : ''
  if (text === '') return { kind: 'none', reason: 'no text in it, only what the database says of it' }
  const title = shown(article, '.titreArticleVisu, .titreArticle')
  const said = metadataOf({
    title,
    outlet: shown(article, '.DocPublicationName').replace(/,? (?:no\.?|n°) .*$/i, ''),
    date: dateIn(Array.from(article.querySelectorAll('.DocHeader'), (header) => header.textContent ?? '')),
    author: shown(article, '.docAuthors'),
  })
  return { text, parts: title === '' ? [] : [{ kind: 'title', text: title }], said }
}

const shown = (article: DomElement, selector: string): string =>
  article.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''

/** > | Politique, jeudi 5 mars 2026, p. 12 */
function dateIn(headers: readonly string[]): string | undefined {
  return headers
    .flatMap((header) => header.replaceAll(/\s+/g, ' ').split(/(?<!\d{1,2}), |,? (?=\d{1,2} \p{L})/u))
    .find((piece) => leadingDate(piece))
}
