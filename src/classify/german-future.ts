import { lookUp } from '../text/look-up.ts'
import { readAs, type Word } from './words.ts'

/** The ending of the present for each form of the verb with which German puts the future. */
const ENDINGS: Readonly<Record<string, string>> = { werde: 'e', wirst: 'st', wird: 't', werden: 'n', werdet: 't' }

/** German words in the future as they would be in the present, which says the same: `werden das Haus verkaufen`, `verkaufen das Haus`. */
export function ironFuture(words: readonly Word[], language: string): readonly Word[] {
  const [first, ...rest] = words
  if (language !== 'de' || !first) return words
  const [ending, infinitive] = [lookUp(ENDINGS, first.token.norm), rest.at(-1)]
  if (ending !== undefined)
    return infinitive && infinitive.token.norm.endsWith('n')
      ? [readAs(infinitive, present(infinitive, ending)), ...rest.slice(0, -1)]
      : words
  const [, root, own = 'e'] = /^(..+?)(?:e?(st|[tn])|e)$/u.exec(first.token.norm) ?? []
  return root === undefined ? words : [readAs(first, ...first.senses, `${root}-${own}`), ...rest]
}

/** The verb as the present has it: `verkaufen` as `verkauf-t`. */
function present({ token: { norm } }: Word, ending: string): string {
  return `${norm.replace(/e?n$/, '')}-${ending}`
}
