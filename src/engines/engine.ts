import type { Article, Cluster, Quotation, Trace, Warning } from '../model.ts'

/** Where matching runs: the only step that sees the whole set. Engines join; the verdicts are the pure pieces of `match/`. */
export interface Engine {
  /** Takes in one article with its quotations (mentions left out, save those of a draft: others may quote them), and with those words that its correction notes take back: nobody prints them. */
  add(article: Article, quotations: readonly Quotation[], corrections?: readonly Quotation[]): Promise<void>
  /** The clusters of everything added, or, where drafts are in it, those of the drafts; ordered by id. Tells on the way what share of the work is done. */
  clusters(onProgress?: (share: number) => void): AsyncIterable<Cluster>
  /** What was found of every quotation of the drafts, in the order in which they were added. */
  traces(): Promise<readonly Trace[]>
  /** For every article added the number of its copy group: articles of one number are copies, or of one outlet. */
  copyGroups(): Promise<ReadonlyMap<string, number>>
  /** What of everything added was left out, and why, in a reader's words. */
  warnings(): Promise<readonly Warning[]>
}
