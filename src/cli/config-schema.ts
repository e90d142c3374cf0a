import { z } from 'zod'

const TEXT = z.exactOptional(z.string().min(1))

const METADATA = {
  outlet: TEXT,
  title: TEXT,
  url: TEXT,
  // YAML reads a bare year as a number.
  date: z.exactOptional(z.union([z.string(), z.number().transform(String)])),
  author: TEXT,
  language: TEXT,
  role: z.exactOptional(z.enum(['report', 'source', 'transcript'])),
}

const SEVERITY = z.enum(['info', 'minor', 'major', 'critical'])

/** What a config file may hold. Keys it does not know are refused: a misspelt one would be obeyed by nobody. */
export const CONFIG = z.strictObject({
  defaults: z.exactOptional(z.strictObject(METADATA)),
  articles: z.exactOptional(z.array(z.strictObject({ files: z.string().min(1), ...METADATA }))),
  profile: z.exactOptional(z.enum(['default'])),
  failOn: z.exactOptional(z.enum([...SEVERITY.options, 'never'])),
  minSeverity: z.exactOptional(SEVERITY),
  baseline: TEXT,
  engine: z.exactOptional(z.enum(['auto', 'memory', 'duckdb', 'spark'])),
})

export type Config = z.infer<typeof CONFIG>

/** Names that may stand at a key path of a config: what a misspelt key is compared with. */
export function namesAt(path: readonly PropertyKey[]): string[] {
  if (path[0] === 'articles') return ['files', ...Object.keys(METADATA)]
  return Object.keys(path[0] === 'defaults' ? METADATA : CONFIG.shape)
}
