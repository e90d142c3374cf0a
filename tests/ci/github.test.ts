import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { BIN, commit, git } from '../cli/repository.ts'
import { ALIKE, branch, checkout, EDITION, KNOWN, NEW, publisher } from './pull-request.ts'
import { type Context, runSteps, type Step } from './run-steps.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

const ACTION: Action = parse(readFileSync('.github/actions/variorum/action.yml', 'utf8'))
const COMMAND = `${process.execPath} ${BIN}`

/** Runs the action as a workflow would that gives it some inputs; without others. */
function act(where: string, inputs: Readonly<Record<string, string>> = {}, github: Context = { base_ref: 'main' }) {
  const usual = Object.fromEntries(Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default]))
  return runSteps(ACTION.runs.steps, { inputs: { ...usual, command: COMMAND, ...inputs }, github }, where)
}

/** The steps of the workflow that init wrote. */
function stepsIn(where: string): readonly Step[] {
  const { jobs }: { readonly jobs: { readonly quotations: { readonly steps: readonly Step[] } } } = parse(
    readFileSync(join(where, '.github/workflows/variorum.yml'), 'utf8'),
  )
  return jobs.quotations.steps
}

const work = (where: string, github: Context = { base_ref: 'main' }) => runSteps(stepsIn(where), { github }, where)

describe.each([
  ['the workflow that init writes', work],
  ['the action', (where: string, github?: Context) => act(where, {}, github)],
])('%s', (_, run) => {
  test('stops a pull request that brings a difference, and shows it in the file that changed', () => {
    const where = publisher('github')
    const { out, code, summary } = run(checkout(where, branch(where, 'harbour', NEW)))

    expect(code).toBe(1)
    expect(out).toMatch(/^::error [^\n]*file=articles\/harbour\.txt,line=8\b/m)
    expect(out).not.toMatch(/^::\w+ [^\n]*file=articles\/(?:lantern|quayside)/m)
    expect(summary).toContain('articles/harbour.txt')
  })

  test('lets one pass that brings none, and is quiet about what is known', () => {
    const where = publisher('github')
    const { code, out } = run(checkout(where, branch(where, 'alike', { ...ALIKE, ...KNOWN })))

    expect(code).toBe(0)
    expect(out).not.toMatch(/^::(?:error|warning) /m)
  })

  test('does not blame a pull request for what was published since', () => {
    const where = publisher('github')
    const name = branch(where, 'note', { 'articles/note.txt': 'The ferry runs on Sundays.\n' })
    commit(where, NEW)

    expect(run(checkout(where, name)).code).toBe(0)
    expect(run(where, { base_ref: '' }).code).toBe(1)
  })

  test('says what to do where the checkout is shallow', () => {
    const where = publisher('github')
    const { err, code } = run(checkout(where, branch(where, 'alike', ALIKE), 'shallow'))

    expect(code).toBe(2)
    expect(err).toMatch(/--changed-since origin\/main: .*fetch-depth: 0/)
  })

  test('takes the name of a branch for a name', () => {
    const where = publisher('github')
    const name = 'x";touch${IFS}stolen;$(touch${IFS}stolen)`touch${IFS}stolen`'
    git(where, 'branch', name)
    const here = checkout(where, branch(where, 'alike', ALIKE))

    expect(run(here, { base_ref: name }).code).toBe(0)
    expect(existsSync(join(here, 'stolen'))).toBe(false)
  })
})

describe('the action', () => {
  test('says how much is new and where the report is', () => {
    const where = publisher('github')
    const { outputs } = act(checkout(where, branch(where, 'harbour', NEW)))

    expect(outputs).toEqual({ new: '1', report: expect.stringMatching(/variorum-report\.json$/) })
  })

  test('has an output for all that its steps put out', () => {
    expect(Object.values(ACTION.outputs).map(({ value }) => value)).toEqual([
      '${{ steps.check.outputs.new }}',
      '${{ steps.check.outputs.report }}',
    ])
  })

  test('compares with any ref, with a queue’s base, or checks everything', () => {
    const where = publisher('github')
    const base = git(where, 'rev-parse', 'main').trim()
    commit(where, NEW)

    expect(act(where, { 'changed-since': 'HEAD' }).outputs['new']).toBe('0')
    expect(act(where, {}, { event: { merge_group: { base_sha: base } } }).outputs['new']).toBe('1')
    expect(act(where, { 'changed-since': 'none', baseline: '', 'fail-on': 'never' })).toMatchObject({ code: 0, outputs: { new: '1' } })
  })

  test('takes paths and arguments as they are, one a line', () => {
    const where = publisher('github')
    commit(where, { 'two words/harbour $(touch stolen);.txt': NEW['articles/harbour.txt'], '-n.txt': EDITION['articles/lantern.txt'] })
    const { code, out, err, outputs } = act(
      where,
      { paths: 'articles\n  two words  \n-n.txt\n', arguments: '--profile\nstrict\n--min-severity=critical\n' },
      {},
    )

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('file=two words/harbour $(touch stolen);.txt')
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({ options: { profile: 'strict' } })
    expect(existsSync(join(where, 'stolen'))).toBe(false)
  })

  test('takes a ref for a ref and no more', () => {
    const where = publisher('github')
    const refs = ['--output=stolen.json', '$(touch stolen.json); touch stolen.json', 'a\nb']
    const results = refs.map((ref) => act(where, { 'changed-since': ref }))

    expect(results.map(({ code, outputs }) => ({ code, outputs }))).toEqual(refs.map(() => ({ code: 2, outputs: {} })))
    expect(existsSync(join(where, 'stolen.json'))).toBe(false)
  })

  test('fetches the version of this package, and uploads only what it was asked to', () => {
    const where = publisher('github')

    expect(act(where, { command: '' }, {})).toMatchObject({ code: 0, outputs: { new: '0' } })
    expect(act(where, { command: '', version: '99.0.0' }, {}).code).toBe(99)
    expect(act(where, { 'upload-sarif': 'true', summary: 'false' }, {})).toMatchObject({
      outputs: { sarif: expect.stringMatching(/variorum\.sarif$/) },
      summary: '',
    })
  })
})
