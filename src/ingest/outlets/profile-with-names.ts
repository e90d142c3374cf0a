import type { Profile } from '../../model.ts'
import { outletOf } from './outlet-of.ts'

/** A profile whose house styles stand under the names that articles have for their outlets. */
export function profileWithNames(profile: Profile, overrides: Readonly<Record<string, string>>): Profile {
  if (typeof profile === 'string' || profile.outlets === undefined) return profile
  const styles = Object.entries(profile.outlets).map(([outlet, style]) => [outletOf({ outlet }, overrides) ?? outlet, style] as const)
  return { ...profile, outlets: Object.fromEntries(styles) }
}
