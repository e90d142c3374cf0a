import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Spanish newspapers', () => {
  test.each([
    [
      'inverted after the words',
      '«No vamos a cerrar la escuela», aseguró la alcaldesa de Valdemora, Lucía Sanabria.',
      ['Lucía Sanabria: No vamos a cerrar la escuela'],
    ],
    [
      'ha dicho',
      'El ministro Esteban Luján ha afirmado que el tren llegará “antes de lo previsto”. “No habrá más retrasos”, ha dicho.',
      ['Esteban Luján: antes de lo previsto', 'Esteban Luján: No habrá más retrasos'],
    ],
    [
      'two pieces around a verb of saying',
      '«Si viene a la mesa», proclama la alcaldesa Lucía Sanabria, «levantamos la huelga esa misma tarde».',
      ['Lucía Sanabria: Si viene a la mesa … levantamos la huelga esa misma tarde'],
    ],
    [
      'a verb that begins a sentence is nobody',
      'Lleva ocho días sin agua. «Yo los entiendo, de verdad», dice.',
      ['nobody: Yo los entiendo, de verdad'],
    ],
    [
      'a day between verb and subject',
      '“Habrá ayudas para todos”, prometió este martes la consejera de Pesca, Amparo Gil.',
      ['Amparo Gil: Habrá ayudas para todos'],
    ],
    [
      'whom it is told',
      '"La sequía es histórica", señaló a este diario Manuel Ríos Tapia. Y añadió: "Habrá cortes".',
      ['Manuel Ríos Tapia: La sequía es histórica', 'Manuel Ríos Tapia: Habrá cortes'],
    ],
    [
      'a dialogue with dashes',
      '—No tengo nada que esconder —respondió el concejal Andrés Mora—. Que revisen los papeles.\n\n—¿Todos? —insistió la jueza. Se hizo un silencio.',
      ['Andrés Mora: No tengo nada que esconder … Que revisen los papeles.', 'la jueza: ¿Todos?'],
    ],
    [
      'a clause between dashes inside the marks',
      '«La obra está parada —explicó Ramón Echevarri— porque nadie paga».',
      ['Ramón Echevarri: La obra está parada … porque nadie paga'],
    ],
    [
      'the closing mark at the head of a line',
      'El obispo escribió a los fieles:\n\n«Hemos vivido un año difícil.\n\n»Recemos por los que se fueron.»',
      ['El obispo: Hemos vivido un año difícil. … Recemos por los que se fueron.'],
    ],
    ['según', 'Según el portavoz del sindicato, Raúl Ibarra, la propuesta es “una burla”.', ['Raúl Ibarra: una burla']],
    ['in someone’s view', 'Para el gobernador, Matías Olmedo, todo es “puro alarmismo”.', ['Matías Olmedo: puro alarmismo']],
    [
      'a verb without its subject',
      'La atleta Camila Duarte se retiró en el kilómetro 30. "Sentí un pinchazo", explicó. "Volveré en octubre", prometió.',
      ['Camila Duarte: Sentí un pinchazo', 'Camila Duarte: Volveré en octubre'],
    ],
    [
      'who follows a verb of naming is named',
      'La oposición calificó la ley de “atropello”. El senador Gustavo Paz la tildó de “disparate jurídico”.',
      ['La oposición: atropello', 'Gustavo Paz: disparate jurídico'],
    ],
    [
      'titles, nicknames and terms',
      'La película «Los días del viento» ganó el premio. Diego “el Turco” Salazar abrió un bar. El llamado “dólar blue” subió ayer.',
      [],
    ],
    [
      'parenthetical dashes are no dialogue',
      'El puente —inaugurado en 2011— ya tiene grietas.\n\n- Primera medida: cerrar el paso.\n\n- Segunda medida: avisar a los vecinos.',
      [],
    ],
    [
      'a dialogue whose verbs only tell how it sounded',
      '—Ya lo he visto todo —suspiró Pablo Marín—. Decían que no vendría.\n\n—No sé —dudó el viejo pescador, mirando al mar—. Quizá.\n\n—Pues vámonos —tosió ella.',
      ['Pablo Marín: Ya lo he visto todo … Decían que no vendría.', 'el viejo pescador: No sé … Quizá.', 'ella: Pues vámonos'],
    ],
    [
      'a dialogue in the present, where a name follows',
      '—Ya está —bosteza Pablo Marín—. Vale.\n\n—Trabajamos mucho —cada noche— y nada.',
      ['Pablo Marín: Ya está … Vale.', 'nobody: Trabajamos mucho —cada noche— y nada.'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
