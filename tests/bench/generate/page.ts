import type { Generated } from './article.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** So many words of the article, from somewhere in it: a headline, a teaser, a label. */
function words(text: string, roll: () => number, count: number): string {
  const from = Math.floor(roll() * Math.max(1, text.length - count * 8))
  return escaped(text.slice(text.indexOf(' ', from) + 1, from + count * 8).replaceAll(/[“”\n]/g, ' ')).trim()
}

const times = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('\n')

/**
 * An article as a page of a news site: metadata in the head, scripts and styles that take up half of it, menus, teasers of other articles between
 * the paragraphs, links, a picture with its caption, a newsletter, comments, a foot. Some 60 to 160 kilobytes for an article of five.
 */
export function pageOf({ article }: Pick<Generated, 'article'>, roll: () => number): string {
  const { text, outlet = 'The Post', date = '2026-01-01', id } = article
  const title = words(text, roll, 8)
  const teaser = (i: number): string =>
    `<div class="card card--${i % 3}" data-tracking='{"slot":${i},"kind":"teaser"}'><a class="card__link" href="/news/${i}-${id}"><div class="card__media"><img loading="lazy" src="/img/${i}.jpg" srcset="/img/${i}-320.jpg 320w, /img/${i}-640.jpg 640w" alt=""></div><h3 class="card__title">${words(text, roll, 7)}</h3><p class="card__text">${words(text, roll, 14)}</p></a></div>`
  const paragraph = (content: string, i: number): string => {
    const linked =
      i % 3 === 1 ? escaped(content).replace(/(\w+ \w+ \w+)(?= )/, '<a href="/topic/harbour" class="inline-link">$1</a>') : escaped(content)
    const between =
      i % 6 === 5 ? `<aside class="related"><h4>Read more</h4>${times(2, teaser)}</aside><div class="ad-slot" id="ad-${i}"></div>` : ''
    return `<p class="story__paragraph">${linked}</p>${between}`
  }
  const script = (kilobytes: number): string =>
    times(kilobytes * 12, (i) => `window.q=window.q||[];q.push({k:"${i}",v:function(a,b){return a<b?a:${Math.floor(roll() * 1e6)}}});`)
  return `<!doctype html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="utf-8">
<title>${title} – ${escaped(outlet)}</title>
<meta name="viewport" content="width=device-width">
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${escaped(outlet)}">
<meta property="article:published_time" content="${date}T06:00:00Z"><meta name="author" content="Staff">
<link rel="canonical" href="https://news.example/${id}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: `${date}T06:00:00Z`, author: [{ '@type': 'Person', name: 'Staff Writer' }], publisher: { '@type': 'NewsMediaOrganization', name: outlet } })}</script>
<style>${times(150, (i) => `.card--${i} > .card__title { margin: ${i}px; color: #${(i * 4099).toString(16).padStart(6, '0').slice(0, 6)} }`)}</style>
<script>${script(Math.floor(5 + roll() * 25))}</script>
</head>
<body class="article-page">
<header class="site-header"><nav class="menu"><ul>${times(60, (i) => `<li class="menu__item"><a href="/section/${i}" data-id="${i}"><span>${words(text, roll, 2)}</span></a></li>`)}</ul></nav></header>
<main><div class="layout"><div class="layout__main">
<article class="story">
<h1 class="story__title">${title}</h1><p class="story__standfirst">${words(text, roll, 18)}.</p>
<div class="byline"><span class="byline__name">Staff Writer</span><time datetime="${date}T06:00:00Z">${date}</time></div>
<div class="share"><a href="/share/1">Share</a><a href="/share/2">Post</a></div>
<figure><img src="/img/lead.jpg" alt="${words(text, roll, 5)}"><figcaption>${words(text, roll, 12)}. <span class="credit">Photograph: Agency</span></figcaption></figure>
<div class="story__body">${text.split('\n\n').map(paragraph).join('\n')}</div>
</article>
<section class="newsletter"><form action="/subscribe"><label>Sign up to our newsletter</label><input type="email" name="email"><button>Subscribe</button></form></section>
<section class="comments">${times(Math.floor(roll() * 12), (i) => `<div class="comment" id="c${i}"><b>reader${i}</b><p>${words(text, roll, 20)}</p></div>`)}</section>
</div><aside class="layout__rail">${times(Math.floor(20 + roll() * 30), teaser)}</aside></div></main>
<footer class="site-footer"><ul>${times(40, (i) => `<li><a href="/foot/${i}">${words(text, roll, 2)}</a></li>`)}</ul><p>© ${escaped(outlet)}. All rights reserved.</p></footer>
<script>${script(Math.floor(5 + roll() * 25))}</script>
</body></html>
`
}
