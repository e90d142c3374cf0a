import type { HouseProfile, KindLevel, KindLevels, Level, Medium, OutletStyle, Profile, ProfileName, Severity } from '../model.ts'
import { UsageError } from '../options.ts'
import { KINDS } from './kinds/index.ts'
import { PROFILES } from './profiles/index.ts'
import { gravity } from '../text/gravity.ts'

/** A profile, ready to be asked. */
export interface Policy {
  readonly name: string
  /** The profile that a house extends. */
  readonly base?: ProfileName
  readonly kinds: ReadonlyMap<string, KindLevel>
  /** By the name of the outlet in small letters. */
  readonly outlets: ReadonlyMap<
    string,
    { readonly name: string; readonly style: OutletStyle; readonly kinds: ReadonlyMap<string, KindLevel> }
  >
}

const named = new Map(PROFILES.map(({ name, kinds }): [string, Policy] => [name, { name, kinds: levelsIn(kinds), outlets: new Map() }]))
const houses = new WeakMap<HouseProfile, Policy>()

/**
 * A profile with all that it takes over from the one it extends.
 *
 * @throws UsageError where it names a profile or a kind that there is not.
 */
export function policyOf(profile: Profile): Policy {
  if (typeof profile === 'string') return builtIn(profile)
  const policy = houses.get(profile) ?? houseOf(profile)
  houses.set(profile, policy)
  return policy
}

function builtIn(name: string): Policy {
  const policy = named.get(name)
  if (!policy) throw new UsageError(`no profile ${name}; there are ${Array.from(named.keys()).join(', ')}`)
  return policy
}

function houseOf({ name, extends: base = 'default', kinds = {}, outlets = {} }: HouseProfile): Policy {
  const levels = [kinds, ...Object.values(outlets).map((style) => style.kinds ?? {})]
  const stranger = levels.flatMap((each) => Object.keys(each)).find((kind) => !KINDS.some((one) => one.kind === kind))
  if (stranger !== undefined) throw new UsageError(`profile ${name}: no kind ${stranger}`)
  return {
    name,
    base,
    kinds: new Map([...builtIn(base).kinds, ...levelsIn(kinds)]),
    outlets: new Map(
      Object.entries(outlets).map(([outlet, style]) => [outlet.toLowerCase(), { name: outlet, style, kinds: levelsIn(style.kinds ?? {}) }]),
    ),
  }
}

function levelsIn(kinds: KindLevels): ReadonlyMap<string, KindLevel> {
  return new Map(Object.entries(kinds))
}

/** How grave a profile takes a kind to be between words of some medium; an outlet that alone prints one side may have a level of its own, and of two the graver holds. */
export function levelOf(policy: Policy, kind: string, medium: Medium, outlets: readonly string[] = []): Level | undefined {
  const own = outlets.flatMap((outlet) => inMedium(policy.outlets.get(outlet.toLowerCase())?.kinds.get(kind), medium) ?? [])
  return own.length > 0
    ? own.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one))
    : inMedium(policy.kinds.get(kind), medium)
}

function inMedium(level: KindLevel | undefined, medium: Medium): Level | undefined {
  return typeof level === 'object' ? level[medium === 'written' ? 'written' : 'spoken'] : level
}

function weightOf(level: Level): number {
  return level === 'off' ? -1 : gravity(level)
}

/** A severity under a profile. */
export interface Levelled {
  readonly severity: Severity
  readonly isOff: boolean
  /** What the profile did, in words; absent where it did nothing. */
  readonly rule?: string
}

/**
 * Puts a level in place of a severity: of the ordinary case of a kind outright; what the rules of the kind find graver than that
 * stays at least as grave, what they find slighter becomes no graver. It is always said.
 */
export function levelled(
  severity: Severity,
  level: Level | undefined,
  exception: 'graver' | 'slighter' | undefined,
  name: string,
): Levelled {
  if (level === 'off') return { severity, isOff: true }
  const isKept =
    level === undefined ||
    (exception === 'graver' && gravity(level) < gravity(severity)) ||
    (exception === 'slighter' && gravity(level) > gravity(severity))
  if (isKept || level === severity) return { severity, isOff: false }
  const moved = gravity(level) < gravity(severity) ? 'lowered' : 'raised'
  return { severity: level, isOff: false, rule: `${moved} from ${severity} by profile ${name}` }
}
