import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { places } from '../../src/finding/places.ts'
import { articleOf, readOne, reasonFor } from './reading.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

/** Captions of some payloads, two seconds each, one right after the other; a number is a silence in seconds. */
function captions(separator: '.' | ',', ...payloads: readonly (string | number)[]): string {
  let seconds = 0
  const clock = (at: number) => `00:00:${String(at).padStart(2, '0')}${separator}000`
  const blocks = payloads.map((payload, i) => {
    if (typeof payload === 'number') seconds += payload
    else seconds += 2
    return typeof payload === 'number'
      ? ''
      : `${separator === ',' ? `${i + 1}\n` : ''}${clock(seconds - 2)} --> ${clock(seconds)}\n${payload}\n\n`
  })
  return blocks.join('')
}
const vtt = (...payloads: readonly (string | number)[]) => `WEBVTT\n\n${captions('.', ...payloads)}`
const srt = (...payloads: readonly (string | number)[]) => captions(',', ...payloads)
const textOf = async (file: string) => (await articleOf('tape', file)).text

/** A caption as machines write it, with where it is shown. */
const timed = (from: number, to: number, ...lines: readonly string[]) =>
  `00:00:0${from}.000 --> 00:00:0${to}.000 align:start position:0%\n${lines.join('\n')}\n\n`

