import type { Token } from '../model.ts'
import { lookUp } from '../text/look-up.ts'
import { bindsHere, SAME_CONDITIONS } from './lexicons/abroad/conditions.ts'
import type { Setting } from './difference.ts'

/** Words that bind in the same way count as one. */
const SAME: Readonly<Record<string, string>> = {
  though: 'although',
  provided: 'if',
  providing: 'if',
  excepting: 'except',
  barring: 'unless',
  whenever: 'if',
  whether: 'if',
  ...SAME_CONDITIONS,
}

/** What a word binds a statement to where it stands, like words as one; undefined where it binds nothing: French `si` before an adjective. */
export function conditionOf(
  norm: string,
  [before, after]: readonly [string, string],
  { lexicon, language }: Pick<Setting, 'lexicon' | 'language'>,
): string | undefined {
  if (!lexicon.conditions.has(norm) || !bindsHere(norm, before, after, language)) return undefined
  return lookUp(SAME, norm) ?? norm
}

/** Which of some tokens bind a statement to a condition. */
export function conditionsAmong(tokens: readonly Token[], setting: Pick<Setting, 'lexicon' | 'language'>): Token[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.filter(({ norm }, at) => conditionOf(norm, [words[at - 1]?.norm ?? '', words[at + 1]?.norm ?? ''], setting) !== undefined)
}

const known = new WeakMap<readonly Token[], ReadonlySet<Token>>()

/** The same as a set, looked for once. */
export function bindingIn(tokens: readonly Token[], setting: Pick<Setting, 'lexicon' | 'language'>): ReadonlySet<Token> {
  const found = known.get(tokens) ?? new Set(conditionsAmong(tokens, setting))
  known.set(tokens, found)
  return found
}
