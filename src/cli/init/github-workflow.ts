import { VERSION } from '../../index.ts'

/** What a workflow is made for. */
export interface Checked {
  /** The paths, each as a word of a shell. */
  readonly paths: readonly string[]
  /** The branch that is published from. */
  readonly branch: string
}

/** A GitHub workflow: a pull request is checked for what it changes, the branch that is published from as a whole. */
export function githubWorkflow({ paths, branch }: Checked): string {
  return `# Compares the quotations in these articles: variorum check ${paths.join(' ')}
name: quotations

on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]

permissions:
  contents: read

jobs:
  quotations:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # the whole history: what changed is told from where the branch parted
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Compare quotations
        shell: bash
        env:
          VARIORUM: npx --yes variorum@${VERSION}
          BASE: \${{ github.base_ref }}
        run: |
          changed=()
          if [ -n "$BASE" ]; then changed=(--changed-since "origin/$BASE"); fi
          $VARIORUM check ${paths.join(' ')} "\${changed[@]}" \\
            --format github --output "markdown=$GITHUB_STEP_SUMMARY"
`
}
