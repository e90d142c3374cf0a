import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commonAncestor } from '../../src/cli/common-ancestor.ts'
import type { LineRange, Report } from '../../src/model.ts'
import { wordFile } from '../tools/word-file.ts'
import { article, commit, folder, git, repository, variorum, WORDS, write } from './repository.ts'

const LINE = 8
const OTHER = WORDS.replace('Monday', 'Tuesday')

const EDITION = {
  'articles/lantern.txt': article('The Lantern', WORDS),
  'articles/quayside.txt': article('Quayside', OTHER),
  'articles/harbour.txt': article('Harbour Post', WORDS, 'A ferry ran aground at noon and nobody was hurt.'),
}

/** A repository with an edition on main, and a branch that is checked out. */
function edition(files: Readonly<Record<string, string | Uint8Array>> = EDITION): string {
  const made = repository()
  commit(made, files)
  git(made, 'checkout', '--quiet', '-b', 'correction')
  return made
}

/** The articles that changed, and in which lines. */
function changedIn(where: string, ref = 'main', paths: readonly string[] = ['articles']): Record<string, readonly LineRange[]> {
  const { out, err } = variorum(where, ['check', ...paths, '--changed-since', ref, '-f', 'json'])
  if (out === '') throw new Error(err)
  const { articles }: Report = JSON.parse(out)
  return Object.fromEntries(articles.flatMap(({ path, changed }) => (changed ? [[path, changed]] : [])))
}

const corrected = article('Quayside', WORDS.replace('not ', ''))

