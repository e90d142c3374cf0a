import type { z } from 'zod'

const EXAMPLE = '{"witnesses":[{"id":"A","content":"…"},{"id":"B","content":"…"}]}'
const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  number: 'a number',
  boolean: 'true or false',
}

/** What is wrong with printings given as JSON, in one line for people who have never seen a schema: the first fault, and where it is. */
export function inputFault({ issues: [issue] }: z.core.$ZodError, input: unknown): string {
  if (!issue) return `must look like ${EXAMPLE}`
  const { path } = issue
  const given = valueAt(input, path)
  if (path.length === 0) return `must look like ${EXAMPLE}; it is ${nameOf(given)}`
  if (issue.code === 'custom' && path.length === 1) return `witnesses ${issue.message}`
  return `${placeOf(path, input)} ${wrong(issue, given)}`
}

function wrong(issue: z.core.$ZodIssue, given: unknown): string {
  if (given === undefined && issue.code !== 'custom') return 'is missing'
  if (issue.code === 'too_small') return 'is empty'
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}, not ${JSON.stringify(given)}`
  if (issue.code === 'invalid_type') return `must be ${NAMES[issue.expected] ?? issue.expected}, not ${shown(given)}`
  return issue.message
}

/** `witness 2 ("B"), token 3: "t"`, counted from 1 as people count. */
function placeOf(path: readonly PropertyKey[], input: unknown): string {
  const [, witness, field, token, name] = path
  if (typeof witness !== 'number') return quoted(path[0])
  const id = valueAt(input, ['witnesses', witness, 'id'])
  const who = `witness ${witness + 1}${typeof id === 'string' && id !== '' ? ` (${JSON.stringify(id)})` : ''}`
  if (field === undefined) return who
  if (typeof token !== 'number') return `${who}: ${quoted(field)}`
  const part = `${who}, ${field === 'tokens' ? 'token' : 'part'} ${token + 1}`
  return name === undefined ? part : `${part}: ${quoted(name)}`
}

function quoted(name: PropertyKey | undefined): string {
  return `"${String(name ?? '')}"`
}

function shown(value: unknown): string {
  return typeof value === 'number' ? `the number ${value}` : nameOf(value)
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return NAMES[Array.isArray(value) ? 'array' : typeof value] ?? typeof value
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.getOwnPropertyDescriptor(at, key)?.value
  }
  return at
}
