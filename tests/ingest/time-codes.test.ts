import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutTimes } from '../../src/ingest/time-codes.ts'
import { wordFile } from '../tools/word-file.ts'
import { articleOf } from './reading.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const MINUTE = 60_000

describe('time codes of a record', () => {
  test.each<[string, string, number]>([
    ['[00:12:31] Ona Bray: We stay.', 'Ona Bray: We stay.', 0],
    ['[12:31] We stay.', 'We stay.', 0],
    ['(12:31) We stay.', 'We stay.', 0],
    ['00:12:31 ONA BRAY: We stay.', 'ONA BRAY: We stay.', 0],
    ['  12:31 Ona Bray: We stay.', 'Ona Bray: We stay.', 2],
    ['00:12:31:15  We stay.', 'We stay.', 0],
    ['Ona Bray 00:12:31', 'Ona Bray', 0],
    ['Ona Bray  12:31', 'Ona Bray', 0],
    ['[Ona Bray] 00:12:31', '[Ona Bray]', 0],
    ['00:12:31:04 - 00:12:35:01', '', 0],
    ['Ona Bray (00:12:31):', 'Ona Bray           :', 0],
    ['Ona Bray (mayor) (12:31)', 'Ona Bray (mayor)', 0],
    ['Speaker 1   12:31', 'Speaker 1', 0],
    ['ONA BRAY: [00:12:31] We stay.', 'ONA BRAY:            We stay.', 0],
    ['[00:12:31.000 --> 00:12:35.500]  We stay.', 'We stay.', 0],
    ['0:12:31.000 --> 0:12:35.500', '', 0],
    ['[00:12:31.000] - Ona Bray', 'Ona Bray', 0],
    ['We stay, [00:12:31] all of us.', 'We stay,            all of us.', 9],
  ])('%s', (line, text, start) => {
    const found = withoutTimes(line)
    expect(found.text.trim()).toBe(text)
    expect(found.text).toHaveLength(line.length)
    expect(found.times).toEqual([{ start, time: 12 * MINUTE + 31_000 }])
  })

  test.each([
    'We left at 12:31 and nobody asked.',
    'The vote was (3:2) in the end.',
    'At 9:30 Ona came.',
    '9:30 was the time we said.',
    'We met at 12:31',
    '[inaudible 00:12:31]',
    'A ratio of 12:31:',
  ])('%s has none', (line) => {
    expect(withoutTimes(line)).toEqual({ text: line, times: [] })
  })

  test('parts of a second count, hours may be many', () => {
    expect(withoutTimes('[1:02.5] so\r\n[100:00:00,250] so').times.map(({ time }) => time)).toEqual([62_500, 360_000_250])
  })

  test('are read in records only, whoever says that it is one', async () => {
    const words = 'Ona Bray 00:12:31\nWe stay.\n'
    expect((await articleOf('a.txt', words)).text).toBe(words)
    const record = { text: 'Ona Bray         \nWe stay.\n', times: [{ start: 0, time: 751_000 }] }
    expect(await articleOf('a.txt', words, { defaults: {}, metadata: [{ files: '*', metadata: { role: 'transcript' } }] })).toMatchObject(
      record,
    )
    expect(await articleOf('a.md', `---\nrole: transcript\n---\n${words}`)).toMatchObject(record)
    const typed = wordFile(['---', 'role: transcript', '---', 'Ona Bray 00:12:31', 'We stay.'])
    expect(await articleOf('a.docx', typed)).toMatchObject({ text: 'Ona Bray         \n\nWe stay.', times: record.times })
  })

  test('leave every other sign where it was', () => {
    const bit = fc.constantFrom('00:12:31', '12:31', '[', ']', '(', ')', ' ', '\n', '\r\n', 'Ona', 'Bray', ':', ' --> ', '-', 'so')
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        const text = bits.join('')
        const found = withoutTimes(text)
        expect(found.text).toHaveLength(text.length)
        expect(Array.from(found.text, (sign, i) => (sign === ' ' ? text[i] : sign)).join('')).toBe(text)
        expect(found.times).toEqual([...found.times].toSorted((a, b) => a.start - b.start))
        expect(found.text.match(/[a-z]+/gi)).toEqual(text.match(/[a-z]+/gi))
      }),
    )
  })

  test.each([
    'Ona Bray '.repeat(50_000),
    '1:2'.repeat(100_000),
    '[1:22'.repeat(50_000),
    '12:31 Ona\n'.repeat(50_000),
    'A('.repeat(100_000),
  ])('are looked for once, not to the end from every sign', (text) => {
    const spent = cpuSeconds()
    withoutTimes(`${text}1:22`)
    expect(spent()).toBeLessThan(5)
  })
})
