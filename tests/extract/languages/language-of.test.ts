import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/extract/languages/index.ts'

describe('the language of an article', () => {
  test.each([
    ['en', '“We leave,” Ona Bray said.'],
    ['en', 'Ona Bray: “We leave.”'],
    ['en', ''],
    ['de', '„Wir gehen“, sagte Ona Bray.'],
    ['fr', 'Le barrage tiendra, assure l’exploitant du port dans un communiqué.'],
    ['es', 'La actriz estrena la obra el sábado.'],
    ['pt', 'A atriz estreia a peça no sábado.'],
    ['it', 'La piazza era piena già all’alba.'],
    ['nl', 'De gemeente zwijgt nog over het plan.'],
    ['sv', 'Bron stängs i maj. Tre saker återstår.'],
    ['da', 'Filmen får premiere torsdag, men den såkaldte grønne skat er droppet.'],
    ['nb', 'Den såkalte saken er henlagt, og boka er utsolgt.'],
    ['pl', 'Most zostanie zamknięty, bo nikt go nie sprawdził.'],
    ['ru', 'Мост закроют в пятницу.'],
    ['zh', '大桥将在星期五关闭，这是我们的决定。'],
    ['ja', '橋は金曜日に閉鎖される。'],
    ['fi', 'Talo on kylmä ja vanha, eikä se ole enää turvallinen.'],
  ])('is read from its little words: %s', (code, text) => {
    expect(languageOf({ text }).code).toBe(code)
  })

  test.each([
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['pt-BR', 'pt'],
    ['FR', 'fr'],
  ])('is what the article states, %s', (language, code) => {
    expect(languageOf({ language, text: 'The pier is shut.' }).code).toBe(code)
  })

  test('is none of those known where a long text has none of their words', () => {
    expect(languageOf({ text: 'Mae’r tŷ’n oer ac yn hen iawn erbyn hyn '.repeat(10) }).cues.size).toBe(0)
  })
})
