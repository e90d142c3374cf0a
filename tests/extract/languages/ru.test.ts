import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Russian newspapers', () => {
  test.each([
    ['after the words', '«Мы не закроем школу», — сказал мэр Иван Карцев.', ['Иван Карцев: Мы не закроем школу']],
    [
      'a clause between dashes inside the marks',
      '«Проблема в том, — пояснила инженер Ольга Крюк, — что никто этого не проверил».',
      ['Ольга Крюк: Проблема в том … что никто этого не проверил'],
    ],
    [
      'a dialogue with dashes',
      '— Кто подписал договор? — спросил судья.\n\n— Мой брат, — ответил Ковалёв.',
      ['судья: Кто подписал договор?', 'Ковалёв: Мой брат'],
    ],
    ['in the words of', 'По словам министра Петра Маева, план «совершенно невыполним».', ['Петра Маева: совершенно невыполним']],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
