import { z } from 'zod'
import { UsageError } from '../index.ts'

const MEDIUM = z.enum(['written', 'spoken', 'unknown'])

const WITNESS = z
  .object({
    id: z.string().min(1),
    content: z.string().optional(),
    tokens: z.array(z.object({ t: z.string(), n: z.string().optional() })).optional(),
    parts: z.tuple([z.string()], z.string()).optional(),
    speaker: z.string().optional(),
    medium: MEDIUM.optional(),
    outlet: z.string().optional(),
    role: z.enum(['report', 'source', 'transcript']).optional(),
    date: z.string().optional(),
    form: z.enum(['direct', 'mixed', 'block', 'display', 'unquoted']).optional(),
  })
  .refine(({ content, tokens, parts }) => content !== undefined || tokens !== undefined || parts !== undefined, {
    message: 'needs content, tokens or parts',
  })

const INPUT = z.object({
  witnesses: z
    .tuple([WITNESS], WITNESS)
    .refine((witnesses) => new Set(witnesses.map(({ id }) => id)).size === witnesses.length, { message: 'must have ids of their own' }),
  speaker: z.string().optional(),
  medium: MEDIUM.optional(),
})

/** Printings to collate: CollateX's JSON, and beside it what is known of each printing. */
export type CollateInput = z.infer<typeof INPUT>

/** Reads one JSON value, several in an array, or one a line; what is no input is named by file and line. */
export function readInputs(text: string, name: string): CollateInput[] {
  const whole = parsed(text)
  if (whole.isJson) {
    const values = [whole.value].flat()
    if (values.length === 0) throw new UsageError(`${name}: an empty list; there is nothing to collate`)
    return values.map((value, i) => inputOf(value, Array.isArray(whole.value) ? `${name}: input ${i + 1}` : name))
  }
  const lines = text.split('\n').flatMap((line, i) => (line.trim() ? [{ line, place: `${name}:${i + 1}` }] : []))
  if (lines.length === 0) throw new UsageError(`${name}: empty`)
  // One value over several lines that breaks off is no list of lines.
  if (lines.length > 1 && !parsed(lines[0]?.line ?? '').isJson && !name.endsWith('.jsonl')) throw new UsageError(`${name}: not JSON`)
  return lines.map(({ line, place }) => {
    const one = parsed(line)
    if (!one.isJson) throw new UsageError(`${place}: not JSON`)
    return inputOf(one.value, place)
  })
}

type Parsed = { readonly isJson: true; readonly value: unknown } | { readonly isJson: false }

function parsed(text: string): Parsed {
  try {
    return { isJson: true, value: JSON.parse(text) }
  } catch {
    return { isJson: false }
  }
}

function inputOf(value: unknown, place: string): CollateInput {
  const read = INPUT.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  // A tuple reports an empty list as a first element that is missing.
  if (issue?.path.join('.') === 'witnesses.0' && issue.code === 'invalid_type')
    throw new UsageError(`${place}: witnesses: needs at least one witness`)
  const where = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  throw new UsageError(`${place}: ${where.slice(1) || 'the input'}: ${issue?.message.replace('Invalid input: ', '') ?? 'cannot be read'}`)
}
