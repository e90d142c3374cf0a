import type { Witness } from '../model.ts'

/** Whether a witness is what was said or written, and no report of it: a source, or a transcript. It holds all there is: where it ends, nothing follows. */
export function isRecord({ quotations: [{ article }] }: Pick<Witness, 'quotations'>): boolean {
  return article.role !== 'report'
}
