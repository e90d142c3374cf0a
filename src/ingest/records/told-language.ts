import { primaryLanguage } from '../language.ts'
import { toldLine, toldValue } from './told.ts'

/** Languages whose names are known, in English and in themselves. */
const CODES =
  'en de fr es it pt nl sv no da fi is pl cs sk sl hr sr bs bg ru uk be ro hu el tr ar he fa hi ur bn ta te th vi id ms ja ko zh ca eu gl et lv lt sq mk ka hy ga cy af sw'

const codes = new Map<string, string>()

/** A language by its code, or by its name in English or in itself: `German`, `deutsch`, `de-AT`. */
export function toldLanguage(value: unknown): string | undefined {
  const line = toldLine(toldValue(value))
  if (line === undefined) return undefined
  return namedCodes().get(line.toLowerCase()) ?? primaryLanguage(line)
}

function namedCodes(): ReadonlyMap<string, string> {
  if (codes.size > 0) return codes
  for (const code of CODES.split(' '))
    for (const within of ['en', code]) {
      const name = new Intl.DisplayNames([within], { type: 'language' }).of(code)
      if (name !== undefined) codes.set(name.toLowerCase(), code)
    }
  return codes
}
