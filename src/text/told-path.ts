import type { Article } from '../model.ts'

/** The path by which a place is told: where it is a line of a list (`wire.jsonl`), the list, so that the line can be gone to; else the article's own. */
export function toldPath({ path, holder }: Pick<Article, 'path' | 'holder'>, place: { readonly line?: number } | undefined): string {
  return holder?.kind === 'list' && place?.line !== undefined ? holder.path : path
}
