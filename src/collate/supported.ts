import { noPairs, type Pairs } from './pairs.ts'

/**
 * The pairs without those that stand alone and are hardly alike: of words that changed places one looks like some other word by chance.
 *
 * A pair stands alone where the tokens, or the columns, on either side of it have found no partner. `sizes`: how many there are of both.
 */
export function supported(
  { tokens, columns }: Pairs,
  sizes: { readonly tokens: number; readonly columns: number },
  isSure: (token: number, column: number) => boolean,
): Pairs {
  const kept = noPairs()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const column = columns[at]!
    const hasTokens = token - (tokens[at - 1] ?? -1) === 1 || (tokens[at + 1] ?? sizes.tokens) - token === 1
    const hasColumns = column - (columns[at - 1] ?? -1) === 1 || (columns[at + 1] ?? sizes.columns) - column === 1
    if (!((hasTokens && hasColumns) || isSure(token, column))) continue
    kept.tokens.push(token)
    kept.columns.push(column)
  }
  return kept
}
