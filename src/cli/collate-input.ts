import { z } from 'zod'
import { UsageError } from '../index.ts'
import { inputFault } from './input-fault.ts'
import { unknownKeys } from './unknown-keys.ts'

const MEDIUM = z.enum(['written', 'spoken', 'unknown'])
const LANGUAGE = z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i, { error: 'must be a language tag, such as "en" or "de-AT"' })

const WITNESS = z
  .object({
    id: z.string().min(1),
    content: z.string().optional(),
    tokens: z.array(z.object({ t: z.string(), n: z.string().optional() })).optional(),
    parts: z.array(z.string()).min(1).optional(),
    speaker: z.string().optional(),
    medium: MEDIUM.optional(),
    outlet: z.string().optional(),
    role: z.enum(['report', 'source', 'transcript']).optional(),
    date: z.string().optional(),
    form: z.enum(['direct', 'mixed', 'block', 'display', 'unquoted']).optional(),
    language: LANGUAGE.optional(),
  })
  .refine(({ content, tokens, parts }) => content !== undefined || tokens !== undefined || parts !== undefined, {
    error: 'has no words: give it "content", "parts" or "tokens"',
  })

const INPUT = z.object({
  witnesses: z
    .array(WITNESS)
    .min(1)
    .superRefine((witnesses, context) => {
      const seen = new Map<string, number>()
      witnesses.forEach(({ id }, at) => {
        const twin = seen.get(id)
        if (twin !== undefined)
          context.addIssue({ code: 'custom', path: [], message: `${twin + 1} and ${at + 1} have the same id, ${JSON.stringify(id)}` })
        seen.set(id, at)
      })
    }),
  speaker: z.string().optional(),
  medium: MEDIUM.optional(),
  language: LANGUAGE.optional(),
})

/** Printings to collate: CollateX's JSON, and beside it what is known of each printing. */
export type CollateInput = z.infer<typeof INPUT>

/** Says what is odd about an input and no fault: the place, and what is odd. */
type Warn = (place: string, reason: string) => void

const KEYS = { input: Object.keys(INPUT.shape), witness: Object.keys(WITNESS.shape) }

/** Reads one JSON value, several in an array, or one a line; what is no input is named by file and line; a key that nobody reads is warned of. */
export function readInputs(text: string, name: string, onOdd: Warn = () => {}): CollateInput[] {
  const whole = parsed(text)
  if (whole.isJson) {
    const values = Array.isArray(whole.value) ? whole.value : [whole.value]
    if (values.length === 0) throw new UsageError(`${name}: an empty list; there is nothing to collate`)
    return values.map((value, i) => inputOf(value, Array.isArray(whole.value) ? `${name}: input ${i + 1}` : name, onOdd))
  }
  const lines = text.split('\n').flatMap((line, i) => (line.trim() ? [{ line, place: `${name}:${i + 1}` }] : []))
  if (lines.length === 0) throw new UsageError(`${name}: empty`)
  // One value over several lines that breaks off is no list of lines.
  if (lines.length > 1 && !parsed(lines[0]?.line ?? '').isJson && !name.endsWith('.jsonl')) throw new UsageError(`${name}: not JSON`)
  return lines.map(({ line, place }) => {
    const one = parsed(line)
    if (!one.isJson) throw new UsageError(`${place}: not JSON`)
    return inputOf(one.value, place, onOdd)
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

function inputOf(value: unknown, place: string, onOdd: Warn): CollateInput {
  const { success, data, error } = INPUT.safeParse(value)
  if (success) {
    for (const reason of unknownKeys(value, KEYS)) onOdd(place, reason)
    return data
  }
  throw new UsageError(`${place}: ${inputFault(error, value)}`)
}
