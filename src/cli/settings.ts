import { type CheckOptions, type Profile, PROFILES, type Severity, UsageError } from '../index.ts'
import type { Config } from './config-schema.ts'
import { readConfig } from './config.ts'
import type { Given } from './flags.ts'
import { profileNamed } from './house-profile.ts'
import { limitsOf } from './limits-of.ts'
import { periodOf } from './period-of.ts'
import { orRather } from './suggest.ts'

/** What a run was told: flags win over the config, the config over the defaults. */
export interface Settings {
  /** For the stages; what nobody said is left to their defaults. */
  readonly options: Partial<CheckOptions>
  readonly failOn: Severity | 'never'
  readonly minSeverity: Severity
  /** Where the baseline lies, if anyone said so. */
  readonly baseline?: string
}

/** Reads the config and puts what stood on the command line over it. */
export async function readSettings(given: Given): Promise<Settings> {
  const config = await readConfig(given.config)
  const failOn = given['fail-on'] ?? config.failOn ?? 'major'
  const engine = given.engine ?? config.engine
  const profile = profileFor(given, config)
  const baseline = given.baseline ?? config.baseline
  return {
    options: {
      ...metadataOf(config),
      failOn,
      ...(engine && { engine }),
      ...(profile && { profile }),
      ...viewOf(given),
      ...jobsOf(given),
      ...periodOf(given),
      ...limitsOf(given, config),
    },
    failOn,
    minSeverity: given['min-severity'] ?? config.minSeverity ?? (given.verbose ? 'info' : 'minor'),
    ...(baseline !== undefined && { baseline }),
  }
}

/** The profile asked for, with all it extends; undefined where nobody asks for one. */
function profileFor(given: Given, config: Config): Profile | undefined {
  const name = given.profile ?? config.profile
  const profile = name === undefined ? undefined : profileNamed(name, config)
  if (name === undefined || profile !== undefined) return profile
  const names = [...PROFILES.map((each) => each.name), ...Object.keys(config.profiles ?? {})]
  throw new UsageError(`--profile cannot be ${name || 'empty'}; ${orRather(name, names)}`)
}

type Told = Pick<CheckOptions, 'defaults' | 'metadata' | 'outlets' | 'exclude'>

function metadataOf({ defaults = {}, articles = [], outlets = {}, exclude = [] }: Config): Told {
  const metadata = articles.map(({ files, fields, ...told }) => ({ files, metadata: told, ...(fields && { fields }) }))
  return { defaults, metadata, outlets, exclude }
}

function viewOf({ revisions }: Given): Partial<Pick<CheckOptions, 'revisions'>> {
  return revisions === undefined ? {} : { revisions }
}

function jobsOf({ jobs }: Given): Partial<Pick<CheckOptions, 'jobs'>> {
  if (jobs === undefined) return {}
  if (!/^[1-9]\d{0,8}$/.test(jobs)) throw new UsageError(`--jobs ${jobs}: must be a whole number from 1 on`)
  return { jobs: Number(jobs) }
}
