import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Chinese newspapers', () => {
  test.each([
    ['before the words', '市长王立新说：“我们不会关闭学校。”', ['市长王立新: 我们不会关闭学校。']],
    ['whom it is told', '她对记者说“非常高兴”。', ['她: 非常高兴']],
    ['split', '“水已经没有了，”村民李大海表示，“我们等了三天。”', ['村民李大海: 水已经没有了， … 我们等了三天。']],
    ['a term', '所谓“绿色税”已被取消。', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
