import type { Witness } from '../model.ts'
import { isWordToken } from '../text/is-word-token.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Passage } from './passage.ts'

/** Whether the article of a witness prints the words of a passage, with the one before them or, at a head, behind them, anywhere but in the witness itself. */
export function isInText({ quotations }: Witness, { tokens, before, after }: Passage): boolean {
  const [{ article }] = quotations
  const [own, head, tail] = [tokens, before, after].map((some) => some.filter(isWordToken).map(({ norm }) => norm))
  const looked = [...(head ?? []).slice(-1), ...(own ?? []), ...(head?.length ? [] : (tail ?? []).slice(0, 1))].join(' ')
  const spans = quotations.flatMap((quotation) => quotation.spans.filter(({ part }) => part === undefined))
  const text = spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} — ${rest.slice(end)}`, article.text)
  const printed = tokenize(text)
    .filter(isWordToken)
    .map(({ norm }) => norm)
    .join(' ')
  return ` ${printed} `.includes(` ${looked} `)
}
