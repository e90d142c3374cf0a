import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { githubWorkflow } from '../../src/cli/init/github-workflow.ts'
import { gitlabPipeline, PIPELINE, TEMPLATE } from '../../src/cli/init/gitlab-pipeline.ts'
import { shellWord } from '../../src/cli/init/shell-word.ts'
import { KNOWN_FORMATS } from '../../src/ingest/known-formats.ts'
import { VERSION } from '../../src/version.ts'
import type { Step } from './run-steps.ts'

/** What is wrong with a document by a published schema. */
function faults(document: unknown, name: string): unknown {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false, allErrors: true })
  const validate = ajv.compile(JSON.parse(readFileSync(`tests/schemas/ci/${name}.json`, 'utf8')))
  return validate(document) ? [] : validate.errors
}

const read = (path: string): string => readFileSync(path, 'utf8')
const PATHS = ['articles', 'two words', '-x', 'it’s "here"; $(touch stolen)', "O'Hara/**/*.md", '#1: ${{ github.token }}'].map(shellWord)
const WORKFLOW = githubWorkflow({ paths: PATHS, branch: 'release: "1" #2' })
const ACTION: { readonly runs: { readonly steps: readonly Step[] } } = parse(read('.github/actions/variorum/action.yml'))

describe('by the published schemas', () => {
  test.each([
    ['the action', ACTION, 'github-action'],
    ['the workflow that init writes', parse(WORKFLOW), 'github-workflow'],
    ['the job that init writes for GitLab', parse(gitlabPipeline({ paths: PATHS })), 'gitlab-ci'],
    ['the pipeline that takes it in', parse(PIPELINE), 'gitlab-ci'],
    ['the hook', parse(read('.pre-commit-hooks.yaml')), 'pre-commit-hooks'],
  ])('%s is as it has to be', (_, document, schema) => {
    expect(faults(document, schema)).toEqual([])
  })

  test.each([
    ['github-action', { name: 'x', description: 'y', runs: { using: 'composite', steps: [{ run: 'true' }] } }],
    ['github-workflow', { on: 'pull_request', jobs: { a: { 'runs-on': 'ubuntu-latest', step: [] } } }],
    ['gitlab-ci', { job: { script: ['true'], artifacts: { reports: { codequality: 1 } } } }],
    ['pre-commit-hooks', [{ id: 'x', name: 'x', entry: 'x', language: 'nodejs' }]],
  ])('%s would notice a fault', (schema, document) => {
    expect(faults(document, schema)).not.toEqual([])
  })
})

test('the branch that is published from is a name in the workflow, whatever stands in it', () => {
  expect(parse(WORKFLOW)).toMatchObject({ on: { push: { branches: ['release: "1" #2'] } }, permissions: { contents: 'read' } })
})

test('nothing from outside becomes a part of a script', () => {
  const { jobs }: { readonly jobs: { readonly quotations: { readonly steps: readonly Step[] } } } = parse(WORKFLOW)
  const scripts = [...ACTION.runs.steps, ...jobs.quotations.steps].flatMap(({ run }) => run ?? [])

  expect(scripts).toHaveLength(2)
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
})

test('the template for GitLab is what init writes', async () => {
  await expect(gitlabPipeline({ paths: ['articles'] })).toMatchFileSnapshot(`../../${TEMPLATE}`)
})

test('everything fetches this version', () => {
  const pinned = [read('.github/actions/variorum/action.yml'), read('.pre-commit-hooks.yaml'), WORKFLOW, read(TEMPLATE)]

  expect(pinned.map((text) => /(?:variorum@|The version of variorum that is fetched\.\n\s*default: )([\w.]+)/.exec(text)?.[1])).toEqual(
    pinned.map(() => VERSION),
  )
})

test('the hook looks at every file that may be read as an article', () => {
  const [{ files }]: readonly [{ readonly files: string }] = parse(read('.pre-commit-hooks.yaml'))
  const sought = KNOWN_FORMATS.filter(({ name }) => name !== 'packed otherwise')
  const endings = sought.flatMap(({ endings: own, sharedEndings = [] }) => [...own, ...sharedEndings])
  const named = Array.from(files.matchAll(/[a-z]\w*\??/g), ([name]) => name).flatMap((name) =>
    name.endsWith('?') ? [name.slice(0, -1), name.slice(0, -2)] : [name],
  )

  expect(new Set(named.map((name) => `.${name}`))).toEqual(new Set(endings))
})

test('the vendored schemas say where they are from', () => {
  const source = read('tests/schemas/ci/SOURCE')

  expect(readdirSync('tests/schemas/ci').filter((name) => name !== 'SOURCE' && !source.includes(name))).toEqual([])
})
