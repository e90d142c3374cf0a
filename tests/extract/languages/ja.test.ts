import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Japanese newspapers', () => {
  test.each([
    [
      'a particle after the subject, another before the verb',
      '市長の山本健一は「学校は閉鎖しない」と述べた。',
      ['市長の山本健一: 学校は閉鎖しない'],
    ],
    ['the subject before the verb', '「橋は閉鎖しません」と市長は述べた。', ['市長: 橋は閉鎖しません']],
    ['a short sentence without a clause', '市長は頭を下げた。「橋は閉鎖しません」。', ['nobody: 橋は閉鎖しません']],
    ['a term', 'いわゆる「橋税」は来年から。', []],
    ['a title', '映画『冬の光』は金曜日に公開される。', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
