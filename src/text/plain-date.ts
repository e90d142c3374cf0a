const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO date as a reader says it, no more precise than it is: `26 Apr 2018`, `Apr 2018`, `2018`; undefined where it is none. */
export function plainDate(iso: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!year || (month && !name)) return undefined
  return [...(day ? [String(Number(day))] : []), ...(name ? [name] : []), year].join(' ')
}
