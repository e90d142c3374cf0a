import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { formats } from '../../src/cli/commands/formats.ts'
import { FORMAT_GROUPS } from '../../src/cli/format-groups.ts'
import { ENDINGS } from '../../src/cli/planned-outputs.ts'
import { FORMATS } from '../../src/index.ts'
import { KNOWN_FORMATS } from '../../src/ingest/known-formats.ts'

const told = (direction: 'read' | 'written', command: string) =>
  FORMAT_GROUPS.filter((group) => group.direction === direction && group.commands.includes(command)).flatMap((group) => group.formats)

/** What the command prints in a window of so many columns. */
async function printed(columns: number, format?: string): Promise<string> {
  let text = ''
  const io = {
    write: async (piece: string) => void (text += piece),
    warn: () => {},
    readInput: async () => new Uint8Array(),
    isWatched: false,
    env: {},
    columns,
  }
  expect(await formats({ paths: [], ...(format !== undefined && { format }) }, io)).toBe(0)
  return text
}

test.each(['check', 'render', 'collate'])('every format that %s writes is told, and no other', (command) => {
  const written = COMMANDS.find(({ name }) => name === command)?.formats ?? []

  expect(
    told('written', command)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(written.toSorted())
})

test('what an ending is said to mean is what -o takes it for', () => {
  const pairs = told('written', 'check').flatMap(({ name, endings }) => endings.map((ending) => [ending, name]))

  expect(Object.fromEntries(pairs)).toEqual(ENDINGS)
})

test('every ending by which something that is read may be known is told', () => {
  const read = KNOWN_FORMATS.filter(({ name }) => name !== 'packed otherwise')
  const endings = told('read', 'check').flatMap((format) => format.endings)

  expect(new Set(endings)).toEqual(new Set(read.flatMap(({ endings: own, sharedEndings = [] }) => [...own, ...sharedEndings])))
})

test.each([40, 59, 80, 140])('at %i columns no line is longer, and every format stands there', async (width) => {
  const page = await printed(width)

  expect(page.split('\n').filter((line) => line.length > width)).toEqual([])
  for (const format of FORMATS) expect(page).toMatch(new RegExp(`^ {2}${format}\\b`, 'm'))
})

test('programs get each format by itself', async () => {
  const all: unknown = JSON.parse(await printed(80, 'json'))

  expect(all).toContainEqual({
    name: 'captions',
    endings: ['.vtt', '.srt'],
    kept: 'who speaks, what is said, and when',
    lost: 'colours and places on the screen',
    use: 'transcripts',
    direction: 'read',
    commands: ['check', 'quotes', 'read', 'find', 'baseline', 'archive add'],
  })
})
