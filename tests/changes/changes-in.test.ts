import { expect, test } from 'vitest'
import { changesIn, linesIn } from '../../src/changes/changes-in.ts'

const bytes = (text: string): string => Buffer.from(text).toString('latin1')

test('of a new article every line has changed, of a corrected one those of the patch', () => {
  const found = changesIn({
    numstat: '12\t0\tnew.txt\u00001\t1\tferry.txt\u0000',
    patch: '+++ b/ferry.txt\n@@ -4 +4 @@\n-a\n+b\n',
  })

  expect([...found]).toEqual([
    ['new.txt', [{ from: 1, to: 12 }]],
    ['ferry.txt', [{ from: 4, to: 4 }]],
  ])
})

test('an article that was only moved or made executable has not changed', () => {
  expect([...changesIn({ numstat: '0\t0\t\u0000old.txt\u0000new.txt\u00000\t0\tmode.txt\u0000', patch: '' })]).toEqual([])
})

test('a Word file changes as a whole, in no line', () => {
  expect([...changesIn({ numstat: '-\t-\tstory.docx\u0000', patch: '' })]).toEqual([['story.docx', []]])
})

test('paths come out as they are written, whatever the script', () => {
  const found = changesIn({
    numstat: bytes('1\t1\t渡し船/Fähre 1.txt\u0000'),
    patch: '+++ "b/\\346\\270\\241\\343\\201\\227\\350\\210\\271/F\\303\\244hre 1.txt"\n@@ -2 +2 @@\n-a\n+b\n',
  })

  expect([...found]).toEqual([['渡し船/Fähre 1.txt', [{ from: 2, to: 2 }]]])
})

test.each([
  ['', []],
  ['one line', [{ from: 1, to: 1 }]],
  ['one line\n', [{ from: 1, to: 1 }]],
  ['two\nlines', [{ from: 1, to: 2 }]],
  ['two\r\nlines\r\n', [{ from: 1, to: 2 }]],
  ['PK\u0003\u0004\u0000\n\n', []],
])('the lines of %j', (text, ranges) => {
  expect(linesIn(Buffer.from(text))).toEqual(ranges)
})