describe('captions', () => {
  test('are a record of speech, whatever their name', async () => {
    const voiced = 'WEBVTT - Council, special meeting\nKind: captions\nLanguage: en-GB\n\n00:04.000 --> 00:09.000\nWe stay.'
    expect(await articleOf('tape.txt', voiced)).toMatchObject({
      role: 'transcript',
      title: 'Council, special meeting',
      language: 'en',
      text: 'We stay.',
    })
    expect(await articleOf('tape.txt', srt('We stay.'))).toMatchObject({ role: 'transcript', text: 'We stay.' })
    expect(await articleOf('tape.vtt', captions('.', 'We stay.'))).toMatchObject({ role: 'transcript', text: 'We stay.' })
    const rule = { files: '*', metadata: { role: 'source' } } as const
    expect((await articleOf('tape.vtt', vtt('We stay.'), { defaults: {}, metadata: [rule] })).role).toBe('source')
  })

  test('words of a voice are one turn as long as nobody else speaks', async () => {
    const file = vtt('<v Ona Bray>We stay\nup all</v>', '<v.loud Ona Bray>night.', '<v Tom Vale>Who does?</v> <v Ona Bray>All of us.')
    expect(await textOf(file)).toBe('Ona Bray: We stay up all night.\n\nTom Vale: Who does?\n\nOna Bray: All of us.')
  })

  test.each<[string, string[], string]>([
    ['capitals', ['ONA BRAY: We stay', 'up all night.', 'TOM VALE: Who does?'], 'ONA BRAY: We stay up all night.\n\nTOM VALE: Who does?'],
    ['the label on every caption', ['BRAY: We stay', 'BRAY: up all night.', 'VALE: Who?'], 'BRAY: We stay up all night.\n\nVALE: Who?'],
    ['what they are', ['Ona Bray (mayor): We stay.', 'Tom Vale, fisher: Who?'], 'Ona Bray (mayor): We stay.\n\nTom Vale, fisher: Who?'],
    ['machines', ['[SPEAKER_00]: We stay.', '[SPEAKER_01]: Who?'], '[SPEAKER_00]: We stay.\n\n[SPEAKER_01]: Who?'],
    [
      'arrows and names',
      ['>> ONA BRAY: We stay.', '>> Who?', 'Not me.', '>>> TOM VALE: Nor me.'],
      'ONA BRAY: We stay.\n\n>> Who? Not me.\n\nTOM VALE: Nor me.',
    ],
    ['arrows within a line', ['we stay. >> ONA BRAY: Who does? >> Not me.'], 'we stay.\n\nONA BRAY: Who does?\n\n>> Not me.'],
    ['dashes', ['- We stay.\n- Who?', '-Not me.'], '>> We stay.\n\n>> Who?\n\n>> Not me.'],
    [
      'short names that come again',
      ['Bray: We stay.', 'Vale: Who?', 'Bray: Us.', 'Vale: No.'],
      'Bray: We stay.\n\nVale: Who?\n\nBray: Us.\n\nVale: No.',
    ],
    ['a name on a line of its own', ['ONA BRAY:\nWe stay.'], 'ONA BRAY: We stay.'],
  ])('speakers told by %s', async (_, payloads, text) => {
    expect(await textOf(srt(...payloads))).toBe(text)
    expect(await textOf(vtt(...payloads.map((payload) => payload.replaceAll('>', '&gt;'))))).toBe(text)
  })

  test.each([
    ['a word before a colon', ['I said this', 'Remember: we stay.'], 'I said this Remember: we stay.'],
    ['a file in capitals', ['THE MAYOR SAID: WE', 'STAY. ONE THING: NO.'], 'THE MAYOR SAID: WE STAY. ONE THING: NO.'],
    ['a dash within', ['We stay – all', 'of us.'], 'We stay – all of us.'],
  ])('%s names nobody', async (_, payloads, text) => {
    expect(await textOf(srt(...payloads))).toBe(text)
  })

  test('what the hall does stands apart, and a turn goes on behind it', async () => {
    expect(await textOf(srt('BRAY: We stay.', '[crosstalk]', 'All of us.', 'VALE: Who?'))).toBe(
      'BRAY: We stay.\n\n[crosstalk]\n\nAll of us.\n\nVALE: Who?',
    )
  })

  test('without names a paragraph ends at a silence, or with a sentence when it is long', async () => {
    expect(await textOf(srt('we stay', 'up all night', 3, 'who does'))).toBe('we stay up all night\n\nwho does')
    const long = 'The ferry leaves at six and nobody on the island had given up on it, not one. '.repeat(6).trim()
    expect(await textOf(srt(long, 'Who does?'))).toBe(`${long}\n\nWho does?`)
    expect(await textOf(srt(long.slice(0, -1), 'who does?'))).toBe(`${long.slice(0, -1)} who does?`)
  })

  test('markup and remarks are left out, signs are what they stand for', async () => {
    const styled =
      '<i>We</i> <c.yellow.bg_blue>st<00:00:01.000>ay</c>{\\an8}, <font color="#fff">R&amp;D</font> &lt; 5 &#8220;so&#x201d;&nbsp;<b>'
    expect(await textOf(srt(styled))).toBe('We stay, R&D < 5 “so”')
    const remarks =
      'WEBVTT\n\nNOTE\nNo words --\nof anyone\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 align:start line:90%\nWe stay.\n'
    expect(await textOf(remarks)).toBe('We stay.')
  })

  test('captions that roll say everything once', async () => {
    expect(await textOf(srt('we stay', 'we stay\nup all night', 'up all night\nwho does', 'who does'))).toBe(
      'we stay up all night who does',
    )
    expect(await textOf(srt('we', 'we stay', 'we stay up', 'who does'))).toBe('we stay up who does')
    expect(await textOf(srt('We stay up late.', 'We stay up late.\nAll of us.', 'One.', 'Two.', 'Three.', 'Four.', 'Five.'))).toBe(
      'We stay up late. All of us. One. Two. Three. Four. Five.',
    )
    expect(await textOf(srt('No.', 'No.', 'One.', 'Two.', 'Three.', 'Four.', 'Five.'))).toBe('No. No. One. Two. Three. Four. Five.')
  })

  test('captions that a machine times word by word, and rolls', async () => {
    const rolled = [
      timed(0, 2, ' ', 'we<00:00:00.500><c> stay</c><00:00:01.000><c> up</c>'),
      timed(2, 2, 'we stay up', ' '),
      timed(2, 4, 'we stay up', 'all<00:00:02.500><c> night</c>'),
      timed(4, 4, 'all night', ' '),
    ]
    expect(await textOf(`WEBVTT\nKind: captions\n\n${rolled.join('')}`)).toBe('we stay up all night')
  })

  test('languages without spaces get none', async () => {
    expect(await textOf(srt('昨日は海へ\n行きました', 'とても寒い'))).toBe('昨日は海へ行きましたとても寒い')
  })
})

