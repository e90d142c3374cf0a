import type { Language } from '../languages/language.ts'
import { after, before } from './beside.ts'
import { officeBefore } from './introduced.ts'
import { list } from './listed.ts'
import { countriesBeside } from './nationality.ts'
import { genderOf, isGivenName, type Person } from './person.ts'
import { rolesAfter } from './roles.ts'
import type { Run } from './runs.ts'

/** > | Mrs. Ona Bray   > | his wife, Ona Bray: how far back to look for the word before a name */
const REACH = 22
/** Notes whom a full name names, and what the words beside it call that person. */
export function introduce(run: Run, byName: Map<string, Person>, byRole: Map<string, Person[]>, language: Language): void {
  const { name, title } = run.printed
  const beside = wordBefore(run.line.text, run.start - run.line.start)
  const office = isWork(beside, language) ? '' : officeBefore(before(run), language)
  const role = isWork(office, language) ? office : beside
  const roles = rolesAfter(after(run), language)
  const hasJob = [role, ...roles].some((word) => isWork(word, language)) || isTheirs(after(run), language)
  const known = byName.get(name)
  const person = known && (known.isSure || !hasJob) ? known : personOf(name, title || role || apposedKin(roles, language), hasJob, language)
  byName.set(name, person)
  const from = countriesBeside(before(run), after(run))
  for (const word of [role.toLowerCase().replace(/\.$/, ''), title, ...roles, ...from])
    if (word) list(byRole, language.spelledOut.get(word) ?? word, person)
}

/** > | Ona Bray, his wife → wife */
const apposedKin = (roles: readonly string[], { gendered }: Language): string => roles.find((word) => gendered.has(word)) ?? ''

/** > | Ona Bray, his boss, */
const isTheirs = (next: string, { possessives }: Language): boolean => {
  const gender = possessives.get(/^, (\p{L}+) \p{Ll}/u.exec(next)?.[1] ?? '')
  return gender === 'he' || gender === 'she'
}

function personOf(name: string, title: string, hasJob: boolean, language: Language): Person {
  const gender = genderOf(name, title, language)
  return { name, gender, isSure: gender !== undefined || isGivenName(name) || hasJob }
}

/** > | Ona Bray, voorzitter van   > | Halden's CEO, Ona Bray   > | Ona Bray, the engineer: what someone does for a living */
const isWork = (word: string, { jobs, titles, gendered }: Language): boolean =>
  [word, word.toLowerCase()].some((key) => jobs.has(key) || titles.has(key) || gendered.has(key))

/** > | singer Ona Bray   > | his wife, Ona Bray */
function wordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ' && text[at - 1] !== '\u00a0') return ''
  return /(\p{L}{2,20}\.?),?.$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? ''
}