describe('a change is seen', () => {
  test('committed, staged, not staged and not yet added', () => {
    const where = edition()
    expect(changedIn(where)).toEqual({})

    commit(where, { 'articles/quayside.txt': corrected })
    expect(changedIn(where)).toEqual({ 'articles/quayside.txt': [{ from: LINE, to: LINE }] })

    write(where, { 'articles/lantern.txt': corrected })
    git(where, 'add', '--all')
    write(where, { 'articles/harbour.txt': `${EDITION['articles/harbour.txt']}A second ferry followed.\n` })
    write(where, { 'articles/weir.txt': article('Weir Post', WORDS) })
    expect(changedIn(where)).toEqual({
      'articles/harbour.txt': [{ from: 11, to: 11 }],
      'articles/lantern.txt': [
        { from: 2, to: 2 },
        { from: LINE, to: LINE },
      ],
      'articles/quayside.txt': [{ from: LINE, to: LINE }],
      'articles/weir.txt': [{ from: 1, to: 10 }],
    })
  })

  test('since the work parted from the ref, not what was printed there since', () => {
    const where = edition()
    commit(where, { 'articles/quayside.txt': corrected })
    git(where, 'checkout', '--quiet', 'main')
    commit(where, { 'articles/lantern.txt': corrected })
    git(where, 'checkout', '--quiet', 'correction')

    expect(Object.keys(changedIn(where))).toEqual(['articles/quayside.txt'])
  })

  test('in a file that was renamed with a change, not in one that was only renamed or made executable', () => {
    const where = edition()
    renameSync(join(where, 'articles/lantern.txt'), join(where, 'articles/the lantern.txt'))
    renameSync(join(where, 'articles/quayside.txt'), join(where, 'articles/Fähre\t"1".txt'))
    git(where, 'update-index', '--chmod=+x', 'articles/harbour.txt')
    write(where, { 'articles/Fähre\t"1".txt': corrected })
    git(where, 'add', '--all')

    expect(changedIn(where)).toEqual({ 'articles/Fähre\t"1".txt': [{ from: LINE, to: LINE }] })
  })

  test('in files of any name, from any folder, by any path', () => {
    const where = edition({ ...EDITION, 'articles/渡し船/Fähre 1.txt': article('Fähre', WORDS) })
    write(where, { 'articles/渡し船/Fähre 1.txt': corrected, 'articles/new\u00e9.txt': corrected })
    mkdirSync(join(where, 'desk'))
    symlinkSync(join(where, 'articles'), join(where, 'desk/linked'))

    expect(Object.keys(changedIn(where))).toEqual(['articles/new\u00e9.txt', 'articles/渡し船/Fähre 1.txt'])
    expect(Object.keys(changedIn(join(where, 'articles'), 'main', ['.']))).toEqual(['new\u00e9.txt', '渡し船/Fähre 1.txt'])
    expect(Object.keys(changedIn(join(where, 'desk'), 'main', ['../articles']))).toHaveLength(2)
    expect(Object.keys(changedIn(join(where, 'desk'), 'main', ['linked']))).toEqual(['linked/new\u00e9.txt', 'linked/渡し船/Fähre 1.txt'])
    expect(Object.keys(changedIn(where, 'main', [join(where, 'articles')]))).toHaveLength(2)
    expect(Object.keys(changedIn(where, 'main', ['articles/*/*.txt', 'articles/lantern.txt']))).toEqual(['articles/渡し船/Fähre 1.txt'])
  })

  test('in a Word file, which has no lines', () => {
    const where = edition({ ...EDITION, 'articles/story.docx': wordFile([`“${WORDS},” Oda Brandt wrote.`]) })
    write(where, { 'articles/story.docx': wordFile([`“${OTHER},” Oda Brandt wrote.`]) })

    expect(changedIn(where)).toEqual({ 'articles/story.docx': [] })
  })

  test('before the first commit, where all is new', () => {
    const where = repository()
    write(where, EDITION)
    git(where, 'add', 'articles/lantern.txt')

    expect(Object.keys(changedIn(where, 'HEAD'))).toEqual(Object.keys(EDITION).toSorted())
  })

  test('in a worktree of its own', () => {
    const where = edition()
    const other = join(folder(), 'tree')
    git(where, 'worktree', 'add', '--quiet', '-b', 'another', other, 'main')
    write(other, { 'articles/quayside.txt': corrected })

    expect(Object.keys(changedIn(other))).toEqual(['articles/quayside.txt'])
    expect(changedIn(where)).toEqual({})
  })

  test('whatever the repository and its owner want of git', () => {
    const where = edition()
    write(where, { 'articles/quayside.txt': corrected, '.gitattributes': '*.txt diff=loud\n' })
    for (const setting of ['diff.noprefix', 'diff.mnemonicPrefix', 'diff.relative', 'color.ui', 'diff.loud.binary'])
      git(where, 'config', setting, setting === 'color.ui' ? 'always' : 'true')
    git(where, 'config', 'diff.external', 'false')
    git(where, 'config', 'diff.loud.textconv', 'cat /nowhere')
    git(where, 'config', 'diff.renames', 'false')
    git(where, 'config', 'core.fsmonitor', 'touch noticed; false')

    expect(Object.keys(changedIn(where))).toEqual(['articles/quayside.txt'])
    expect(existsSync(join(where, 'noticed'))).toBe(false)
  })

  test('and not in what git ignores, in submodules, or elsewhere', () => {
    const within = edition()
    const where = edition({ ...EDITION, '.gitignore': 'ignored\n' })
    git(where, 'submodule', '--quiet', 'add', within, 'articles/agency')
    git(where, 'commit', '--quiet', '--message', 'an agency')
    git(where, 'branch', '--force', 'main')
    const elsewhere = folder()
    write(elsewhere, { 'weir.txt': corrected })
    write(where, { 'articles/ignored/weir.txt': corrected, 'articles/agency/articles/quayside.txt': corrected })

    expect(changedIn(where, 'main', ['articles', elsewhere])).toEqual({})
  })
})

