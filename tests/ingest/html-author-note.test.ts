import { expect, test } from 'vitest'
import { articleOf, page, STORY } from './reading.ts'

test('what a paper prints of its author under a story is of the story, and readers’ comments are not', async () => {
  const note =
    '<div class="post-author-bio">Ilse Tamm has covered the islands for the Post since 2019, and keeps the inn at the quay.</div>'
  const comments = '<div class="comments"><p class="bio">I was there too, and it was colder than they say it was.</p></div>'
  const { text } = await articleOf('a.html', page(STORY).replace('</article>', `</article>${note}${comments}`))

  expect(text.split('\n\n').at(-1)).toBe('Ilse Tamm has covered the islands for the Post since 2019, and keeps the inn at the quay.')
})

test.each([
  [
    'a reader’s words on himself',
    '<div class="comments"><p class="bio">I was there too, and it was colder than they say it was.</p></div>',
  ],
  ['the motto of a paper', '<footer><p class="site-tagline">All that is said on the quay, printed by those who heard it.</p></footer>'],
])('%s under a story are not of it', async (_, words) => {
  const { text } = await articleOf('a.html', page(STORY).replace('</article>', `</article>${words}`))

  expect(text).not.toMatch(/colder than they say|said on the quay/)
})

test('under a story without paragraphs, of which the lines above are cut off, no note is looked for above it', async () => {
  const story =
    '<div class="bio">Ilse Tamm has covered the islands for the Post since 2019, and keeps the inn at the quay.</div>' +
    '<div>Posted on 3 March 2021 by Ilse Tamm<br>The ferry to Osel will run again from Monday, the harbour board said on Thursday, “and not a day too soon”.</div>'
  const { text } = await articleOf('a.html', page(story))

  expect(text.match(/keeps the inn/g)?.length ?? 0).toBeLessThan(2)
  expect(text.split('\n\n').at(-1)).toContain('The ferry to Osel')
})

test('a short line that stands in the story is of it, though no sentence came before', async () => {
  const lead =
    '<p>Brackwater, 24 April, by wire: a ferry for the nights to come and a harbour that had waited for it so long</p><p>From our reporter</p>'
  const { text } = await articleOf('a.html', page(lead + STORY))

  expect(text).toContain('From our reporter')
})

test.each(['NWP, BRACKWATER', 'ÖNP, STÅL-ÅSEN', 'НВП, БРАК'])('an agency and a place above a story are not: %s', async (wire) => {
  const lead = `<h2>QUAY TALKS: the board sat for four hours over nine winters without a ferry to speak of</h2><p>${wire}</p>`

  expect((await articleOf('a.html', page(lead + STORY))).text).not.toContain(wire)
})
