import { expect, test } from 'vitest'
import { readInputs } from '../../src/cli/collate-input.ts'

const LOOK = 'must look like {"witnesses":[{"id":"A","content":"…"},{"id":"B","content":"…"}]}; it is'

test.each<[unknown, string]>([
  [null, `${LOOK} null`],
  ['We sail', `${LOOK} text`],
  [{}, '"witnesses" is missing'],
  [{ witnesses: { A: 'We sail' } }, '"witnesses" must be a list, not an object'],
  [{ witnesses: [] }, '"witnesses" is empty'],
  [{ witnesses: [null] }, 'witness 1 must be an object, not null'],
  [{ witnesses: ['We sail'] }, 'witness 1 must be an object, not text'],
  [{ witnesses: [{ id: 'A', content: 'We sail' }, { content: 'We sail' }] }, 'witness 2: "id" is missing'],
  [{ witnesses: [{ id: 7, content: 'We sail' }] }, 'witness 1: "id" must be text, not the number 7'],
  [{ witnesses: [{ id: '', content: 'We sail' }] }, 'witness 1: "id" is empty'],
  [{ witnesses: [{ id: 'A', text: 'We sail' }] }, 'witness 1 ("A") has no words: give it "content", "parts" or "tokens"'],
  [{ witnesses: [{ id: 'A', content: 7 }] }, 'witness 1 ("A"): "content" must be text, not the number 7'],
  [{ witnesses: [{ id: 'A', parts: [] }] }, 'witness 1 ("A"): "parts" is empty'],
  [{ witnesses: [{ id: 'A', tokens: ['We', 'sail'] }] }, 'witness 1 ("A"), token 1 must be an object, not text'],
  [{ witnesses: [{ id: 'A', tokens: [{ t: 'We' }, { n: 'sail' }] }] }, 'witness 1 ("A"), token 2: "t" is missing'],
  [{ witnesses: ['A', 'B', 'A'].map((id) => ({ id, content: 'We sail' })) }, 'witnesses 1 and 3 have the same id, "A"'],
  [
    { witnesses: [{ id: 'A', content: 'We sail', medium: 'radio' }] },
    'witness 1 ("A"): "medium" must be one of written, spoken, unknown, not "radio"',
  ],
  [{ witnesses: [{ id: 'A', content: 'We sail' }], language: 'Deutsch!' }, '"language" must be a language tag, such as "en" or "de-AT"'],
])('%j is refused in one line that says where and why', (input, fault) => {
  expect(() => readInputs(JSON.stringify(input), 'p.json')).toThrow(`p.json: ${fault}`)
})

test('lists in lists are no inputs, and it is told which', () => {
  expect(() => readInputs('[[{"witnesses":[]}]]', 'p.json')).toThrow(`p.json: input 1: ${LOOK} a list`)
})

test('a witness without words is one all the same', () => {
  expect(readInputs('{"witnesses":[{"id":"A","content":""},{"id":"B","tokens":[]}]}', 'p.json')).toHaveLength(1)
})

const SAIL = { id: 'A', content: 'We sail' }

test.each<[unknown, readonly string[]]>([
  [{ witnesses: [{ ...SAIL, rol: 'source' }] }, ['p.json: witness 1 ("A"): no key "rol", left aside; did you mean role?']],
  [{ witnesses: [SAIL], langage: 'en' }, ['p.json: no key "langage", left aside; did you mean language?']],
  [
    { witnesses: [SAIL, { ...SAIL, id: 'B', facsimile: 3, Speaker: 'Ada Marsh' }, { ...SAIL, id: 'C', facsimile: 3 }] },
    [
      'p.json: witness 2 ("B"): no key "facsimile", left aside',
      'p.json: witness 2 ("B"): no key "Speaker", left aside; did you mean speaker?',
    ],
  ],
  [{ witnesses: [{ ...SAIL, role: 'source', outlet: 'Quay Post' }], medium: 'spoken' }, []],
])('%j has keys that nobody reads, and it is told which, once', (input, warnings) => {
  const odd: string[] = []
  readInputs(JSON.stringify(input), 'p.json', (place, reason) => odd.push(`${place}: ${reason}`))

  expect(odd).toEqual(warnings)
})
