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
  tokens.forEach((token, at) => {
    const column = columns[at] ?? 0
    const [tokenBefore, columnBefore] = [tokens[at - 1] ?? -1, columns[at - 1] ?? -1]
    const [tokenAfter, columnAfter] = [tokens[at + 1] ?? sizes.tokens, columns[at + 1] ?? sizes.columns]
    const hasTokens = token - tokenBefore === 1 || tokenAfter - token === 1
    const hasColumns = column - columnBefore === 1 || columnAfter - column === 1
    if (!((hasTokens && hasColumns) || isSure(token, column))) return
    kept.tokens.push(token)
    kept.columns.push(column)
  })
  return kept
}
