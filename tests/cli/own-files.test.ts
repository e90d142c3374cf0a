import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { article, folder, variorum, WORDS, write } from './repository.ts'

const OTHER = WORDS.replace('not ', '')

/** A folder in which two papers print a sentence in two ways. */
function desk(): string {
  const made = folder()
  write(made, { 'lantern.txt': article('The Lantern', WORDS), 'quayside.txt': article('Quayside', OTHER) })
  return made
}

const [PAGE, TABLE, COMMENT] = ['page.html', 'r.txt', 'r.md']
const OUTPUTS = [PAGE, TABLE, COMMENT, 'apparatus=a.txt', 'github=g.txt'].flatMap((name) => ['-o', name])

describe('reports that lie among the articles', () => {
  test('are never read as articles, whether this run writes them anew or not', () => {
    const where = desk()
    const first = variorum(where, ['check', '.', ...OUTPUTS, '-f', 'json'])
    const second = variorum(where, ['check', '.', ...OUTPUTS, '-f', 'json'])
    expect(second).toEqual(first)

    const later = variorum(where, ['check', '.', '-f', 'json'])
    const [{ counts: before, findings }, { counts: after, findings: found }] = [JSON.parse(first.out), JSON.parse(later.out)]
    expect(found).toEqual(findings)
    expect(after).toEqual({ ...before, passedOver: before.passedOver + OUTPUTS.length / 2 })
    expect(later.err).toBe('')
  })

  test('are no documents for quotes and read either', () => {
    const where = desk()
    variorum(where, ['check', '.', ...OUTPUTS])
    for (const command of ['quotes', 'read']) {
      const { out, code } = variorum(where, [command, '.', '-f', 'json'])
      expect(code).toBe(0)
      expect(out).not.toContain(TABLE)
    }
  })

  test('are refused with the reason where somebody names them', () => {
    const where = desk()
    variorum(where, ['check', '.', ...OUTPUTS])
    const { err, code } = variorum(where, ['check', 'lantern.txt', 'quayside.txt', PAGE])
    expect({ err, code }).toEqual({ err: 'variorum: 1 skipped, as the report says\n', code: 2 })
    expect(variorum(where, ['quotes', TABLE]).err).toBe('variorum: skipped r.txt: a report of variorum, not an article\n')
  })

  test('may be empty files that wait for their report', () => {
    const where = desk()
    write(where, { 'r.txt': '' })
    expect(variorum(where, ['check', '.', '-o', 'r.txt'])).toMatchObject({ err: '', code: 1 })
  })
})

describe('a report is not written over', () => {
  test.each([
    [['.'], 'lantern.txt'],
    [['lantern.txt', 'quayside.txt'], 'lantern.txt'],
    [['.'], './sub/../lantern.txt'],
    [['*.txt'], 'lantern.txt'],
    [['.'], 'symbolic.md'],
    [['.'], 'hard.md'],
    [['quayside.txt', '--against', 'lantern.txt'], 'html=lantern.txt'],
    [['quayside.txt', '--reference', '.'], 'lantern.txt'],
  ])('a document that %j reads: %s', (paths, output) => {
    const where = desk()
    write(where, { 'sub/notes.csv': 'a\n' })
    symlinkSync(join(where, 'lantern.txt'), join(where, 'symbolic.md'))
    linkSync(join(where, 'lantern.txt'), join(where, 'hard.md'))
    const before = readFileSync(join(where, 'lantern.txt'), 'utf8')
    const { err, out, code } = variorum(where, ['check', ...paths, '-o', 'first.json', '-o', output])

    expect(err).toBe(
      `variorum: --output: ${output.replace('html=', '')} is one of the documents that are read; write the report elsewhere\n`,
    )
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(readFileSync(join(where, 'lantern.txt'), 'utf8')).toBe(before)
    expect(existsSync(join(where, 'first.json'))).toBe(false)
  })

  test('but an article that nobody reads here may be', () => {
    const where = desk()
    write(where, { 'old/notes.txt': article('Old Post', WORDS) })
    expect(variorum(where, ['check', 'lantern.txt', 'quayside.txt', '-o', 'old/notes.txt'])).toMatchObject({ err: '', code: 1 })
  })
})
