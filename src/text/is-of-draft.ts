import type { Witness } from '../model.ts'

/** Whether a witness stands in a draft: in what is judged, and not in what it is judged by. */
export function isOfDraft({ quotations: [{ article }] }: Pick<Witness, 'quotations'>): boolean {
  return article.isDraft === true
}
