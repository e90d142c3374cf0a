import { type HouseProfile, type Profile, PROFILES } from '../index.ts'
import type { Config } from './config-schema.ts'
import { orRather } from './suggest.ts'

type Houses = NonNullable<Config['profiles']>

/** What is wrong with the profiles of a config, in a line; undefined where nothing is. */
export function profileTrouble({ profile, profiles = {} }: Config): string | undefined {
  const names = [...PROFILES.map(({ name }) => name), ...Object.keys(profiles)]
  if (profile !== undefined && !names.includes(profile)) return `profile: no profile ${profile}; ${orRather(profile, names)}`
  for (const [name, { extends: base }] of Object.entries(profiles)) {
    if (isBuiltIn(name)) return `profiles.${name}: ${name} is always there; give yours another name`
    if (base === undefined) continue
    if (!names.includes(base)) return `profiles.${name}.extends: no profile ${base}; ${orRather(base, names)}`
    if (chainOf(name, profiles).includes(name)) return `profiles.${name}.extends: ${name} would extend itself`
  }
  return undefined
}

/** A profile by its name, with all it takes over from those of the config that it extends; undefined where there is none of that name. */
export function profileNamed(name: string, { profiles = {} }: Config): Profile | undefined {
  const builtIn = PROFILES.find((each) => each.name === name)
  if (builtIn) return builtIn.name
  if (!Object.hasOwn(profiles, name)) return undefined
  const chain = [name, ...chainOf(name, profiles)]
  const base = PROFILES.find((each) => each.name === chain.at(-1))?.name
  const houses = chain.filter((each) => !isBuiltIn(each)).toReversed()
  return houses.reduce<HouseProfile>((below, each) => merged(below, profiles[each] ?? {}), { name, ...(base && { extends: base }) })
}

/** The profiles that a profile extends, nearest first; it ends where one would come again. */
function chainOf(name: string, profiles: Houses): string[] {
  const chain: string[] = []
  for (let at = profiles[name]?.extends; at !== undefined && !chain.includes(at);) {
    chain.push(at)
    at = Object.hasOwn(profiles, at) ? profiles[at]?.extends : undefined
  }
  return chain
}

/** What stands further up the chain, with what is said nearer put over it: kind by kind, outlet by outlet. */
function merged(below: HouseProfile, { kinds, outlets }: Houses[string]): HouseProfile {
  const styles = Object.entries(outlets ?? {}).map(([outlet, style]) => {
    const before = below.outlets?.[outlet]
    return [
      outlet,
      { ...before, ...style, ...((before?.kinds || style.kinds) && { kinds: { ...before?.kinds, ...style.kinds } }) },
    ] as const
  })
  return {
    ...below,
    ...((below.kinds || kinds) && { kinds: { ...below.kinds, ...kinds } }),
    ...((below.outlets || outlets) && { outlets: { ...below.outlets, ...Object.fromEntries(styles) } }),
  }
}

function isBuiltIn(name: string): boolean {
  return PROFILES.some((each) => each.name === name)
}
