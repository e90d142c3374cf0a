import { assert, array, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import { printings } from '../printings.ts'
import { line, variants } from './rows.ts'

describe('papers that print without spaces', () => {
  test.each([
    ['Chinese', '我们明天不会关闭旧码头', '我们 明天 不会 关闭 旧 码头'],
    ['Japanese', '私たちは月曜日に古い波止場を閉鎖', '私 たち は 月曜日 に 古い 波止場 を 閉鎖'],
    ['Japanese in katakana', 'ラーメンを出す', 'ラーメン を 出す'],
    ['Thai', 'เราจะไม่ปิดท่าเรือเก่า', 'เรา จะ ไม่ ปิด ท่าเรือ เก่า'],
  ])('%s is told word by word', (_, A, words) => {
    expect(line({ A, B: A }, 'A')).toBe(words)
  })

  test('a sign more is found in the word it makes', () => {
    expect(variants({ A: '我们明天不会关闭码头', B: '我们明天会关闭码头' })).toEqual(['不会 A ] 会 B'])
    expect(variants({ A: 'เราจะไม่ปิดท่าเรือ', B: 'เราจะปิดท่าเรือ' })).toEqual(['ไม่ A ] – B'])
  })

  test('a fragment that begins amid a word leaves nothing out', () => {
    expect(variants({ A: '我们明天不会关闭旧码头', B: '头', C: '关闭旧码' })).toEqual([])
  })

  test('what others print between two signs of a word keeps them apart', () => {
    expect(variants({ A: '我们的码头关闭', B: '我们的码，头关闭' })).toEqual(['， B ] – A'])
  })

  test('an ellipsis amid the signs stands for words, and is part of none', () => {
    expect(line({ A: '我们明天不会关闭旧码头', B: '我们…关闭旧码头' }, 'B')).toBe('我们 […] […] 关闭 旧 码头')
  })

  const text = array(constantFrom(...Array.from('我们明天不会关闭旧码头，。…月曜日に'), ' ', 'pier'), { minLength: 1, maxLength: 12 })
  test('every witness can be read back, sign by sign', () => {
    assert(
      property(text, text, text, (...lists) => {
        const [A = '', B = '', C = ''] = lists.map((signs) => signs.join(''))
        const { loci, tokens } = collate(printings({ A, B, C }))
        for (const [siglum, content] of Object.entries({ A, B, C })) {
          const read = loci.flatMap(({ readings }) => readings.flatMap((reading) => reading.tokens[siglum] ?? []))
          expect(read).toEqual(tokens[siglum]?.map((_, i) => i))
          expect(tokens[siglum]?.map((token) => content.slice(token.start, token.end))).toEqual(tokens[siglum]?.map((token) => token.text))
          expect(tokens[siglum]?.map((token) => token.text).join('')).toBe(content.replaceAll(' ', ''))
        }
      }),
    )
  })

  test('papers that agree have no variant, wherever a dictionary would cut them', () => {
    assert(
      property(text, (signs) => {
        const content = signs.join('')
        expect(variants({ A: content, B: content, C: `${content}研究生` })).toEqual([])
      }),
    )
  })
})

describe('papers that print from right to left', () => {
  test('are aligned in the order of reading', () => {
    expect(variants({ A: 'לא נסגור את המזח ביום שני', B: 'נסגור את המזח ביום שלישי' })).toEqual(['שלישי B ] שני A'])
    expect(variants({ A: 'نحن لن نغلق الرصيف القديم', B: 'نحن سوف نغلق الرصيف القديم' })).toEqual(['سوف B ] لن A'])
  })

  test('agree with points and without', () => {
    expect(line({ A: 'הַמֵּזַח הישן', B: 'המזח הישן' }, 'B')).toBe('המזח הישן')
  })
})

describe('words written in two ways', () => {
  test.each([
    ['with a combining accent', 'la crue e\u0301tait haute', 'la crue était haute', ['e\u0301tait A ] était B']],
    ['with an elided article', 'l’eau du port', 'cette eau du port', ['cette B ] l’ A']],
    ['with an elided preposition', 'la foto dell’acqua alta', 'la foto di acqua alta', ['dell’ A ] di B']],
    ['as a compound and as its end', 'die Hafenbrücke bleibt zu', 'die Brücke bleibt zu', ['Brücke B ] Hafenbrücke A']],
    ['with sharp s', 'die Straße am Kai', 'die Strasse am Kai', ['Strasse B ] Straße A']],
  ])('%s stand opposite each other', (_, A, B, expected) => {
    expect(variants({ A, B })).toEqual(expected)
  })
})
