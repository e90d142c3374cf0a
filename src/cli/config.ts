import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'
import { UsageError } from '../index.ts'
import type { Config } from './config-schema.ts'
import { profileTrouble } from './house-profile.ts'
import { orRather, suggest } from './suggest.ts'
import { reasonOf } from './trouble.ts'

/** More names than these are not listed in one line. */
const FEW = 12

/** How a config may be called; the first is the usual one. */
export const CONFIG_NAMES = ['variorum.config.yaml', 'variorum.config.yml', 'variorum.config.json'] as const

/** The config that was named, else the one in the working directory, else an empty one. */
export async function readConfig(named: string | undefined): Promise<Config> {
  const file = named ?? CONFIG_NAMES.find((name) => existsSync(name))
  if (file === undefined) return {}
  const { CONFIG, namesAt } = await import('./config-schema.ts')
  const read = CONFIG.safeParse(await valueIn(file), { reportInput: true })
  if (!read.success) throw new UsageError(`${file}: ${lineFor(deepest(read.error.issues.map(meant)), namesAt)}`)
  const trouble = profileTrouble(read.data)
  if (trouble) throw new UsageError(`${file}: ${trouble}`)
  return read.data
}

async function valueIn(file: string): Promise<unknown> {
  const text = readText(file)
  const { parse } = await import('yaml')
  try {
    // JSON is YAML; the messages name line and column.
    return parse(text, { logLevel: 'error' }) ?? {}
  } catch (error) {
    throw new UsageError(
      `${file}: ${String(error instanceof Error ? error.message : error)
        .split('\n')[0]
        ?.replace(/:$/, '')}`,
    )
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}

/** Of a choice between shapes, what is wrong with the shape that was meant: the last that is no mere other type. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  const [inner] = issue.errors.filter(([first]) => first && !(first.code === 'invalid_type' && first.path.length === 0)).at(-1) ?? []
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}

/** The issue that goes furthest into the file says most. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  return issues.toSorted((one, other) => other.path.length - one.path.length)[0]
}

function lineFor(issue: z.core.$ZodIssue | undefined, namesAt: (path: readonly PropertyKey[]) => string[]): string {
  if (!issue) return 'cannot be used'
  const where = issue.path.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path && `${path}.`}${String(key)}`),
    '',
  )
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const names = namesAt(issue.path)
    const known = names.length > FEW && !suggest(key, names) ? 'variorum explain lists them' : orRather(key, names)
    return `no key ${where && `${where}.`}${key}; ${known}`
  }
  const choices = issue.code === 'invalid_value' ? oneOf(issue) : plain(issue)
  return where ? `${where} ${choices}` : choices
}

function oneOf({ values, input }: z.core.$ZodIssueInvalidValue): string {
  const near = typeof input === 'string' ? suggest(input, values.map(String)) : undefined
  return `must be one of ${values.join(', ')}${near ? `; did you mean ${near}?` : ''}`
}

function plain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return `must be ${/^(?:object|record)$/.test(issue.expected) ? 'a map of keys' : `a ${issue.expected}`}`
  if (issue.code === 'invalid_union') return 'must be a string'
  if (issue.code === 'too_small') return 'must not be empty'
  return issue.message
}
