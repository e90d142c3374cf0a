import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UsageError } from '../../index.ts'
import type { Answers } from './answers.ts'
import { githubWorkflow } from './github-workflow.ts'
import { gitlabPipeline, PIPELINE, TEMPLATE } from './gitlab-pipeline.ts'
import { shellWord } from './shell-word.ts'
import type { Surroundings } from './surroundings.ts'

/** A file to be written, and what it does. */
export interface NewFile {
  readonly path: string
  readonly text: string
  readonly does: string
  /** What is to be done by hand where the file is there already. */
  readonly otherwise?: string
}

/** The files by which a CI checks what changes. */
export function ciFiles({ paths, ci }: Answers, { top, branch }: Surroundings, here: string): NewFile[] {
  if (ci === 'none') return []
  if (top !== undefined && top !== here) throw new UsageError(`the files of ${ci} lie at the top of the repository: run it in ${top}`)
  const words = paths.map((path) => shellWord(withinHere(path, here)))
  if (ci === 'github')
    return [
      {
        path: '.github/workflows/variorum.yml',
        text: githubWorkflow({ paths: words, branch }),
        does: 'a pull request is checked for what it changes',
      },
    ]
  return [
    { path: TEMPLATE, text: gitlabPipeline({ paths: words }), does: 'a merge request is checked for what it changes' },
    {
      path: '.gitlab-ci.yml',
      text: PIPELINE,
      does: `takes in ${TEMPLATE}`,
      otherwise: `make sure that it takes in the job: include: [{ local: ${TEMPLATE} }]`,
    },
  ]
}

/** A path as the checkout of a CI has it. */
function withinHere(path: string, here: string): string {
  const inside = relative(here, resolve(path)).split(sep).join('/') || '.'
  if (inside.startsWith('..') || isAbsolute(inside)) throw new UsageError(`${path} lies outside of what a CI checks out`)
  if (/\p{Cc}/u.test(inside)) throw new UsageError('a path with a line break or a control sign cannot stand in the files of a CI')
  return inside
}
