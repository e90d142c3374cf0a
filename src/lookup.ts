import { type Archive, archivesAmong, openArchive } from './archive/index.ts'
import type { Article, ArchiveUsed, Quotation } from './model.ts'
import type { Printed } from './match/index.ts'
import type { CheckOptions, Source } from './options.ts'

/** Archives that drafts are compared with, and what else they are compared with. */
export interface Beside {
  readonly archives: readonly Archive[]
  readonly others: readonly Source[]
}

/** Opens the archives among what drafts are compared with. */
export async function openBeside(against: readonly Source[]): Promise<Beside> {
  const { archives: paths, others } = archivesAmong(against)
  const archives: Archive[] = []
  try {
    for (const path of paths) archives.push(await openArchive(path))
  } catch (error) {
    for (const archive of archives) archive.close()
    throw error
  }
  return { archives, others }
}

/** What archives have in common with drafts: each article once, whichever of them it is in, and none that is the draft itself, printed and put by. */
export async function* lookUp(
  archives: readonly Archive[],
  drafts: readonly Printed[],
  taken: (used: ArchiveUsed) => void,
): AsyncGenerator<Printed> {
  const own = new Set(drafts.map(({ article }) => article.text))
  const known = new Set<string>()
  for (const archive of archives) {
    const { printed, left } = await archive.like(drafts)
    const { articles, quotations } = await archive.held()
    const fresh = printed.filter(({ article }) => !known.has(article.id) && !own.has(article.text))
    for (const { article } of fresh) known.add(article.id)
    taken({ path: archive.path, articles, quotations, compared: fresh.length, ...(left > 0 && { left }) })
    yield* fresh
  }
}

/** What a run has read. */
interface Gathered {
  readonly articles: readonly Article[]
  readonly quotations: readonly Quotation[]
  readonly asides: ReadonlyMap<string, { readonly mentions: readonly Quotation[] }>
}

/** The drafts of a run as they are looked for: with what only looks like a quotation. */
export function draftsAmong({ articles, quotations, asides }: Gathered): Printed[] {
  return articles
    .filter(({ isDraft }) => isDraft)
    .map((article) => ({
      article,
      quotations: [...quotations.filter((each) => each.article === article), ...(asides.get(article.id)?.mentions ?? [])],
    }))
}
