import type { z } from 'zod'

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  undefined: 'nothing',
}

/** One line about the first thing that does not fit, for people who have never seen a schema: where, and what is wrong. */
export function complaint({ issues: [issue] }: z.core.$ZodError): string {
  if (!issue) return 'it does not fit'
  const where = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return where ? `${where.replace(/^\./, '')}: ${wrong(issue)}` : `it ${wrong(issue)}`
}

function wrong(issue: z.core.$ZodIssue): string {
  const [, received] = /received (\w+)$/.exec(issue.message) ?? []
  const is = received === undefined ? '' : `, not ${NAMES[received] ?? received}`
  if (!/^(?:Invalid|Too|Unrec)/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type')
    return received === 'undefined' ? 'is missing' : `must be ${NAMES[issue.expected] ?? issue.expected}${is}`
  if (issue.code === 'invalid_value') return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`
  return 'is not as variorum writes it'
}
