import { array, assert, asyncProperty, constantFrom, nat, record, uint8Array } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assembled, pdfFile, type Placed, stream } from '../tools/pdf-file.ts'
import { articleOf, readOne, reasonFor } from './reading.ts'

/** Promises that are rejected with nobody to hear it are to end this process, as they would the program. */
const others = process.listeners('unhandledRejection')

beforeAll(() => void process.removeAllListeners('unhandledRejection'))
afterAll(() => {
  for (const other of others) process.on('unhandledRejection', other)
})

const lines = (texts: readonly string[]): Placed[] => texts.map((text, i) => ({ text, x: 50, y: 700 - i * 12, size: 10 }))

const FILLER = ['The board met on Tuesday in the old customs house, and it', 'sat until the lamps were lit along the quay.']

test('a file says what it is called and who wrote it, and not when it was published', async () => {
  const created = 'D:20260401120000Z'
  const known = await articleOf('clip.pdf', pdfFile([lines(FILLER)], { title: 'Ferry to sail again', author: 'Marit Holm', created }))
  const unknown = await articleOf('clip.pdf', pdfFile([lines(FILLER)], { title: 'Microsoft Word - draft2.docx', author: 'user', created }))

  expect(known).toMatchObject({ title: 'Ferry to sail again', author: 'Marit Holm' })
  expect(known.date).toBeUndefined()
  expect(unknown.title).toBeUndefined()
  expect(unknown.author).toBeUndefined()
})

test('pictures of pages are skipped, and say what is to be done', async () => {
  const drawing = '0.5 g 50 50 400 600 re f\n'

  expect(await reasonFor('scan.pdf', pdfFile([[], []], { drawing }))).toBe(
    'no text in it: pictures of pages only (it would have to be put through OCR first)',
  )
  const some = await readOne('scan.pdf', pdfFile([lines(FILLER), []], { drawing }))
  expect(some.kind === 'article' && some.warnings).toEqual(['no text on 1 of 2 pages: pictures of pages are not read'])
})

test('a file that is locked is skipped, and says so', async () => {
  const locked = assembled(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ],
    '/Root 1 0 R /Encrypt 3 0 R /ID [<41> <41>]',
  )

  expect(await reasonFor('clip.pdf', locked)).toBe('a PDF locked with a password: save it without one')
})

test('a file whose end is cut off is read as far as it is sound', async () => {
  const bytes = pdfFile([lines(FILLER)])

  expect((await articleOf('clip.pdf', bytes.slice(0, -260))).text).toBe(FILLER.join(' '))
  expect(await reasonFor('clip.pdf', bytes.slice(0, 40))).toBe('a damaged PDF')
})

test('a file that is called something else is known by how it begins', async () => {
  expect((await articleOf('clip.txt', pdfFile([lines(FILLER)]))).text).toBe(FILLER.join(' '))
})

test('what unpacks to more than any page holds is skipped', async () => {
  const bomb = stream(Buffer.alloc(80 * 1024 * 1024, ' '))
  const file = assembled(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      bomb,
    ],
    '/Root 1 0 R',
  )

  expect(await reasonFor('bomb.pdf', file)).toBe('packed in it is more than 64 MB')
})

test('of a file cut off in the middle the pages before are read, and it is said', async () => {
  const bytes = pdfFile([lines(FILLER), lines(['“We stay,” said Ilse Tamm.'])])
  const cut = bytes.slice(0, Buffer.from(bytes).lastIndexOf('endstream') - 20)
  const read = await readOne('clip.pdf', cut)

  expect(read.kind === 'article' && read.article.text).toBe(FILLER.join(' '))
  expect(read.kind === 'article' && read.warnings).toEqual([
    'cut off before its end: read as far as it is sound',
    'no text on 1 of 2 pages: pictures of pages are not read',
  ])
})

const form = (name: string, content: string, own: number): Buffer =>
  stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /${name} ${own} 0 R >> >>`)

test('a page that draws itself comes to an end', async () => {
  const file = assembled(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >> /Contents 4 0 R >>',
      stream('/A Do /A Do'),
      form('A', '/A Do /A Do', 5),
    ],
    '/Root 1 0 R',
  )

  expect(await reasonFor('round.pdf', file)).toBe('no text in it: pictures of pages only (it would have to be put through OCR first)')
})

test('whatever becomes of its bytes, a file is read or skipped, and nothing is printed', async () => {
  const printed: unknown[] = []
  const spied = (['log', 'info', 'warn', 'error'] as const).map((name) => [name, console[name]] as const)
  for (const [name] of spied) console[name] = (...said: unknown[]) => void printed.push(said)
  const sound = pdfFile([lines(FILLER), lines(['“We stay,” said Ilse Tamm.'])])
  const change = record({
    at: nat(sound.length - 1),
    sign: nat(255),
    length: nat(300),
    kind: constantFrom('cut', 'flip', 'take', 'double'),
  })
  try {
    await assert(
      asyncProperty(array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = changes.reduce<Uint8Array>((before, { at, sign, length, kind }) => {
          if (kind === 'cut') return before.slice(0, Math.max(1, before.length - length))
          if (kind === 'flip') return before.with(Math.min(at, before.length - 1), sign)
          const [head, piece, tail] = [before.slice(0, at), before.slice(at, at + length), before.slice(at + length)]
          return new Uint8Array(Buffer.concat(kind === 'take' ? [head, tail] : [head, piece, piece, tail]))
        }, sound)
        expect(['article', 'skipped']).toContain((await readOne('clip.pdf', bytes)).kind)
      }),
      { numRuns: 150 },
    )
  } finally {
    for (const [name, method] of spied) console[name] = method
  }
  expect(printed).toEqual([])
})

test('noise behind the first signs of a PDF is skipped', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 2000 }), async (noise) => {
      expect((await readOne('clip.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]))).kind).toBe('skipped')
    }),
    { numRuns: 100 },
  )
})

test('what takes longer than it may is skipped', async () => {
  const limits = { bytes: 1_000_000, time: 0 }
  const read = await readOne('clip.pdf', pdfFile([lines(FILLER)]), { defaults: {}, metadata: [], limits })

  expect(read).toMatchObject({ kind: 'skipped', reason: 'took longer than 0 ms to read (--max-file-time)' })
})

async function warningsOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readOne('archive.pdf', bytes)
  return read.kind === 'article' && read.warnings
}

test.each([
  ['End of Document', 'End of Document'],
  ['Document STELLP0020260503em5300007', 'Document STELLP0020260504em5400003'],
])('a PDF of several articles from an archive of the press is said to be one (%s)', async (one, other) => {
  const exported = pdfFile([lines([...FILLER, one, '', ...FILLER, other])])
  const single = pdfFile([lines([...FILLER, one])])

  expect(await warningsOf(exported)).toEqual([
    'an export of 2 articles from an archive, read as one: have the archive save it as .docx or .txt, which are read article by article',
  ])
  expect(await warningsOf(single)).toEqual([])
})
