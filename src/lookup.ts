import { type Archive, archivesAmong, openArchive } from './archive/index.ts'
import type { Article, ArchiveUsed, Quotation } from './model.ts'
import type { Printed } from './match/index.ts'
import { type Source, UsageError } from './options.ts'

export type { Printed }

/** What of the sources of a run are archives, and what is none. */
export interface Archives {
  /** What is checked, and what it is compared with, without archives. */
  readonly sources: readonly Source[]
  readonly against: readonly Source[]
  /** Whether archives are among the one, and among the other. */
  readonly isChecked: boolean
  readonly areBeside: boolean
  /** Everything in those that are checked. */
  readonly all: () => AsyncGenerator<Printed>
  /** What the others have in common with drafts: each article once, whichever of them it is in, and none that is the draft itself, printed and put by. */
  readonly like: (drafts: readonly Printed[], taken: (used: ArchiveUsed) => void) => AsyncGenerator<Printed>
  readonly close: () => void
}

/**
 * Opens the archives of a run.
 *
 * @throws UsageError where one cannot be opened, or is to be judged as a draft.
 */
export async function openArchives(checked: readonly Source[], beside: readonly Source[]): Promise<Archives> {
  const [one, other] = [archivesAmong(checked), archivesAmong(beside)]
  const [first] = one.archives
  if (first !== undefined && beside.length > 0)
    throw new UsageError(`${first} is an archive: what is judged by others is a draft, in a file of its own`)
  const opened: Archive[] = []
  try {
    for (const path of [...one.archives, ...other.archives]) opened.push(await openArchive(path))
  } catch (error) {
    for (const archive of opened) archive.close()
    throw error
  }
  const [own, others] = [opened.slice(0, one.archives.length), opened.slice(one.archives.length)]
  return {
    sources: one.others,
    against: other.others,
    isChecked: own.length > 0,
    areBeside: others.length > 0,
    all: () => allOf(own),
    like: (drafts, taken) => likeIn(others, drafts, taken),
    close: () => {
      for (const archive of opened) archive.close()
    },
  }
}

async function* allOf(archives: readonly Archive[]): AsyncGenerator<Printed> {
  const known = new Set<string>()
  for (const archive of archives)
    for await (const printed of archive.articles()) {
      if (!known.has(printed.article.id)) yield printed
      known.add(printed.article.id)
    }
}

async function* likeIn(
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
  const drafts = new Map(articles.flatMap((article): [Article, Quotation[]][] => (article.isDraft ? [[article, []]] : [])))
  for (const quotation of quotations) drafts.get(quotation.article)?.push(quotation)
  return Array.from(drafts, ([article, own]) => ({ article, quotations: [...own, ...(asides.get(article.id)?.mentions ?? [])] }))
}
