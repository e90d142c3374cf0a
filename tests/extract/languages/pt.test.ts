import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Portuguese newspapers', () => {
  test.each([
    [
      'of Brazil',
      '“Nós não vamos recuar”, disse o prefeito de Serra Clara, Anselmo Tavares, durante entrevista coletiva.',
      ['Anselmo Tavares: Nós não vamos recuar'],
    ],
    [
      'of Portugal',
      '«A ponte não é segura», afirmou a engenheira Filipa Queirós à agência Lusitânia.',
      ['Filipa Queirós: A ponte não é segura'],
    ],
    [
      'a dialogue with dashes',
      '— Quem mandou abrir o portão? — perguntou o delegado.\n\n— Não fui eu — respondeu Josué. — Eu estava em casa.',
      ['o delegado: Quem mandou abrir o portão?', 'Josué: Não fui eu … Eu estava em casa.'],
    ],
    ['segundo', 'Segundo o ministro Rui Falcão, o acordo é “um passo histórico”.', ['Rui Falcão: um passo histórico']],
    [
      'a verb without its subject',
      'A deputada Célia Prado criticou o texto. “É um retrocesso”, declarou. “Vamos ao Supremo”, completou.',
      ['Célia Prado: É um retrocesso', 'Célia Prado: Vamos ao Supremo'],
    ],
    [
      'marks inside marks',
      'A vizinha Dalva Nunes contou: “Ele gritou ‘saiam daqui’ e todo mundo correu”.',
      ['Dalva Nunes: Ele gritou ‘saiam daqui’ e todo mundo correu'],
    ],
    ['titles and terms', 'A atriz estreia a peça “O Jardim de Pedra” no sábado. O chamado “orçamento secreto” acabou.', []],
    [
      'a dialogue whose verb only tells how it sounded',
      '— Já vi tudo — tossiu Pedro Marinho. — Diziam que ninguém vinha.',
      ['Pedro Marinho: Já vi tudo … Diziam que ninguém vinha.'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
