import { expect, test } from 'vitest'
import { hunks } from '../../src/changes/hunks.ts'
import { numstat } from '../../src/changes/numstat.ts'
import { unquoted } from '../../src/changes/unquoted.ts'

const patchOf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** Bytes of UTF-8, one a character, as git’s output is read. */
const bytes = (text: string): string => Buffer.from(text).toString('latin1')

test('a corrected line is a range of one line, three new ones are a range of three', () => {
  const patch = patchOf(
    'diff --git a/ferry.txt b/ferry.txt',
    'index 1111111..2222222 100644',
    '--- a/ferry.txt',
    '+++ b/ferry.txt',
    '@@ -4 +4 @@ a heading',
    '-“We sail on Monday.”',
    '+“We sail on Tuesday.”',
    '@@ -9,0 +10,3 @@',
    '+one',
    '+two',
    '+three',
  )

  expect([...hunks(patch)]).toEqual([
    [
      'ferry.txt',
      [
        { from: 4, to: 4 },
        { from: 10, to: 12 },
      ],
    ],
  ])
})

test('an article that only lost a sentence has changed, in no line', () => {
  const patch = patchOf('--- a/ferry.txt', '+++ b/ferry.txt', '@@ -4,2 +3,0 @@', '-one', '-two')

  expect([...hunks(patch)]).toEqual([['ferry.txt', []]])
})

test('what an article prints is never taken for a heading of the patch', () => {
  const patch = patchOf(
    '--- a/ferry.txt',
    '+++ b/ferry.txt',
    '@@ -1,2 +1,2 @@',
    '--- a/other.txt',
    '-@@ -1 +1 @@',
    '+++ b/other.txt',
    '+@@ -7 +7,9 @@',
    '--- a/quay.txt',
    '+++ b/quay.txt',
    '@@ -3 +3 @@',
    '-old',
    '\\ No newline at end of file',
    '+++ b/other.txt',
    '\\ No newline at end of file',
  )

  expect([...hunks(patch)]).toEqual([
    ['ferry.txt', [{ from: 1, to: 2 }]],
    ['quay.txt', [{ from: 3, to: 3 }]],
  ])
})

test('files that are gone or are not text have no lines in it', () => {
  const patch = patchOf(
    'diff --git a/gone.txt b/gone.txt',
    'deleted file mode 100644',
    '--- a/gone.txt',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-gone',
    'diff --git a/story.docx b/story.docx',
    'Binary files a/story.docx and b/story.docx differ',
  )

  expect([...hunks(patch)]).toEqual([])
})

test.each([
  ['ferry.txt', 'ferry.txt'],
  ['the ferry.txt\t', 'the ferry.txt'],
  ['"F\\303\\244hre.txt"', bytes('Fähre.txt')],
  ['"say \\"aye\\".txt"', 'say "aye".txt'],
  ['"tab\\there.txt"', 'tab\there.txt'],
  ['"line\\nbreak\\\\.txt"', 'line\nbreak\\.txt'],
])('git’s %j is the path %j', (written, path) => {
  expect(unquoted(written)).toBe(path)
})

test('an unusual path is found in the patch', () => {
  expect([...hunks(patchOf('+++ "b/F\\303\\244hre \\"1\\".txt"', '@@ -1 +1 @@', '-a', '+b'))]).toEqual([
    [bytes('Fähre "1".txt'), [{ from: 1, to: 1 }]],
  ])
})

test('counts of lines are read, of renamed files and files that are not text, too', () => {
  expect(
    numstat('1\t2\tferry.txt\u00003\t0\t\u0000old.txt\u0000new\tone.txt\u0000-\t-\tstory.docx\u00000\t0\tline\nbreak.txt\u0000'),
  ).toEqual([
    { path: 'ferry.txt', added: 1, removed: 2 },
    { path: 'new\tone.txt', added: 3, removed: 0 },
    { path: 'story.docx' },
    { path: 'line\nbreak.txt', added: 0, removed: 0 },
  ])
  expect(numstat('')).toEqual([])
})
