import type { KindLevels, Level, Profile, Warning } from '../model.ts'
import { KINDS } from './kinds/index.ts'
import { policyOf } from './policy.ts'
import { gravity } from '../text/gravity.ts'

/**
 * A warning where a profile of one's own takes kinds that bear meaning more lightly than they are, with what becomes of each:
 * `negation-flip from critical to minor`. What the profiles that are always there do stands on their pages.
 *
 * @throws UsageError where the profile cannot be used.
 */
export function loweredBy(profile: Profile): Warning[] {
  const { name } = policyOf(profile)
  if (typeof profile === 'string') return []
  const { kinds = {}, outlets = {} } = profile
  const told = [
    ...lowered(kinds, ''),
    ...Object.entries(outlets).flatMap(([outlet, style]) => lowered(style.kinds ?? {}, ` for ${outlet}`)),
  ]
  return told.length > 0 ? [{ path: `profile ${name}`, reason: `lowers ${told.join(', ')}` }] : []
}

function lowered(levels: KindLevels, whose: string): string[] {
  return KINDS.filter(({ severity }) => gravity(severity) >= gravity('major')).flatMap(({ kind, severity }) => {
    const level = Object.hasOwn(levels, kind) ? levels[kind] : undefined
    const isLower = (to: Level | undefined): boolean => to !== undefined && (to === 'off' || gravity(to) < gravity(severity))
    const said = (to: Level | undefined, where: string): string[] =>
      isLower(to) ? [`${kind} from ${severity} to ${to}${where}${whose}`] : []
    return typeof level === 'object' ? [...said(level.written, ' in writing'), ...said(level.spoken, ' in speech')] : said(level, '')
  })
}
