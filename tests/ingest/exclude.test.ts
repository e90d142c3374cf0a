import { expect, test } from 'vitest'
import { readAll } from './reading.ts'
import { asTar, asZip } from './written/archives.ts'

const story = (name: string) => ({ name, bytes: new TextEncoder().encode(`“We shall mend the pier,” said the mayor of ${name}.`) })
const FILES = [story('news/a.txt'), story('comments/b.txt'), story('news/c.txt')]
const OPTIONS = { defaults: {}, metadata: [], exclude: ['**/comments/**'] }

test.each([
  ['clips.zip', asZip(FILES)],
  ['clips.tar', await asTar(FILES)],
])('what is not to be read is passed over in %s, and what stands behind it is read', async (name, bytes) => {
  expect(
    (await readAll([{ name, bytes }], OPTIONS)).map((one) => [one.kind, one.kind === 'article' ? one.article.path : one.path]),
  ).toEqual([
    ['article', `${name}/news/a.txt`],
    ['passed-over', `${name}/comments/b.txt`],
    ['article', `${name}/news/c.txt`],
  ])
})
