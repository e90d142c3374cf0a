/** Monday is 0; any Monday will do. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
/** A name so short begins other words too: `sun`, `mar`. */
const SHORT = 4

/** The names of the days by language, made when first asked for. */
const known = new Map<string, readonly (readonly string[])[]>()

/** The day of the week that some words name (`late on Monday`, `lundi soir`, `Dienstagabend`), 0 to 6 from Monday on; undefined where they name none, or two. */
export function weekdayOf(words: string, language = 'en'): number | undefined {
  const printed = words.toLowerCase().match(/\p{L}+/gu) ?? []
  const named = namesIn(language).flatMap((names, day) =>
    printed.some((word) => names.some((name) => word === name || (name.length > SHORT && word.startsWith(name)))) ? [day] : [],
  )
  return named.length === 1 ? named[0] : undefined
}

function namesIn(language: string): readonly (readonly string[])[] {
  const found = known.get(language) ?? Array.from({ length: 7 }, (_, day) => namesOf(day, language))
  known.set(language, found)
  return found
}

function namesOf(day: number, language: string): string[] {
  try {
    return (['long', 'short'] as const).map((weekday) =>
      new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
        .format(MONDAY + day * DAY)
        .toLowerCase()
        .replace(/\.$/, ''),
    )
  } catch {
    // A language tag that is none.
    return []
  }
}
