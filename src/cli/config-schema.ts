import { z } from 'zod'
import { FIELDS, KINDS } from '../index.ts'

const TEXT = z.exactOptional(z.string().min(1))

// YAML reads a bare number of bytes as a number.
const AMOUNT = z.exactOptional(z.union([z.string(), z.number().transform(String)]))

const METADATA = {
  outlet: TEXT,
  title: TEXT,
  url: TEXT,
  // YAML reads a bare year as a number.
  date: z.exactOptional(z.union([z.string(), z.number().transform(String)])),
  updated: TEXT,
  author: TEXT,
  language: TEXT,
  role: z.exactOptional(z.enum(['report', 'source', 'transcript'])),
}

/** Names of columns, or dotted paths. */
const FIELD_MAP = {
  text: TEXT,
  deck: TEXT,
  outlet: TEXT,
  title: TEXT,
  url: TEXT,
  date: TEXT,
  updated: TEXT,
  author: TEXT,
  language: TEXT,
  itemId: TEXT,
  version: TEXT,
  note: TEXT,
  role: TEXT,
} satisfies Record<(typeof FIELDS)[number], typeof TEXT>

const SEVERITY = z.enum(['info', 'minor', 'major', 'critical'])

// Old YAML reads a bare `off` as false.
const LEVEL = z.preprocess((value) => (value === false ? 'off' : value), z.enum([...SEVERITY.options, 'off']))
const BY_MEDIUM = { written: z.exactOptional(LEVEL), spoken: z.exactOptional(LEVEL) }
const KIND_LEVEL = z.union([LEVEL, z.strictObject(BY_MEDIUM)])
const KIND_LEVELS = z.strictObject(Object.fromEntries(KINDS.map(({ kind }) => [kind, z.exactOptional(KIND_LEVEL)])))

const OUTLET = {
  masks: z.exactOptional(z.enum(['full', 'asterisks', 'hyphens', 'brackets'])),
  spelling: z.exactOptional(z.enum(['british', 'american'])),
  kinds: z.exactOptional(KIND_LEVELS),
}
const PROFILE = {
  extends: TEXT,
  kinds: z.exactOptional(KIND_LEVELS),
  outlets: z.exactOptional(z.record(z.string().min(1), z.strictObject(OUTLET))),
}

/** What a config file may hold. Keys it does not know are refused: a misspelt one would be obeyed by nobody. */
export const CONFIG = z.strictObject({
  defaults: z.exactOptional(z.strictObject(METADATA)),
  articles: z.exactOptional(
    z.array(z.strictObject({ files: z.string().min(1), fields: z.exactOptional(z.strictObject(FIELD_MAP)), ...METADATA })),
  ),
  maxFileSize: AMOUNT,
  maxFileTime: AMOUNT,
  exclude: z.exactOptional(z.array(z.string().min(1))),
  outlets: z.exactOptional(z.record(z.string().min(1), z.string().min(1))),
  profile: TEXT,
  profiles: z.exactOptional(z.record(z.string().min(1), z.strictObject(PROFILE))),
  failOn: z.exactOptional(z.enum([...SEVERITY.options, 'never'])),
  minSeverity: z.exactOptional(SEVERITY),
  baseline: TEXT,
  engine: z.exactOptional(z.enum(['auto', 'memory', 'duckdb', 'spark'])),
})

export type Config = z.infer<typeof CONFIG>

/** Names that may stand at a key path of a config: what a misspelt key is compared with. */
export function namesAt(path: readonly PropertyKey[]): string[] {
  const [last, above] = [path.at(-1), path.at(-2)]
  if (path[0] === 'articles') return last === 'fields' ? [...FIELDS] : ['files', 'fields', ...Object.keys(METADATA)]
  if (path[0] === 'defaults') return Object.keys(METADATA)
  if (path[0] !== 'profiles') return Object.keys(CONFIG.shape)
  if (path.length === 2) return Object.keys(PROFILE)
  if (last === 'kinds' && above !== 'outlets') return KINDS.map(({ kind }) => kind)
  return Object.keys(above === 'outlets' ? OUTLET : BY_MEDIUM)
}
