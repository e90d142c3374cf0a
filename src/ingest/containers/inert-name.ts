/** Signs that write nothing, turn the line round, or end it. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** Longer names are cut in the middle; no file system takes them. */
const LONGEST = 1000

/**
 * The name of a file in an archive as a path that leads nowhere else: nothing is ever written by it, but it is told, and somebody may open what is
 * told. `..`, drives, and slashes before it are dropped; signs that nobody sees become `�`.
 */
export function inertName(name: string): string {
  const parts = name
    .replaceAll('\\', '/')
    .replaceAll(UNSEEN, '\uFFFD')
    .replace(/^[a-z]:(?=\/|$)/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  const path = parts.join('/') || 'without a name'
  return path.length <= LONGEST ? path : `${path.slice(0, LONGEST / 2)}…${path.slice(-LONGEST / 2)}`
}
