import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BIN, CALM, folder, type Ran } from '../cli/repository.ts'

/** A step of a workflow or of a composite action. */
export interface Step {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
}

/** What expressions of steps are about: `github`, `inputs`, `steps`. */
export type Context = Readonly<Record<string, unknown>>

/** What became of the steps that run something. */
export interface Outcome extends Ran {
  readonly outputs: Readonly<Record<string, string>>
  /** What is shown on the page of the run. */
  readonly summary: string
}

/** Runs the scripts of steps in a folder, one after the other, as GitHub's runner does, until one fails. Steps that use an action are passed over. */
export function runSteps(steps: readonly Step[], context: Context, where: string): Outcome {
  const temporary = folder()
  const [output, summary] = [join(temporary, 'output'), join(temporary, 'summary.md')]
  writeFileSync(output, '')
  writeFileSync(summary, '')
  const ran: Ran[] = []
  for (const { run, shell, env = {} } of steps) {
    if (run === undefined) continue
    if (shell !== 'bash' || run.includes('${{')) throw new Error(`a script that is no bash, or holds an expression: ${run}`)
    const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filledIn(value, context)]))
    const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temporary }
    ran.push(bash(run, where, { ...given, ...files }))
    if (ran.at(-1)?.code !== 0) break
  }
  return {
    out: ran.map(({ out }) => out).join(''),
    err: ran.map(({ err }) => err).join(''),
    code: ran.at(-1)?.code ?? 0,
    outputs: Object.fromEntries(
      Array.from(readFileSync(output, 'utf8').matchAll(/^([^=\n]+)=(.*)$/gm), ([, name, value]) => [name, value]),
    ),
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  }
}

/** Runs a script as GitHub and GitLab do where they have bash. `npx` fetches nothing, but runs what was built, if the version is the one asked for. */
export function bash(script: string, where: string, env: Readonly<Record<string, string>>): Ran {
  const bin = folder()
  const version: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes variorum@${version.version}" ] || exit 99\nshift 2\nexec '${process.execPath}' '${BIN}' "$@"\n`
  writeFileSync(join(bin, 'npx'), npx)
  chmodSync(join(bin, 'npx'), 0o755)
  const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: where,
    env: { ...CALM, ...env, PATH: `${bin}:${CALM['PATH'] ?? ''}` },
    encoding: 'utf8',
  })
  return { out: stdout, err: stderr, code: status }
}

/** A text with the values of its expressions, which name one thing each. */
function filledIn(text: string, context: Context): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const names = expression.trim().split('.')
    if (!names.every((name) => /^[\w-]+$/.test(name))) throw new Error(`no plain expression: ${expression}`)
    const value = names.reduce<unknown>((all, name) => Object(all)[name], context)
    return typeof value === 'string' ? value : ''
  })
}
