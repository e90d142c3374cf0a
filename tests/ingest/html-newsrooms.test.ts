import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphs, PARAGRAPHS, site, TEASERS, TEXT, TITLE } from './html-pages.ts'
import { articleOf, readOne } from './reading.ts'

const [, , THIRD] = PARAGRAPHS

/** What large newsrooms put around and among the paragraphs of an article. */
const PAGES: readonly (readonly [kind: string, body: string])[] = [
  [
    'every block says what it is, and words are read out that are not shown',
    `<main id="main-content" role="main"><article><header data-component="headline-block"><h1 id="main-heading">${TITLE}</h1></header>
<div data-component="byline-block"><div><span>3 March 2021</span><div>Ada Lind</div><div>Correspondent, Osel</div></div></div>
<div data-component="image-block"><figure><div><img src="q.jpg"><span role="text"><span class="visually-hidden">Image source, </span>Ada Lind</span></div><figcaption><span class="visually-hidden">Image caption, </span>The quay</figcaption></figure></div>
${PARAGRAPHS.map((text) => `<div data-component="text-block" class="ssrcss-1-RichTextComponentWrapper"><p class="ssrcss-2-Paragraph">${text}</p></div>`).join('\n')}
<section data-component="links-block"><h2>More on this story</h2><ul>${TEASERS}</ul></section>
<section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t">Osel</a></li></ul></section></article></main>`,
  ],
  [
    'a newsletter is offered in the midst, with a way past it',
    `<main><h1>${TITLE}</h1><div id="maincontent"><div class="article-body-commercial-selector">${paragraphs(0, 2)}
<figure id="f1"><a href="#past">skip past newsletter promotion</a><aside><h2>Sign up to Islands Weekly</h2><p>“All the boats that are fit to sail”, every Thursday.</p></aside><p id="past">after newsletter promotion</p></figure>
${paragraphs(2)}</div></div><div data-component="submeta"><div>Explore more on these topics</div><ul><li><a href="/t">Islands</a></li></ul></div></main>`,
  ],
  [
    'a link to another story has its label in an element of its own',
    `<article><h1>${TITLE}</h1><div class="body">${paragraphs(0, 3)}<div class="body-link"><span>Read also</span><a href="/x">“The lighthouse stays dark”, says the mayor</a></div>${paragraphs(3)}</div></article>`,
  ],
  [
    'links stand in one paragraph under their label',
    `<article><h1>${TITLE}</h1><div class="body">${paragraphs(0, 3)}<p><strong>Read more:<br><a href="/x">“The lighthouse stays dark”, says the mayor</a><br><a href="/y">Quarry at Stell to close</a></strong></p>${paragraphs(3)}</div></article>`,
  ],
  [
    'a list of recommendations is counted for those who listen',
    `<main><div class="article-header"><h1>${TITLE}</h1></div><div class="wysiwyg wysiwyg--all-content">${paragraphs(0, 3)}<div class="more-on"><h2>Recommended Stories</h2><span class="screen-reader-text">list of 3 items</span><ul>${TEASERS}</ul><span class="screen-reader-text">end of list</span></div>${paragraphs(3)}</div></main>`,
  ],
  [
    'everything is known by what it is tested as',
    `<main><div data-testid="Heading"><h1>${TITLE}</h1></div><div data-testid="AuthorNameList">By Ada Lind</div><div data-testid="ArticleBody">${PARAGRAPHS.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text">${text}</div>`).join('')}<p data-testid="Signoff">Our morning newsletter has all the boats that sail. <a href="/n">Sign up here.</a></p></div><div data-testid="ArticleToolbar">Purchase Licensing Rights</div></main>`,
  ],
  [
    'a film interrupts the text',
    `<article><h1>${TITLE}</h1>${paragraphs(0, 3)}<p>Article continues below video</p><div class="video-player"><p>The quay in February: “nothing but ice”</p></div>${paragraphs(3)}</article>`,
  ],
  [
    'words are explained in boxes that are opened by a click',
    `<article><h1>${TITLE}</h1>${paragraphs(0, 2)}<p>${THIRD.replace('crew', '<button class="term">crew</button><span class="tooltip-text" hidden>Those who work on a ship.</span>').replace('<button class="term">crew</button>', 'crew')}</p>${paragraphs(3)}</article>`,
  ],
  [
    'each paragraph is an element of the page builder',
    `<div class="elementor"><section class="elementor-section"><h1 class="elementor-heading-title">${TITLE}</h1></section>${PARAGRAPHS.map((text) => `<section class="elementor-section"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div></section>`).join('')}<section class="elementor-section"><div class="elementor-widget elementor-widget-posts"><h3>You may also like</h3>${TEASERS}</div></section></div>`,
  ],
  [
    'the whole page is one form',
    `<form method="post" action="/page.aspx" id="aspnetForm"><div class="nav"><a href="/">Home</a> <a href="/s">Sport</a></div><h1>${TITLE}</h1><div id="ctl00_Body">${paragraphs()}</div><div class="footer"><p>The Brackwater Post, Quay 1, Brackwater</p></div></form>`,
  ],
  [
    'the article is short and its neighbours are long',
    `<main><article class="story"><h1>${TITLE}</h1>${paragraphs()}</article><section class="stream">${`<div class="stream-item"><h2><a href="/z">Quarry at Stell to close</a></h2><p>“Not one more stone,” the council of Stell said on Monday, when it took back the permit of the quarry.</p></div>`.repeat(20)}</section></main>`,
  ],
  [
    'a word to those who comment stands behind the ways to other stories',
    `<div class="content"><h1>${TITLE}</h1><div class="entry-content">${paragraphs()}</div><section class="related-posts"><ul>${TEASERS}</ul></section><p style="color: #fff">Please keep to the subject in what you write here; what offends others is taken out by those who run this page.</p></div>`,
  ],
  [
    'notes stand on the foot of the article',
    `<article><h1>${TITLE}</h1><div class="text">${paragraphs()}</div><footer><p>Ada Lind reported from Osel, Otto Falk from Brackwater.</p><ul class="tags"><li><a href="/t">Osel</a></li></ul></footer></article>`,
  ],
]

test.each(PAGES)('where %s, the body is its paragraphs', async (_, body) => {
  expect((await articleOf('ferry.html', site(body))).text).toBe(TEXT)
})

const PIECES = [
  '<p>',
  '</p>',
  '<article>',
  '</div>',
  '<div class="related">',
  '<br>',
  '<blockquote>',
  '<li>',
  '<table><td>',
  '<h1>',
  '<a href="/x">',
  '<template>',
  '<noscript>',
  '<figure><img>',
  '<ruby>船<rt>',
  '<!--',
  '<![CDATA[',
  '&amp',
  '“We sail,” she said.',
  'Read more',
  '<script type="application/ld+json">{"@type":"Article","articleBody":',
  '</script>',
  '<p hidden>',
  '\0',
  '<amp-twitter>',
]

test('no page, however it is broken, is too much', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), async (pieces) => {
      const read = await readOne('a.html', `<html>${pieces.join('')}`)
      expect(['article', 'skipped']).toContain(read.kind)
    }),
    { numRuns: 300 },
  )
})
