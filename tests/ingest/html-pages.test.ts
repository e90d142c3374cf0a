import { expect, test } from 'vitest'
import { PARAGRAPHS, paragraphs, site, TEASERS, TEXT, TITLE } from './html-pages.ts'
import { articleOf } from './reading.ts'

const MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/islands">Islands</a></li></ul></nav>'
const LD = (thing: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2021-03-03', ...thing })}</script>`

/** Pages as they are made in newsrooms across the web; every one prints the same story. */
const PAGES: readonly (readonly [kind: string, source: string])[] = [
  [
    'a blog of long standing, with sharing, related posts, comments and a sidebar',
    site(`<body class="post-template-default single single-post postid-63 logged-out has-sidebar">
<div id="page" class="hfeed site"><header id="masthead" class="site-header"><h2 class="site-title"><a href="/">The Brackwater Post</a></h2>${MENU}</header>
<div id="content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-63" class="post-63 post type-post status-publish format-standard has-post-thumbnail hentry category-islands tag-ferry tag-social">
<header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted on <time datetime="2021-03-03">3 March 2021</time></span> <span class="byline">by <a href="/author/ada" rel="author">Ada Lind</a></span></div></header>
<div class="entry-content">${paragraphs()}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Mail</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><ul>${TEASERS}</ul></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">Islands</a></span></footer></article>
<div class="author-box"><h4>About the author</h4><p>Ada Lind has reported from the islands since 2004, and “has never missed a boat”, as she says.</p></div>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “${TITLE}”</h2><ol class="comment-list"><li class="comment"><p>I was on the last boat in 2012, and I said then: “They will be back, just you wait.” And here they are.</p></li><li class="comment"><p>Who pays for this, I ask, and who will crew it in February, when the ice is on the sound?</p></li></ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked.</p></form></div></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>${TEASERS}</ul></section></aside></div></div></body>`),
  ],
  [
    'a blog made of blocks, with its appeals among the paragraphs',
    site(`${MENU}<main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="entry-content wp-block-post-content">
${paragraphs(0, 2, '<p class="wp-block-paragraph">')}
<figure class="wp-block-image"><img src="q.jpg"><figcaption class="wp-element-caption">The quay at Brackwater. Photo: Ada Lind</figcaption></figure>
${paragraphs(2, 4)}
<div class="wp-block-group newsletter-box"><h4>The islands in your inbox</h4><p>Sign up for our weekly newsletter from the islands, free of charge, every Thursday morning.</p></div>
${paragraphs(4, 6)}
<p><strong><a href="/give">Make a donation</a> to support our journalism.</strong></p></div></main>`),
  ],
  [
    'an accelerated page for telephones',
    `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><style amp-boilerplate>body{visibility:hidden}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript></head>
<body><amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="amp-wp-header"><a href="/">The Brackwater Post</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${TITLE}</h1><div class="amp-wp-meta amp-wp-byline">Ada Lind</div></header>
<amp-img src="q.jpg" width="640" height="360"></amp-img><div class="amp-wp-article-content">${paragraphs(0, 3)}<amp-ad width="300" height="250"></amp-ad>${paragraphs(3)}</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">Islands</a></div></footer></article></body></html>`,
  ],
  [
    'a large publisher’s system, with links to other stories between the paragraphs',
    site(`<div id="fusion-app"><section role="main"><div class="headline-container"><h1 class="b-headline">${TITLE}</h1></div><div class="byline b-byline">By <a href="/ada">Ada Lind</a></div>
<article class="b-article-body article-body-wrapper">${paragraphs(0, 2, '<p class="body-paragraph">')}
<p class="interstitial-link block-margin-bottom"><a href="/x">[ “The lighthouse stays dark”, mayor of Osel says ]</a></p>
${paragraphs(2, 4, '<p class="body-paragraph">')}<div class="ad-wrapper"><div class="arcad-container">Advertisement</div></div>${paragraphs(4, 6, '<p class="body-paragraph">')}
<p class="body-paragraph"><b>Read more:</b> <a href="/y">“Not one more stone”: Stell stops the quarry</a></p></article></section></div>`),
  ],
  [
    'a system of fields and regions',
    site(`<div class="layout-container"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><article role="article" class="node node--type-article"><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1>
<div class="node__submitted">Submitted by <span class="field field--name-uid">ada</span> on Wed, 03/03/2021 - 10:30</div>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${paragraphs()}</div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><a href="/t/1">Ferry</a> <a href="/t/2">Osel</a></div></div></div></article></div>
<div class="region region-sidebar-first"><div class="block block-views"><h2>Latest news</h2><ul>${TEASERS}</ul></div></div></div>`),
  ],
  [
    'a page whose names are made by a machine',
    site(`<div id="root"><div class="sc-a1b2c3 kKxYzQ"><h1 class="sc-9f8e7d">${TITLE}</h1><div class="sc-11aa22">${PARAGRAPHS.map((text) => `<div class="sc-77aa11 hTyQ"><p class="sc-p0">${text}</p></div>`).join('')}</div>
<div class="sc-zz01"><div class="sc-zz02"><span>More in Islands</span></div><ul>${TEASERS}</ul></div></div></div>`),
  ],
  [
    'a page laid out in tables',
    `<html><head><title>${TITLE}</title></head><body bgcolor="#ffffff"><table width="760" border="0"><tr><td colspan="3"><img src="logo.gif"></td></tr><tr><td width="120" valign="top"><font size="1"><a href="/">Home</a><br><a href="/sport">Sport</a><br><a href="/islands">Islands</a></font></td>
<td valign="top"><font size="5"><b>${TITLE}</b></font><br><br><font face="Times">${PARAGRAPHS.join('<br>\n<br>\n')}</font></td><td width="120" valign="top"><font size="1"><a href="/a">Advertise here</a></font></td></tr></table></body></html>`,
  ],
  [
    'paragraphs parted by line ends alone',
    site(`${MENU}<h1>${TITLE}</h1><div id="story">${PARAGRAPHS.join('<br/><br/>')}</div><div id="foot"><a href="/">Home</a></div>`),
  ],
  [
    'paragraphs that are divisions, with words between them that are in none',
    site(
      `${MENU}<article><h1>${TITLE}</h1><div class="text">${paragraphs(0, 2, '<div>', '</div>')}${PARAGRAPHS[2]}${paragraphs(3, 6, '<div>', '</div>')}</div></article>`,
    ),
  ],
  ['a page without elements around its paragraphs', `<title>${TITLE}</title>${paragraphs()}`],
  [
    'a page of its publisher’s own elements',
    site(
      `<site-header>${MENU}</site-header><story-page><h1>${TITLE}</h1><story-body>${paragraphs(0, 3)}<site-promo class="promo"><p>Read the islands’ best stories in our app, which costs nothing at all.</p></site-promo>${paragraphs(3)}</story-body></story-page>`,
    ),
  ],
  [
    'an article kept in a shadow of the page',
    site(
      `<h1>${TITLE}</h1><story-body><template shadowrootmode="open"><style>p { margin: 0 }</style>${paragraphs()}</template></story-body>`,
    ),
  ],
  [
    'a page that shows its article only where scripts do not run',
    site(`${MENU}<h1>${TITLE}</h1><div id="app"></div><noscript><article>${paragraphs()}</article></noscript>`),
  ],
  [
    'a page that hides its article until a script has run',
    site(`${MENU}<h1>${TITLE}</h1><div class="article-body" style="display: none">${paragraphs()}</div>`),
  ],
  [
    'a lead in an element of its own, above the picture',
    site(
      `${MENU}<div class="detail"><div class="headline"><h1>${TITLE}</h1></div><div class="perex">${PARAGRAPHS[0]}</div><div class="photo"><img src="q.jpg"><div class="photo-text">The quay at Brackwater</div></div><div itemprop="articleBody">${paragraphs(1)}</div></div>`,
    ),
  ],
  [
    'the same paragraphs in sections, with advertisements between',
    site(
      `<main><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<section class="story-section"><p>${text}</p></section><div class="ad-slot">Advertisement</div>`).join('')}</main>`,
    ),
  ],
  [
    'more comments than article',
    site(
      `<article><h1>${TITLE}</h1>${paragraphs()}</article><section id="comments"><h2>Comments</h2>${'<div class="comment-item"><p>I was on the last boat in 2012, and I told my wife then: “They will be back, just you wait and see.” And here they are, with five of a crew.</p></div>'.repeat(30)}</section>`,
    ),
  ],
  [
    'a page to which the next story is already added',
    site(
      `<main><article><h1>${TITLE}</h1>${paragraphs()}</article><article><h1>Quarry at Stell to close</h1>${'<p>“Not one more stone,” the council of Stell said on Monday, when it took back the permit that it had given the quarry in 1998, after a hearing of two days.</p>'.repeat(12)}</article></main>`,
    ),
  ],
  [
    'a page that says the article again in JSON-LD, with a box that is none of it',
    site(
      `<main><h1>${TITLE}</h1><div class="c">${paragraphs(0, 3)}<div class="k"><p>Osel has 412 inhabitants, a church and <a href="/osel">two harbours</a>.</p></div>${paragraphs(3)}</div></main>`,
      LD({ articleBody: PARAGRAPHS.join(' ') }),
    ),
  ],
  [
    'words of a quotation repeated large beside it',
    site(
      `<article><h1>${TITLE}</h1>${paragraphs(0, 3)}<blockquote><p>We have waited nine winters for this</p></blockquote>${paragraphs(3)}</article>`,
    ),
  ],
  [
    'labels, credits, dates and a signature between and behind the paragraphs',
    site(
      `<article><h1>${TITLE}</h1><p>3 March 2021, 10:30</p><p>By Ada Lind</p>${paragraphs(0, 3)}<div><img src="q.jpg"><p>The quay at Brackwater in February</p><p>Photo: Ada Lind / Harbour Pictures</p></div>${paragraphs(3)}<p><em>Ada Lind</em></p><p>© 2021 The Brackwater Post. All rights reserved.</p></article>`,
    ),
  ],
  [
    'a page for whose end the reader is asked to pay',
    site(
      `<article><h1>${TITLE}</h1><p class="status">This article is reserved for subscribers</p>${paragraphs()}<div class="paywall-offer"><p>Already a subscriber? Log in. Read on for one euro a month, and cancel whenever you like.</p></div></article>`,
    ),
  ],
  [
    'a first letter drawn large',
    site(
      `<article><h1>${TITLE}</h1><p><span class="dropcap" aria-hidden="true">B</span>${PARAGRAPHS[0].slice(1)}</p>${paragraphs(1)}</article>`,
    ),
  ],
  [
    'a page shown once for each width of the screen',
    site(
      `<article><h1>${TITLE}</h1><div class="byline">Ada Lind</div>${paragraphs()}<div class="d-none" hidden>${paragraphs(0, 2)}</div></article>`,
    ),
  ],
  [
    'a dialog that asks for consent, and says more than the article',
    site(
      `<article><h1>${TITLE}</h1>${paragraphs()}</article><div id="cmp-consent" class="cookie-consent" role="dialog"><h2>We value your privacy</h2>${'<p>We and our partners store and access information on a device, such as unique identifiers in cookies, to process personal data.</p>'.repeat(12)}</div>`,
    ),
  ],
]

test.each(PAGES)('the body of %s is read, and nothing else', async (_, source) => {
  expect((await articleOf('ferry.html', source)).text).toBe(TEXT)
})
