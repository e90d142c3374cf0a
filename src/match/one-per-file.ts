import type { Warning } from '../model.ts'

/** Of several warnings of one sort about one file the first, with how many more there are: a file that is all of one kind needs no list. */
export function onePerFile(warnings: readonly Warning[]): Warning[] {
  const byPath = new Map<string, Warning[]>()
  for (const warning of warnings) {
    const others = byPath.get(warning.path)
    if (others) others.push(warning)
    else byPath.set(warning.path, [warning])
  }
  return Array.from(byPath.values()).flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? []
    return { path: first.path, reason: `${first.reason}; likewise ${others.length} more` }
  })
}