describe('findings follow it', () => {
  const args = ['check', 'articles', '--changed-since', 'main', '-f', 'apparatus'] as const

  test('a discrepancy that was there before does not stop an article that has nothing to do with it', () => {
    const where = edition()
    write(where, { 'articles/news.txt': article('News', 'Nobody rows to the far quay at night in winter, and I never have') })

    expect(variorum(where, ['check', 'articles', '-f', 'apparatus']).code).toBe(1)
    expect(variorum(where, args)).toMatchObject({ code: 0, out: '' })
  })

  test('one that a change brings stops it, and a baseline makes it known', () => {
    const where = edition()
    write(where, { 'articles/harbour.txt': article('Harbour Post', WORDS.replace('not ', '')) })
    const { out, code } = variorum(where, args)

    expect(code).toBe(1)
    expect(out).toContain('not B, C ] om. A  (negation-flip, critical)')
    expect(variorum(where, ['baseline', 'articles']).code).toBe(0)
    expect(variorum(where, args)).toMatchObject({ code: 0, out: expect.stringContaining('critical, known') })
  })

  test('the table says since when, names the changed article first, and what is saved says the same', () => {
    const where = edition()
    write(where, { 'articles/harbour.txt': article('Harbour Post', WORDS.replace('so ', '')) })
    const { out } = variorum(where, ['check', 'articles', '--changed-since', 'main', '-o', 'report.json', '--min-severity', 'minor'])

    expect(out).toContain('3 articles · 1 changed since main')
    expect(out).toContain('articles/harbour.txt:8:6')
    expect(variorum(where, ['render', 'report.json']).out).toContain('3 articles · 1 changed since main')
  })

  test('where nothing changed the table says that', () => {
    expect(variorum(edition(), ['check', 'articles', '--changed-since', 'main'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^No article has changed\b.*\b0 changed since main\b/),
    })
  })

  test('of drafts only those that changed are judged', () => {
    const where = edition({ ...EDITION, 'drafts/one.txt': article('Ours', OTHER), 'drafts/two.txt': article('Ours', WORDS) })
    write(where, { 'drafts/two.txt': article('Ours', WORDS.replace('not ', '')) })
    const { out, code } = variorum(where, ['check', 'drafts', '--against', 'articles', '--changed-since', 'main', '-f', 'json'])
    const { verdicts = [], drafts = [], articles }: Report = JSON.parse(out)
    const two = articles.find(({ path }) => path === 'drafts/two.txt')?.id

    expect(code).toBe(1)
    expect(verdicts.map(({ article: own, verdict }) => [own, verdict])).toEqual([[two, 'differs']])
    expect(drafts.map(({ article: own }) => own)).toEqual([two])
  })
})

/** What a run that cannot do its job says, in one line. */
function refused(where: string, ref: string, env?: NodeJS.ProcessEnv): string {
  const { out, err, code } = variorum(where, ['check', '.', '--changed-since', ref], env)
  expect({ out, code, lines: err.split('\n').length }).toEqual({ out: '', code: 2, lines: 2 })
  return err
}

describe('where git cannot tell, one line says what to do', () => {
  test('a shallow clone without the ref, or without the commit where the work parted from it', () => {
    const where = edition()
    commit(where, { 'articles/quayside.txt': corrected })
    const [shallow, tips] = [join(folder(), 'one'), join(folder(), 'two')]
    git(where, 'clone', '--quiet', '--depth=1', '--branch=correction', `file://${where}`, shallow)
    git(where, 'clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=correction', `file://${where}`, tips)

    expect(refused(shallow, 'origin/main')).toMatch(/shallow; fetch the whole history: git fetch --unshallow, or fetch-depth: 0/)
    expect(refused(tips, 'origin/main')).toMatch(/shallow and does not reach back .*git fetch --unshallow, or fetch-depth: 0/)
    git(tips, 'fetch', '--quiet', '--unshallow')
    expect(Object.keys(changedIn(tips, 'origin/main'))).toEqual(['articles/quayside.txt'])
  })

  test('a ref that is not here, a name that was meant otherwise, and a branch that only the remote has', () => {
    const where = edition()
    const clone = join(folder(), 'clone')
    git(where, 'clone', '--quiet', `file://${where}`, clone)

    expect(refused(where, 'v1.0')).toMatch(/no such commit here; fetch it, if it is elsewhere: git fetch --all --tags$/m)
    expect(refused(where, 'mian')).toMatch(/did you mean main\? Else fetch it/)
    expect(refused(clone, 'main')).toMatch(/did you mean origin\/main\?/)
  })

  test('no repository, no commit, no common commit, no git', () => {
    const empty = repository()
    const where = edition()
    git(where, 'checkout', '--quiet', '--orphan', 'other')
    commit(where, { 'articles/weir.txt': corrected })

    expect(refused(folder(), 'main')).toMatch(/no git repository here/)
    expect(refused(empty, 'main')).toMatch(/no commit here yet/)
    expect(refused(where, 'main')).toMatch(/no commit in common/)
    expect(refused(where, 'main', { PATH: '/nowhere' })).toMatch(/git is not installed/)
  })

  test.each(['', ' ', '--output=stolen', '-h', 'a\u0007b'])('%j is no ref', async (ref) => {
    await expect(commonAncestor(ref)).rejects.toThrow(/^--changed-since needs a branch, a tag or a commit, not/)
  })
})
