import type { DomDocument, DomElement } from '../html/dom.ts'
import { layOut } from '../html/lay-out.ts'

/** The articles of Factiva's page (`Article Format` or with indexing) as the text that Factiva would deliver; undefined of any other page. */
export function factivaText(document: DomDocument): string | undefined {
  const articles = Array.from(document.querySelectorAll('div.article')).filter((each) => each.querySelector('.articleParagraph, p'))
  return articles.length === 0 ? undefined : articles.map(textOf).join('\n\n')
}

/** With indexing every field is a row: its name, and what it says. */
function textOf(article: DomElement): string {
  const rows = Array.from(article.querySelectorAll('tr')).filter((row) =>
    /^\s*[A-Z]{2,3}\s*$/.test(row.querySelector('td')?.textContent ?? ''),
  )
  if (rows.length < 4) return layOut(article)
  return rows
    .map((row) => {
      const [name, ...cells] = Array.from(row.querySelectorAll('td'))
      return `${name?.textContent?.trim() ?? ''}\t${cells.map(layOut).join('\n')}`
    })
    .join('\n\n')
}
