import levenshtein from 'fast-levenshtein'
import { areNicknames, isGivenName } from './lexicons/nicknames.ts'
import { words } from './lexicons/lexicon.ts'

/**
 * How the names of two people go together: they may be `one` name; two spellings of it that are `near`; `namesakes`, who have a surname in
 * common and no first name; or `strangers`.
 */
export type NameRelation = 'one' | 'near' | 'namesakes' | 'strangers'

/** What stands before a surname and is no first name: particles, callings, parties. */
const NO_FIRST_NAME =
  words(`van von der den del della dos bin ibn ten ter saint trustee commissioner alderman selectman chairman chairwoman chair ceo principal
  headteacher headmaster constable sheriff lieutenant major corporal private admiral commander brigadier marshal rabbi imam archbishop reverend
  dean provost rector baroness baron count countess earl viscount nurse surgeon firefighter agent driver farmer singer actor actress author poet
  referee skipper manager striker defender goalkeeper midfielder premier taoiseach congressman congresswoman assemblyman assemblywoman delegate
  solicitor barrister prosecutor coroner engineer undersecretary former then acting late young old brother uncle aunt mother señor doña monsieur
  madame docteur ministre maire président bürgermeister minister kanzler präsident doktor abgeordneter democrat democratic republican labour tory
  conservative liberal green independent teacher lawyer spokesman spokeswoman spokesperson candidate leader whip clerk warden miss lance and the north south east west new`)

/** What ends the names of papers, places and bodies, and of no family. */
const NO_SURNAME =
  words(`news times post mail press wire herald tribune gazette watch airport city town county school college hospital museum centre center
  society alliance coalition network federation trust fund bureau service services group authority board force street road river island islands`)

/** First names of so many letters may be spelt in two ways that are two letters apart: `Mohammed`, `Muhammad`. */
const LONG = 6
/** A shorter surname is another name by one letter. */
const SURNAME = 4
/** So many letters of a first name may stand for all of it, where so many more follow: `Alex`, `Alexander`. */
const [HEAD, MORE] = [3, 2]

/** Compares two names, each given by its words without titles and accents, the surname last. */
export function compareNames(one: readonly string[], other: readonly string[]): NameRelation {
  const [last, otherLast] = [one.at(-1) ?? '', other.at(-1) ?? '']
  const firsts = relationOfFirsts(given(one), given(other))
  if (last === otherLast) return firsts === 'one' ? 'one' : firsts === 'near' ? 'near' : 'namesakes'
  const isNear = Math.min(last.length, otherLast.length) >= SURNAME && levenshtein.get(last, otherLast) === 1
  if (isNear && firsts !== 'other') return 'near'
  return one.some((part) => other.includes(part)) ? 'one' : 'strangers'
}

/** Whether the words of a name are those of a person as far as a text knows: none that it also prints in small letters, as it does `plumber`. */
export function isPersonal(parts: readonly string[], text: string): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (NO_SURNAME.has(last)) return false
  return [first, last].every((part) => isGivenName(part) || !new RegExp(String.raw`(?<!\p{L})${part}(?!\p{L})`, 'u').test(text))
}

function given(parts: readonly string[]): string[] {
  return parts.slice(0, -1).flatMap((part) => part.split('-'))
}

/** Whether some first name of one may be one of the other; none at all may be any. */
function relationOfFirsts(one: readonly string[], other: readonly string[]): 'one' | 'near' | 'other' {
  const [first, second] = [one[0], other[0]]
  if (first === undefined || second === undefined || NO_FIRST_NAME.has(first) || NO_FIRST_NAME.has(second)) return 'one'
  if (one.some((a) => other.some((b) => a === b || areNicknames(a, b) || isHead(a, b) || isHead(b, a)))) return 'one'
  const apart = levenshtein.get(first, second)
  return apart === 1 || (apart === 2 && Math.min(first.length, second.length) >= LONG) ? 'near' : 'other'
}

function isHead(short: string, long: string): boolean {
  return short.length >= HEAD && long.length >= short.length + MORE && long.startsWith(short)
}
