import { lookUp } from '../text/look-up.ts'
import { ANTONYMS_ABROAD, NOT_OPPOSITES_ABROAD, PREFIXES_ABROAD } from './lexicons/abroad/opposites.ts'
import { ANTONYMS } from './lexicons/antonyms.ts'
import { NEGATIVE_PREFIXES, NOT_OPPOSITES } from './lexicons/prefixes.ts'
import { rootOf } from './inflections-abroad.ts'
import { isWord } from '../text/frequency.ts'
import { haveOneStem, stem } from './stems.ts'

/** The pairs everyone knows, by the stems of both. */
const PAIRS = new Map<string, (readonly [string, string])[]>()
for (const pair of ANTONYMS) {
  const [one = '', other = ''] = pair.split('/')
  const stems = `${stem(one)}/${stem(other)}`
  PAIRS.set(stems, [...(PAIRS.get(stems) ?? []), [one, other]])
}
/** Words with what looks like a prefix, by their stems: `imposed`, `imposes`. */
const ONLY_ALIKE = new Set(Array.from(NOT_OPPOSITES, (word) => stem(word)))

/** How a word is compared: `higher`, `highest`. */
const DEGREES = /(?:er|est)$/

/** Whether one word says the opposite of the other: by a prefix, or as a pair everyone knows. */
export function areOpposites(one: string, other: string): boolean {
  const graded = [DEGREES.exec(one)?.[0], DEGREES.exec(other)?.[0]]
  if (isPair(one, other) || (graded[0] !== undefined && graded[0] === graded[1] && isStemPair(plain(one), plain(other)))) return true
  if (isLossOf(one, other) || isLossOf(other, one) || isTurnedPrefix(one, other) || isTurnedPrefix(other, one)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4 || ONLY_ALIKE.has(stem(long)) || !long.endsWith(short)) return false
  return NEGATIVE_PREFIXES.some((prefix) => long === prefix + short) && isWord(short) === true
}

/** Shorter words than this may begin with a prefix by chance. */
const SHORTEST = 4
const PAIRS_ABROAD = new Map(Object.entries(ANTONYMS_ABROAD).map(([language, row]) => [language, new Set(row.split(/\s+/))]))
const STEMS_ABROAD = new Map(
  Array.from(PAIRS_ABROAD, ([language, pairs]) => [
    language,
    new Set(
      Array.from(pairs, (pair) =>
        pair
          .split('/')
          .map((word) => cut(word, language))
          .join('/'),
      ),
    ),
  ]),
)

/** The same in another language: `unschuldig`, `schuldig`; `pour`, `contre`; `aprobó`, `rechazó`. */
export function areOppositesAbroad(one: string, other: string, language: string): boolean {
  const has = (known: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean =>
    known.get(language)?.has(`${a}/${b}`) ?? false
  if (has(PAIRS_ABROAD, one, other) || has(PAIRS_ABROAD, other, one)) return true
  const [a, b] = [cut(one, language), cut(other, language)]
  if (a !== one && b !== other && (has(STEMS_ABROAD, a, b) || has(STEMS_ABROAD, b, a))) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < SHORTEST || NOT_OPPOSITES_ABROAD.has(long) || NOT_OPPOSITES_ABROAD.has(short)) return false
  return (lookUp(PREFIXES_ABROAD, language) ?? []).some((prefix) => long === prefix + short)
}

/** Short words keep their ending: `für` is no form of `f`. */
function cut(norm: string, language: string): string {
  const root = rootOf(norm, language)
  return root.length >= SHORTEST ? root : norm
}

/** Whether two words are those of a known pair, or forms of them: `rising`, `falls`; but not `on` and `of`, which a stem takes for `off`. */
function isPair(one: string, other: string): boolean {
  return isListed(one, other) || isListed(other, one)
}

function isStemPair(one: string, other: string): boolean {
  return PAIRS.has(`${stem(one)}/${stem(other)}`) || PAIRS.has(`${stem(other)}/${stem(one)}`)
}

function isListed(one: string, other: string): boolean {
  const known = PAIRS.get(`${stem(one)}/${stem(other)}`) ?? []
  return known.some(([first, second]) => haveOneStem(one, first) && haveOneStem(other, second))
}

/** `easiest` is `easy`, `bigger` `big`. */
function plain(norm: string): string {
  return norm.replace(DEGREES, '').replace(/i$/, 'y')
}

/** Roots of which `-less` and `-ful` do not say the opposite: `helpful`, `helpless`; `shameful`, `shameless`. */
const NO_OPPOSITES = /^(?:help|shame|thank|piti|art|rest)$/u

/** `harmless`, `harmful`; `carelessly`, `carefully`. */
function isLossOf(without: string, full: string): boolean {
  if (!without.includes('less')) return false
  const [, root, ending] = /^(.{3,})less(|ly|ness)$/u.exec(without) ?? []
  return root !== undefined && !NO_OPPOSITES.test(root) && full === `${root}ful${ending}`
}

/** Prefixes that say the opposite of each other before one word. */
const TURNED = [
  ['over', 'under'],
  ['pro', 'anti'],
  ['in', 'out'],
  ['up', 'down'],
  ['hyper', 'hypo'],
  ['maxi', 'mini'],
] as const
/** Words that only look so. */
const NOT_TURNED =
  /^(?:income|outcome|input|output|outlet|inlet|outright|instill|expect|inspect|extend|intend|export|import|exact|exam|prevent|prepare|propose|protest|profit|process|progress)/u

/** `overpaid`, `underpaid`; `inbound`, `outbound`. */
function isTurnedPrefix(one: string, other: string): boolean {
  if (one.length < SHORTEST_TURNED || NOT_TURNED.test(one)) return false
  return TURNED.some(([a, b]) => one.startsWith(a) && other === b + one.slice(a.length))
}

const SHORTEST_TURNED = 6
