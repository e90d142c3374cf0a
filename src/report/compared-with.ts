import type { ArchiveUsed, Report, Role } from '../model.ts'
import { inThousands } from './in-thousands.ts'
import { many } from './many.ts'

type Compared = Pick<Report, 'articles' | 'archives'>

/** How each sort of article that a draft is compared with is counted. */
const NOUNS: readonly (readonly [role: Role, noun: string])[] = [
  ['source', 'source'],
  ['transcript', 'transcript'],
  ['report', 'article'],
]

/**
 * What the drafts were compared with; empty where that is nothing.
 *
 * > against 1 transcript and 5 articles
 * > against an archive of 12,345 articles (23 have words in common) and 1 source
 */
export function comparedWith({ articles, archives = [] }: Compared): string {
  const beside = [...archivesInWords(archives), ...countedBeside({ articles, archives }).map(({ count, noun }) => many(count, noun))]
  const last = beside.at(-1)
  if (last === undefined) return ''
  return `against ${beside.length > 1 ? `${beside.slice(0, -1).join(', ')} and ${last}` : last}`
}

/** The articles beside archives that drafts were compared with, role by role. */
export function countedBeside({
  articles,
  archives = [],
}: Compared): { readonly role: Role; readonly noun: string; readonly count: number }[] {
  const others = articles.filter(({ isDraft }) => !isDraft)
  const ofArchives = sum(archives, ({ compared }) => compared)
  return NOUNS.flatMap(([role, noun]) => {
    const all = others.filter((each) => each.role === role).length
    const count = role === 'report' ? all - ofArchives : all
    return count > 0 ? [{ role, noun, count }] : []
  })
}

/** Archives, how much they hold, and how much of it bears on the drafts. */
export function archivesInWords(archives: readonly ArchiveUsed[]): string[] {
  if (archives.length === 0) return []
  const [articles, compared] = [sum(archives, (each) => each.articles), sum(archives, (each) => each.compared)]
  const name = archives.length === 1 ? 'an archive' : `${archives.length} archives`
  const held = `${inThousands(articles)} article${articles === 1 ? '' : 's'}`
  const common = compared === 0 ? 'none has' : `${inThousands(compared)} ${compared === 1 ? 'has' : 'have'}`
  return [`${name} of ${held} (${common} words in common)`]
}

/** That there was more in archives than was compared; empty where there was not. */
export function notCompared({ archives = [] }: Compared): string {
  const left = sum(archives, (each) => each.left ?? 0)
  if (left === 0) return ''
  return `only those with most in common were compared: ${inThousands(left)} more ${left === 1 ? 'has' : 'have'} but a phrase in common`
}

function sum(archives: readonly ArchiveUsed[], count: (archive: ArchiveUsed) => number): number {
  return archives.reduce((all, archive) => all + count(archive), 0)
}
