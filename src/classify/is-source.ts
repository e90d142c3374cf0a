import type { Witness } from '../model.ts'

/** Whether a witness is the words themselves: a post, a statement, a ruling. */
export function isSource({ quotations: [{ article }] }: Witness): boolean {
  return article.role === 'source'
}
