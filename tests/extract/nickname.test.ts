import { describe, expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

const named = (text: string) => quotationsOf(text).map(({ speaker }) => speaker?.name)

describe('a nickname in marks stands inside a name', () => {
  test.each(['“the Anchor”', '‘the Anchor’', '"Red"', "'Red'", '„Red“', '“Big Red”'])('Tom %s Vale is Tom Vale', (nickname) => {
    expect(named(`Tom ${nickname} Vale shrugged. “The pier can wait,” he said.`)).toEqual(['Tom Vale'])
  })

  test('and a surname alone means who has it', () => {
    expect(named('Sam Ode met Tom “the Anchor” Vale.\n\nVale shrugged. “The pier can wait,” Vale said.')).toEqual(['Tom Vale'])
  })

  test.each(['Tom Vale told Sam “No.” Ode said: “The pier can wait.”', 'Tom Vale told Sam “go home” Ode said: “The pier can wait.”'])(
    'but what is said to someone is none: %s',
    (text) => {
      expect(named(text)).not.toContain('Sam Ode')
    },
  )
})
