import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { commit, git } from '../cli/repository.ts'
import { ALIKE, branch, checkout, KNOWN, NEW, publisher } from './pull-request.ts'
import { bash } from './run-steps.ts'

interface Job {
  readonly script: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } }
}

/** Runs the job that init wrote, in the way of GitLab's runner. */
function run(where: string, variables: Readonly<Record<string, string>>) {
  const { variorum: job }: { readonly variorum: Job } = parse(readFileSync(join(where, '.gitlab/variorum.gitlab-ci.yml'), 'utf8'))
  const { codequality, junit } = job.artifacts.reports
  const ran = bash(job.script.join('\n'), where, { ...job.variables, ...variables })
  const saved = (name: string): string => (ran.code === 2 ? '' : readFileSync(join(where, name), 'utf8'))
  return { ...ran, codequality: saved(codequality), junit: saved(junit) }
}

/** What GitLab says of a merge request whose branch is checked out. */
const request = (where: string) => ({ CI_MERGE_REQUEST_DIFF_BASE_SHA: git(where, 'merge-base', 'origin/main', 'HEAD').trim() })

test('a merge request that brings a difference is stopped, and it is shown in the file that changed', () => {
  const where = publisher('gitlab')
  const here = checkout(where, branch(where, 'harbour', NEW))
  const { code, codequality, junit } = run(here, request(here))
  const issues: readonly { readonly location: { readonly path: string } }[] = JSON.parse(codequality)

  expect(code).toBe(1)
  expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set(['articles/harbour.txt']))
  expect(junit).toMatch(/<failure/)
})

test('one that brings none passes, and is quiet about what is known', () => {
  const where = publisher('gitlab')
  const here = checkout(where, branch(where, 'alike', { ...ALIKE, ...KNOWN }))
  const { code, junit } = run(here, request(here))

  expect(code).toBe(0)
  expect(junit).not.toMatch(/<failure/)
})

test('what was published since is no fault of a merge request, whose result may be what is checked', () => {
  const where = publisher('gitlab')
  const before = git(where, 'rev-parse', 'main').trim()
  const name = branch(where, 'note', { 'articles/note.txt': 'The ferry runs on Sundays.\n' })
  commit(where, NEW)
  const here = checkout(where, name)
  const target = git(here, 'rev-parse', 'origin/main').trim()

  expect(run(here, { CI_MERGE_REQUEST_DIFF_BASE_SHA: before, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target }).code).toBe(0)
  expect(run(where, {}).code).toBe(1)
})

test('a shallow clone says what to do', () => {
  const where = publisher('gitlab')
  const base = request(checkout(where, branch(where, 'alike', ALIKE)))

  expect(run(checkout(where, 'alike', 'shallow'), base)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/shallow; fetch the whole history.*GIT_DEPTH: 0/),
  })
})
