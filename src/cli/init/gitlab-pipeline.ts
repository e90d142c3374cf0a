import { VERSION } from '../../index.ts'
import type { Checked } from './github-workflow.ts'

/** Where a pipeline of GitLab's takes the job from. */
export const TEMPLATE = '.gitlab/variorum.gitlab-ci.yml'

/** A pipeline of GitLab's that has this job and no other. */
export const PIPELINE = `include:\n  - local: ${TEMPLATE}\n`

/** A job of GitLab's: a merge request is checked for what it changes, the branch that is published from as a whole. */
export function gitlabPipeline({ paths }: Pick<Checked, 'paths'>): string {
  return `# Compares the quotations in these articles: variorum check ${paths.join(' ')}
# .gitlab-ci.yml takes it in: include: [{ local: ${TEMPLATE} }]
variorum:
  stage: test
  image: node:22
  variables:
    GIT_DEPTH: '0' # the whole history: what changed is told from where the branch parted
    VARIORUM: npx --yes variorum@${VERSION}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - |
      base=\${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-$CI_MERGE_REQUEST_DIFF_BASE_SHA}
      $VARIORUM check ${paths.join(' ')} \${base:+--changed-since "$base"} \\
        --output gitlab=gl-code-quality-report.json --output junit=variorum.junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: variorum.junit.xml
`
}
