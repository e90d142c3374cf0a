import { describe, expect, test } from 'vitest'
import { article, commit, folder, git, repository, variorum, WORDS, write } from './repository.ts'

const OTHER = WORDS.replace('not ', '')
const PAPERS = { 'articles/lantern.txt': article('The Lantern', WORDS), 'articles/quayside.txt': article('Quayside', OTHER) }

/** A folder with the articles of two papers and a draft. */
function desk(files: Readonly<Record<string, string>> = {}): string {
  const made = folder()
  write(made, { ...PAPERS, 'desk/draft.txt': article('Harbour Post', WORDS), ...files })
  return made
}

test('what a draft is compared with cannot be a draft as well', () => {
  const where = desk()
  for (const path of ['articles', 'articles/*.txt', './articles']) {
    const { err, code } = variorum(where, ['check', 'desk/draft.txt', 'articles', '--against', path])
    expect(err).toContain(`what is in ${path} is checked as a draft, too; name what it is compared with only once`)
    expect(code).toBe(2)
  }
  expect(variorum(where, ['check', 'desk/draft.txt', '--against', 'articles']).code).toBe(1)
})

describe('a checklist', () => {
  test('is of a draft: where there is none, nothing is written and the job cannot be done', () => {
    const where = desk()
    for (const args of [
      ['-f', 'checklist'],
      ['-o', 'first.json', '-o', 'checklist=list.txt'],
    ]) {
      const { out, err, code } = variorum(where, ['check', 'articles', ...args])
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toMatch(
        /^variorum: .*: no draft was checked; --against, --reference or --transcript name what a draft is compared with\n$/,
      )
    }
    expect(variorum(where, ['quotes', 'first.json']).err).toContain('no such file')
    expect(variorum(where, ['check', 'desk/draft.txt', '-f', 'checklist']).code).toBe(0)
  })
})

const warnings = (where: string): string => variorum(where, ['check', 'articles']).err
const configured = (files: string): string => desk({ 'variorum.config.yaml': `articles:\n  - files: '${files}'\n    outlet: The Weir\n` })

describe('a glob of the config', () => {
  test.each(['artcles/**', 'articles/*.html', 'articles/weir.txt', './none/*'])('that no file is meant by is told of once: %s', (files) => {
    expect(warnings(configured(files))).toBe(`variorum: ${files}: a glob of the config, and no file here is meant by it\n`)
  })

  test.each(['articles/**', 'articles/lan*', './articles/*', '*.txt', 'desk/*.txt', '*.nothing'])(
    'that may be of use is not: %s',
    (files) => {
      expect(warnings(configured(files))).toBe('')
    },
  )
})

describe('whoever works in a folder of a repository', () => {
  test('is told of the config and the baseline above that are not used', () => {
    const where = repository()
    commit(where, { ...PAPERS, 'variorum.config.yaml': 'failOn: never\n' })
    expect(variorum(where, ['baseline', 'articles']).code).toBe(0)
    const { err } = variorum(`${where}/articles`, ['check', '.', '--changed-since', 'main'])
    expect(err).toBe(
      'variorum: ../variorum.config.yaml, ../variorum-baseline.json: in a folder above, and not used here; run variorum there\n',
    )
    expect(variorum(where, ['check', 'articles']).err).toBe('')
    expect(
      variorum(`${where}/articles`, ['check', '.', '--baseline', '../variorum-baseline.json', '--config', '../variorum.config.yaml']).err,
    ).toBe('')
  })

  test('is told of none where folders are no repository, or it ends below', () => {
    const where = desk({ 'variorum.config.yaml': 'failOn: never\n' })
    expect(variorum(`${where}/articles`, ['check', '.']).err).toBe('')
    git(`${where}/articles`, 'init', '--quiet')
    expect(variorum(`${where}/articles`, ['check', '.']).err).toBe('')
  })
})

test('what is recognised is not taken in anew when a baseline is written again', () => {
  const where = desk({ 'articles/weir.txt': article('Weir Post', OTHER.replace('so ', '')) })
  expect(variorum(where, ['baseline', 'articles']).out).toMatch(/discrepanc.*, taken in now$/m)
  write(where, { 'articles/harbour.txt': article('Harbour Post', OTHER.replace('so ', '').replace('tired', 'weary')) })
  const { counts } = JSON.parse(variorum(where, ['check', 'articles', '-f', 'json', '--fail-on', 'never']).out)
  const { out } = variorum(where, ['baseline', 'articles'])

  expect(out).toMatch(new RegExp(`known discrepanc\\w+, ${counts.new} of them taken in now`))
  expect(variorum(where, ['baseline', 'articles']).out).not.toContain('taken in')
})

test('no reading that is withdrawn is let stand by the way', () => {
  const where = desk()
  const report = ['-o', 'report.json', '--fail-on', 'never']
  const { out: shown } = variorum(where, ['check', 'articles', ...report])
  const [, id = ''] = /accept (d-\w+)/.exec(shown) ?? []
  const accept = (...args: readonly string[]) =>
    variorum(where, ['accept', id, '--report', 'report.json', '--reason', 'tape checked', ...args])
  expect(accept('--withdrawn', '--reading', 'B').code).toBe(0)

  const { out } = variorum(where, ['check', 'articles', ...report])
  expect(out).toContain('withdrawn-reading')
  expect(out).not.toContain('variorum accept')
  expect(accept()).toEqual({
    out: '',
    err: `variorum: ${id} is withdrawn in variorum-baseline.json: tape checked; if it may stand after all, take its line out of variorum-baseline.json first\n`,
    code: 2,
  })
  expect(accept('--withdrawn', '--reading', 'B').code).toBe(0)
})