describe('the way back from captions', () => {
  test('every word has its time, and its place in the file', async () => {
    const file = vtt('<v Ona Bray>We <i>stay</i>', 'up &amp; on.').replaceAll('\n', '\r\n')
    const tape = await articleOf('tape.vtt', `\ufeff${file}`)
    const at = (words: string) => {
      const start = tape.text.indexOf(words)
      return places(tape, [{ start, end: start + words.length }])[0]
    }
    expect(at('We')).toMatchObject({ line: 4, column: 13, time: '00:00:00', paragraph: 1 })
    expect(at('stay')).toMatchObject({ line: 4, column: 19, time: '00:00:00' })
    expect(at('up')).toMatchObject({ line: 7, column: 1, time: '00:00:02' })
    expect(at('on')).toMatchObject({ line: 7, column: 10 })
    expect(tape.times?.map(({ start, time }) => [tape.text.slice(start, start + 3), time])).toEqual([
      ['Ona', 0],
      ['up ', 2000],
    ])
  })

  test('hours may be left out, and may be many', async () => {
    const tape = await articleOf('a.vtt', 'WEBVTT\n\n00:01.5 --> 00:02.000\nOne\n\n100:00:00.000 --> 100:00:01.000\ntwo')
    expect(tape.times?.map(({ time }) => time)).toEqual([1500, 360_000_000])
  })
})

describe('captions in any state', () => {
  test.each([
    ['a lost arrow', '1\n00:00:01,000  00:00:02,000\nWe stay.\n', 'We stay.'],
    ['no empty line between', '1\n00:00:01,000 --> 00:00:02,000\nWe\n2\n00:00:03,000 --> 00:00:04,000\nstay.', 'We stay.'],
    ['an empty line within', '1\n00:00:01,000 --> 00:00:02,000\nWe\n\nstay.\n\n2\n00:00:02,000 --> 00:00:04,000\nAll.', 'We stay. All.'],
    ['times that go back', '00:00:09,000 --> 00:00:08,000\nWe\n\n00:00:01,000 --> 00:00:00,000\nstay.', 'We stay.'],
    ['a number as words', '1\n00:00:01,000 --> 00:00:02,000\n42\n\n2\n00:00:02,000 --> 00:00:03,000\nboats', '42 boats'],
    ['marks that nothing closes', '1\n00:00:01,000 --> 00:00:02,000\n<i>We < 5 & {so\n', 'We < 5 & {so'],
  ])('%s', async (_, file, text) => {
    expect((await articleOf('tape.srt', file)).text).toBe(text)
  })

  test('are skipped with a reason where there is nothing in them', async () => {
    expect(await reasonFor('a.vtt', 'WEBVTT\n\nNOTE nothing')).toMatch(/^no captions in it/)
    expect(await reasonFor('a.srt', '1\n00:00:01,000 --> 00:00:02,000\n<i></i>\n')).toBe('captions without any words')
    expect(await reasonFor('a.srt', new Uint8Array([0x31, 0, 0x32]))).toBe('not text (it has NUL bytes)')
    expect(await reasonFor('a.srt', Buffer.from(srt('Die Bürger hörten nichts.'), 'latin1'))).toMatch(/^not UTF-8/)
  })

  test('nothing that a file may hold is too much', async () => {
    const bit = fc.constantFrom(
      '00:00:01.000',
      ' --> ',
      '\n',
      '\n\n',
      '1',
      '<v ',
      'Ona',
      '>',
      '</v>',
      ':',
      '- ',
      '&amp;',
      '{\\an8}',
      '[',
      ']',
      'NOTE',
      '🎉',
      '\r',
      '\0',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 60 }), async (bits) => {
        const document = await readOne('a.vtt', `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${bits.join('')}`)
        if (document.kind !== 'article') return
        const { text, times = [], origin } = document.article
        const anchors = origin.kind === 'walked' ? origin.anchors : []
        for (const all of [times, anchors]) expect(all).toEqual([...all].toSorted((a, b) => a.start - b.start))
        for (const { start, end } of anchors) expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a hundred thousand captions', vtt('a').replace('a\n', `${'a\n\n00:00:01.000 --> 00:00:02.000\n'.repeat(100_000)}a\n`)],
    ['one caption of many lines', vtt('- so\n'.repeat(100_000))],
    ['tags that nothing closes', vtt('<v '.repeat(100_000))],
    ['braces that nothing closes', srt('{\\'.repeat(100_000))],
    ['names without end', srt('Ona '.repeat(50_000))],
  ])('%s are read in one pass, not to the end from every sign', async (_, file) => {
    const spent = cpuSeconds()
    await readOne('a.vtt', file)
    expect(spent()).toBeLessThan(5)
  })
})
