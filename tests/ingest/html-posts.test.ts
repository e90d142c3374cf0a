import { expect, test } from 'vitest'
import { paragraphs, site, TEXT, TITLE } from './html-pages.ts'
import { articleOf } from './reading.ts'

const POST = 'We sail in May, and nobody will stop us. #Osel'

test.each([
  [
    'X',
    `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">${POST}</p>— Ilse Tamm (@ilsetamm) <a href="https://twitter.com/ilsetamm/status/1366">March 3, 2021</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
  ],
  [
    'an accelerated page',
    `<amp-twitter width="375" height="472" data-tweetid="1366"><blockquote placeholder><p>${POST}</p>— Ilse Tamm</blockquote></amp-twitter>`,
  ],
  [
    'Bluesky',
    `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:x/app.bsky.feed.post/3k" data-bluesky-cid="b"><p lang="en">${POST}</p>— Ilse Tamm (<a href="https://bsky.app/profile/did:plc:x">@ilse.example</a>) <a href="https://bsky.app/profile/did:plc:x/post/3k">March 3, 2021 at 10:30 AM</a></blockquote>`,
  ],
  [
    'Threads',
    `<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@ilsetamm/post/C1"><a href="https://www.threads.net/@ilsetamm/post/C1"><div>${POST}</div><div>Post by @ilsetamm</div></a></blockquote>`,
  ],
  [
    'Mastodon',
    `<blockquote class="mastodon-embed" data-embed-url="https://social.example/@ilse/110/embed"><p>${POST}</p><a href="https://social.example/@ilse/110123456789">Post by @ilse@social.example</a></blockquote>`,
  ],
  [
    'a server of Mastodon without a mark',
    `<blockquote><p>${POST}</p><p><a href="https://social.example/@ilse/110123456789012">@ilse on the fediverse</a></p></blockquote>`,
  ],
  [
    'Instagram',
    `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C1/"><div><a href="https://www.instagram.com/p/C1/">View this post on Instagram</a><p><a href="https://www.instagram.com/p/C1/">${POST}</a></p></div></blockquote>`,
  ],
  [
    'TikTok',
    `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ilse/video/7" data-video-id="7"><section><a href="https://www.tiktok.com/@ilse">@ilse</a><p>${POST}</p></section></blockquote>`,
  ],
  [
    'Facebook',
    `<div class="fb-post" data-href="https://www.facebook.com/ilse/posts/1"><blockquote cite="https://www.facebook.com/ilse/posts/1" class="fb-xfbml-parse-ignore"><p>${POST}</p>Posted by <a href="https://www.facebook.com/ilse">Ilse Tamm</a></blockquote></div>`,
  ],
  ['Telegram', `<blockquote><p>${POST}</p><a href="https://t.me/oselferry/412">Osel Ferry</a></blockquote>`],
])('a post shown from %s stands beside the article, not in it', async (_, embed) => {
  const { text, parts } = await articleOf(
    'a.html',
    site(`<main><article><h1>${TITLE}</h1>${paragraphs(0, 3)}${embed}${paragraphs(3)}</article></main>`),
  )
  expect(text).toBe(TEXT)
  expect(parts.filter(({ kind }) => kind === 'post').map((part) => part.text)).toEqual([expect.stringContaining(POST)])
})

test('a quoted block that links to somewhere is no post', async () => {
  const block =
    '<blockquote><p>No island should be cut off in winter.</p><p><a href="https://osel.example/letter">From the letter</a></p></blockquote>'
  const { text, parts } = await articleOf(
    'a.html',
    site(`<main><article><h1>${TITLE}</h1>${paragraphs(0, 3)}${block}${paragraphs(3)}</article></main>`),
  )
  expect(text).toContain('No island should be cut off in winter.')
  expect(parts.map(({ kind }) => kind)).toEqual(['title'])
})

test.each([
  ['a figure', '<figure><img src="q.jpg"><figcaption>The quay at Brackwater</figcaption></figure>', 'The quay at Brackwater'],
  [
    'a figure with its credit apart',
    '<figure><img src="q.jpg"><figcaption>The quay</figcaption><small>Photo: Ada Lind</small></figure>',
    'The quay\n\nPhoto: Ada Lind',
  ],
  ['a figure without the element for it', '<figure><img src="q.jpg"><p>The quay at Brackwater</p></figure>', 'The quay at Brackwater'],
  [
    'a division with a name for it',
    '<div class="img"><img src="q.jpg"></div><p class="img-description">The quay at Brackwater. | Ada Lind</p>',
    'The quay at Brackwater. | Ada Lind',
  ],
  [
    'a division without one',
    '<div class="l"><div><img src="q.jpg"></div><h4>The quay at Brackwater, seen from “the old inn” in the snow of February</h4><p>Foto: Ada Lind</p></div>',
    'The quay at Brackwater, seen from “the old inn” in the snow of February\n\nFoto: Ada Lind',
  ],
  ['a table with a picture in it', '<table><tr><td><img src="q.jpg"></td></tr><tr><td>© Ada Lind</td></tr></table>', '© Ada Lind'],
])('the words of a picture in %s stand beside the article', async (_, picture, caption) => {
  const { text, parts } = await articleOf(
    'a.html',
    site(`<main><article><h1>${TITLE}</h1>${paragraphs(0, 3)}${picture}${paragraphs(3)}</article></main>`),
  )
  expect(text).toBe(TEXT)
  expect(parts.filter(({ kind }) => kind === 'caption').map((part) => part.text)).toEqual([caption])
})

test('words repeated large in the article are a pull quote, which nothing need call so', async () => {
  const large = '<blockquote><p>nobody on the island had given up</p></blockquote>'
  const { text, parts } = await articleOf(
    'a.html',
    site(`<main><article><h1>${TITLE}</h1>${paragraphs(0, 3)}${large}${paragraphs(3)}</article></main>`),
  )
  expect(text).toBe(TEXT)
  expect(parts.map(({ kind, text: words }) => [kind, words])).toContainEqual(['pull-quote', 'nobody on the island had given up'])
})
