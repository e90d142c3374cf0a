import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/ingest/mbox/messages.ts'
import { mail, part, parts } from './mails.ts'
import { articleOf, readAll } from './reading.ts'

const MARK = 'From ilse@harbour.example Tue Mar  3 09:14:07 2026'

/** An invented mailbox, its lines quoted as programs do it. */
function mailbox(...bodies: readonly string[]): string {
  return bodies
    .map(
      (body, i) =>
        `${MARK}\n${mail(body, { Subject: `Letter ${i + 1}` })
          .replaceAll('\r\n', '\n')
          .replaceAll(/^(>*From )/gm, '>$1')}\n`,
    )
    .join('\n')
}

const readBox = async (content: string | Uint8Array, name = 'desk.mbox'): ReturnType<typeof readAll> =>
  readAll([{ name, bytes: typeof content === 'string' ? Buffer.from(content) : content }])

const told = (all: Awaited<ReturnType<typeof readAll>>): unknown[] =>
  all.map((each) => (each.kind === 'article' ? [each.article.path, each.article.title] : each))

test('every mail of a mailbox is an article, counted from one', async () => {
  const all = await readBox(mailbox('The night ferry will run.\n', 'The yard builds two boats.\n', 'The board voted.\n'))
  expect(told(all)).toEqual([
    ['desk.mbox#1', 'Letter 1'],
    ['desk.mbox#2', 'Letter 2'],
    ['desk.mbox#3', 'Letter 3'],
  ])
})

test('a mailbox is known by its first line', async () => {
  expect(told(await readBox(mailbox('The night ferry will run.\n'), 'Sent'))).toEqual([['Sent#1', 'Letter 1']])
  const story = 'From the quay nobody saw it.\n\nThe ferry: it left at night.\n'
  expect((await articleOf('story.txt', story)).text).toBe(story)
})

test.each([
  ['quoted as mboxrd does', 'She wrote:\n\n>From the quay nobody saw it.\n'],
  ['not quoted', 'She wrote:\n\nFrom the quay nobody saw it.\nIt left at night.\n'],
  ['not quoted, with a colon in the line below', 'She wrote:\n\nFrom the quay nobody saw it.\nNote: it left at night.\n'],
  ['quoted twice', 'She wrote:\n\n>>From the quay nobody saw it.\n'],
])('a paragraph that begins with From, %s, begins no mail', async (_, body) => {
  const box = `${MARK}\n${mail(body).replaceAll('\r\n', '\n')}\n${mailbox('The board voted.\n')}`
  const [first, ...others] = await readBox(box)
  expect(others).toHaveLength(1)
  expect(first?.kind === 'article' ? first.article.text : '').toContain('\nFrom the quay nobody saw it.')
})

test('a length that a mail gives of itself is not believed', async () => {
  const box = [1, 2, 3]
    .map((i) => `${MARK}\n${mail(`Letter ${i}.\n`, { Subject: `Letter ${i}`, 'Content-Length': '99999999' })}\r\n`)
    .join('\r\n')
  expect(await readBox(box)).toHaveLength(3)
})

test.each(['\n', '\r\n'])('mails are told apart where the empty line between them was lost (%j)', async (end) => {
  const box = mailbox('One.', 'Two.')
    .replaceAll(/\n+From ilse/g, '\nFrom ilse')
    .replaceAll('\n', end)
  expect(await readBox(box)).toHaveLength(2)
})

test('what is sent with a mail in a mailbox has its place in it', async () => {
  const body = parts(
    'b',
    part('text/plain', 'See the release.'),
    part('text/plain', 'Two boats.', 'Content-Disposition: attachment; filename=release.txt'),
  )
  const box = `${MARK}\n${mail(body, { 'Content-Type': 'multipart/mixed; boundary=b' })}`
  expect(told(await readBox(box))).toEqual([
    ['desk.mbox#1', 'Night ferry to run again'],
    ['desk.mbox#1/release.txt', undefined],
  ])
})

test('a damaged mail costs no other', async () => {
  const box = mailbox('One.\n', 'Two.\n', 'Three.\n').replace('Subject: Letter 2', `X-Long: ${'a'.repeat(3_000_000)}`)
  expect(told(await readBox(box))).toEqual([
    ['desk.mbox#1', 'Letter 1'],
    { kind: 'skipped', path: 'desk.mbox#2', reason: 'a mail with more than 2 MB of header fields' },
    ['desk.mbox#3', 'Letter 3'],
  ])
})

async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let [at, i] = [0, 0]; at < bytes.length; i += 1) {
    const next = at + (sizes[i % sizes.length] ?? 1)
    yield bytes.subarray(at, next)
    at = next
  }
}

async function messagesOf(bytes: Buffer, sizes: readonly number[], most = 1e9): Promise<(readonly [number, string | undefined])[]> {
  const all: (readonly [number, string | undefined])[] = []
  for await (const { bytes: message, line } of messagesIn(inChunks(bytes, sizes), most))
    all.push([line, message && Buffer.from(message).toString('latin1')])
  return all
}

test('mails and their lines are the same wherever the bytes of a mailbox are cut', async () => {
  const bytes = Buffer.from(
    mailbox('One.\n>From here.\n', 'Two.\n\nFrom the quay.\n', `${'Three. '.repeat(900)}\n`, 'Four.')
      .replace(/(?<=\n)From ilse(?![^]*\nFrom ilse).*/, 'From -')
      .replace('Two.', 'Two.\nFrom -\nNote: it left.'),
  )
  const whole = await messagesOf(bytes, [bytes.length])
  const lines = bytes.toString().split('\n')
  expect(whole).toHaveLength(4)
  for (const [line] of whole) expect(lines[line - 1]).toMatch(/^From (?:ilse@|-$)/)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
      expect(await messagesOf(bytes, sizes)).toEqual(whole)
    }),
    { numRuns: 50 },
  )
})

test('of a mail that is too large nothing is held, and the next one is read', async () => {
  const bytes = Buffer.from(mailbox('One.\n', 'two '.repeat(10_000), 'Three.\n'))
  const all = await messagesOf(bytes, [700], 2000)
  expect(all.map(([, message]) => message === undefined)).toEqual([false, true, false])
})

test('whatever the bytes of a mailbox, nothing is thrown', async () => {
  const whole = Buffer.from(mailbox('One.\n', 'Two.\n', 'Three.\n'))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(100), fc.uint8Array({ maxLength: 40 }), async (from, length, noise) => {
      expect((await readBox(Buffer.concat([whole.subarray(0, from), noise, whole.subarray(from + length)]))).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
