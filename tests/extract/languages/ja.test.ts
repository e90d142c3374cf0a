import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Japanese newspapers', () => {
  test.each([
    [
      'a particle after the subject, another before the verb',
      '市長の山本健一は「学校は閉鎖しない」と述べた。',
      ['市長の山本健一: 学校は閉鎖しない'],
    ],
    ['a title', '映画『冬の光』は金曜日に公開される。', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
