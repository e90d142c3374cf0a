import { describe, expect, test } from 'vitest'
import { article, folder, variorum, WORDS, write } from './repository.ts'

const STORM = 'The storm took nine roofs from the school and nobody was told to stay away before the morning'

/** A folder with two stories that two papers print in two ways each, and a baseline of both. */
function known(): string {
  const made = folder()
  write(made, {
    'all/lock/lantern.txt': article('The Lantern', WORDS),
    'all/lock/quayside.txt': article('Quayside', WORDS.replace('not ', '')),
    'all/storm/lantern.txt': article('The Lantern', STORM),
    'all/storm/quayside.txt': article('Quayside', STORM.replace('nobody', 'everybody')),
  })
  expect(variorum(made, ['baseline', 'all']).out).toContain('2 known discrepancies')
  return made
}

const mended = (where: string): void => write(where, { 'all/lock/quayside.txt': article('Quayside', WORDS) })

describe('what was not read is not called gone', () => {
  test('where a part is checked', () => {
    const where = known()
    const { out, code } = variorum(where, ['check', 'all/lock', '--fail-on-stale'])
    expect(out).toContain('1 in the baseline may lie in what was not read here')
    expect(out).not.toContain('no longer found')
    expect(code).toBe(0)
  })

  test('where files are named that have others beside them', () => {
    const where = known()
    mended(where)
    write(where, { 'all/lock/weir.txt': article('Weir Post', WORDS.replace('not ', '')) })
    const { out, code } = variorum(where, ['check', 'all/lock/lantern.txt', 'all/lock/quayside.txt', '--fail-on-stale'])
    expect(out).toContain('2 in the baseline may lie in what was not read here')
    expect(code).toBe(0)
  })

  test('nor where an article cannot be read', () => {
    const where = known()
    mended(where)
    write(where, { 'all/lock/weir.docx': 'PK\u0003\u0004' })
    const { out } = variorum(where, ['check', 'all', '--allow-skipped', '--fail-on-stale'])
    expect(out).toContain('1 in the baseline may lie in what was not read here')
  })
})

test('what was mended is gone, in a part as in the whole', () => {
  const where = known()
  mended(where)
  for (const [path, unseen, named] of [
    ['all/lock', 1, '<all paths>'],
    ['all', 0, 'all'],
  ] as const) {
    const { out, code } = variorum(where, ['check', path, '--fail-on-stale'])
    expect(out).toContain(`1 in the baseline is no longer found; variorum baseline ${named} --prune drops it`)
    expect(out.includes('may lie in what was not read')).toBe(unseen > 0)
    expect(code).toBe(1)
  }
})

test('a pull request is told of what is gone, and of nothing else', () => {
  const where = known()
  mended(where)
  for (const format of ['markdown', 'github'])
    expect(variorum(where, ['check', 'all/storm', '-f', format]).out).not.toContain('no longer found')
  expect(variorum(where, ['check', 'all/storm', '-f', 'sarif']).out).not.toContain('in the baseline is no longer found:')
  expect(variorum(where, ['check', 'all/lock', '-f', 'sarif']).out).toContain('in the baseline is no longer found:')
  expect(variorum(where, ['check', 'all/lock', '-f', 'markdown']).out).toContain('1 in the baseline no longer found')
  expect(variorum(where, ['check', 'all/lock', '-f', 'github']).out).toMatch(/no longer found: 1 entry/i)
})
