import { isMeant, locateAll, type MetadataRule, type Report } from '../index.ts'

/**
 * Rules of the config for articles that are about no file, read or not: their globs are perhaps misspelt. A glob that is about names alone may
 * be about files anywhere, and is not looked into.
 */
export async function idleRules(rules: readonly MetadataRule[], { articles }: Pick<Report, 'articles'>): Promise<string[]> {
  const idle = rules.filter((rule) => rule.files.includes('/') && !articles.some(({ path }) => isMeant(path, rule)))
  const found = await Promise.all(idle.map(async ({ files }) => await locateAll([{ sources: [files] }])))
  return idle.flatMap(({ files }, i) => (found[i]?.some(({ kind }) => kind === 'located') ? [] : [files]))
}
