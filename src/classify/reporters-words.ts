import type { Quotation } from '../model.ts'

/** How far around a quotation its own sentence and the one before are read, in characters. */
const REACH = 240

/** What the reporter writes around a quotation, in its paragraph and at the end of the one before: other quoted words are cut out. */
export function reportersWords(quotation: Quotation): string {
  let words = known.get(quotation)
  if (words === undefined) known.set(quotation, (words = cutOut(quotation)))
  return words
}

/** Several kinds read them. */
const known = new WeakMap<Quotation, string>()

function cutOut(quotation: Quotation): string {
  const { before, after } = around(quotation)
  return `${before} ${after}`.replace(/["“„«][^"”“»]{0,400}["”“»]/gu, ' … ')
}

/** What stands before a quotation and after it in its article, as printed. */
export function around({ article, spans }: Quotation): { readonly before: string; readonly after: string } {
  const [first, last] = [spans[0], spans.at(-1) ?? spans[0]]
  if (first.part !== undefined || last.part !== undefined) return { before: '', after: '' }
  const after = article.text.slice(last.end, last.end + REACH).split('\n')[0] ?? ''
  return { before: article.text.slice(Math.max(0, first.start - REACH), first.start), after }
}
