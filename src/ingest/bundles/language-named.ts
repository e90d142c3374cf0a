import { primaryLanguage } from '../language.ts'

/** Languages that articles in databases are in. */
const CODES =
  'en de fr es it pt nl sv da no nb fi is pl cs sk hu ro bg el ru uk be sr hr bs sl mk sq lt lv et tr ar fa he ur hi bn ta th vi id ms zh ja ko ca eu gl ga cy mt'.split(
    ' ',
  )

let known: ReadonlyMap<string, string> | undefined

/** The language of a name in English, German, French, Spanish or in itself: `ENGLISH`, `Englisch`, `anglais`; of a code the same code. */
export function languageNamed(name: string): string | undefined {
  known ??= namesOf(CODES)
  const [first = ''] = name
    .trim()
    .toLowerCase()
    .split(/\s*[;,/(]\s*/)
  if (first === '') return undefined
  return known.get(first) ?? (/^[a-z]{2}(?:-[a-z]{2})?$/.test(first) ? primaryLanguage(first) : undefined)
}

function namesOf(codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const code of codes)
    for (const locale of ['en', 'de', 'fr', 'es', 'it', 'nl', code]) {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code)?.toLowerCase()
      if (name !== undefined && !names.has(name)) names.set(name, code === 'nb' ? 'no' : code)
    }
  return names
}
