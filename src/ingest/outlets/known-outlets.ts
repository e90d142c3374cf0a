import { AMERICAN } from './american.ts'
import { BRITISH } from './british.ts'
import { ENGLISH_ELSEWHERE } from './english-elsewhere.ts'
import { EUROPEAN } from './european.ts'
import { GERMAN } from './german.ts'
import { OF_THE_WORLD } from './of-the-world.ts'
import { outletKey } from './outlet-key.ts'

const OUTLETS = [...AMERICAN, ...BRITISH, ...ENGLISH_ELSEWHERE, ...GERMAN, ...EUROPEAN, ...OF_THE_WORLD]

/** What follows a name that several outlets have. > | The Guardian (Nigeria) */
const WHERE = / \([^)]+\)$/

/** The name of an outlet by its domain. */
export const NAME_BY_DOMAIN: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(([name, domains]) => partsOf(domains, ' ').map((domain) => [domain, name] as const)),
)

/** The name of an outlet by whatever it is called; what several are called names that one which is called nothing else. */
export const NAME_BY_KEY: ReadonlyMap<string, string> = new Map([
  ...OUTLETS.flatMap(([name, , others]) => partsOf(others, '; ').map((other) => [outletKey(other), name] as const)),
  ...OUTLETS.map(([name]) => [outletKey(name), name] as const),
])

/** What an outlet is called where it is: the name without the place that sets it apart from others. */
export const bareName = (name: string): string => name.replace(WHERE, '')

function partsOf(line: string, between: string): string[] {
  return line.split(between).filter((part) => part !== '')
}
