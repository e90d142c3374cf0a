import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { FLAGS } from '../../src/cli/flags.ts'
import { parse } from '../../src/cli/parse.ts'
import { EDITION_FORMATS } from '../../src/edition/index.ts'
import { FORMATS } from '../../src/report/index.ts'

const given = async (line: string) => {
  const request = await parse(line.split(' '), '0.0.0', 80)
  return request.kind === 'run' ? { command: request.command.name, ...request.given } : request
}

test.each([
  ['check a b', { command: 'check', paths: ['a', 'b'] }],
  ['check -f json a', { command: 'check', paths: ['a'], format: 'json' }],
  ['check -fjson a', { command: 'check', paths: ['a'], format: 'json' }],
  ['check a --format=json b', { command: 'check', paths: ['a', 'b'], format: 'json' }],
  ['check a -v b', { command: 'check', paths: ['a', 'b'], verbose: true }],
  ['check -o x.json a -o table=y b', { command: 'check', paths: ['a', 'b'], output: ['x.json', 'table=y'] }],
  ['check -o x.json a', { command: 'check', paths: ['a'], output: ['x.json'] }],
  ['check --fail-on never --fail-on minor a', { command: 'check', paths: ['a'], 'fail-on': 'minor' }],
  ['check - a', { command: 'check', paths: ['-', 'a'] }],
  ['check 007 1e3', { command: 'check', paths: ['007', '1e3'] }],
  ['check -- -x.txt --fail-on', { command: 'check', paths: ['./-x.txt', './--fail-on'] }],
  ['check a --no-color', { command: 'check', paths: ['a'], 'no-color': true }],
  ['collate', { command: 'collate', paths: [] }],
  ['collate -', { command: 'collate', paths: ['-'] }],
])('%s is understood', async (line, expected) => {
  expect(await given(line)).toEqual(expected)
})

test.each([
  ['chek a', 'no command chek; did you mean check?'],
  ['check a --out x', 'check has no option --out; did you mean --output?'],
  ['quotes a --fail-on major', 'quotes has no option --fail-on; variorum quotes --help lists them'],
  ['check a -f docx', `--format cannot be docx; there are ${FORMATS.join(', ')}`],
  ['check a --min-severity', '--min-severity needs a value'],
])('%s is refused in one line', async (line, reason) => {
  expect(await given(line)).toEqual({ kind: 'refuse', reason })
})

test('every command is asked for help without loading its work', async () => {
  for (const { name } of COMMANDS) expect(await given(`${name} --help`)).toMatchObject({ kind: 'show' })
})

function formatsOf(command: string) {
  return COMMANDS.find(({ name }) => name === command)?.formats
}

test('check and render print every format of reports, collate those of single clusters and of editions', () => {
  expect([formatsOf('check'), formatsOf('render')]).toEqual([FORMATS, FORMATS])
  expect(formatsOf('collate')).toEqual(['table', 'apparatus', 'json', 'jsonl', ...EDITION_FORMATS])
})

test('every flag belongs to a command', () => {
  expect(new Set(COMMANDS.flatMap(({ flags }) => flags))).toEqual(new Set(Object.keys(FLAGS)))
})
