import { expect, test } from 'vitest'
import { articleOf, page, STORY } from './reading.ts'

test('what a paper prints of its author under a story is of the story, and readers’ comments are not', async () => {
  const note =
    '<div class="post-author-bio">Ilse Tamm has covered the islands for the Post since 2019, and keeps the inn at the quay.</div>'
  const comments = '<div class="comments"><p class="bio">I was there too, and it was colder than they say it was.</p></div>'
  const { text } = await articleOf('a.html', page(STORY).replace('</article>', `</article>${note}${comments}`))

  expect(text.split('\n\n').at(-1)).toBe('Ilse Tamm has covered the islands for the Post since 2019, and keeps the inn at the quay.')
})

test('a short line that stands in the story is of it, though no sentence came before', async () => {
  const lead =
    '<p>Brackwater, 24 April, by wire: a ferry for the nights to come and a harbour that had waited for it so long</p><p>From our reporter</p>'
  const { text } = await articleOf('a.html', page(lead + STORY))

  expect(text).toContain('From our reporter')
})

test('an agency and a place above a story are not', async () => {
  const lead = '<h2>QUAY TALKS: the board sat for four hours over nine winters without a ferry to speak of</h2><p>NWP, BRACKWATER</p>'

  expect((await articleOf('a.html', page(lead + STORY))).text).not.toContain('NWP')
})
