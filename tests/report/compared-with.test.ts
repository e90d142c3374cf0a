import { expect, test } from 'vitest'
import type { ArchiveUsed, Report, Role } from '../../src/model.ts'
import { comparedWith, notCompared } from '../../src/report/compared-with.ts'

const articles = (...roles: (Role | 'draft')[]): Report['articles'] =>
  roles.map((role, i) => ({
    id: `${i}`,
    path: `${i}.txt`,
    label: `${i}`,
    ...(role === 'draft' ? { role: 'report', isDraft: true } : { role }),
  }))

const archive = (held: number, compared: number, left?: number): ArchiveUsed => ({
  path: 'press.archive',
  articles: held,
  quotations: 3 * held,
  compared,
  ...(left !== undefined && { left }),
})

test.each<[string, Pick<Report, 'articles' | 'archives'>, string]>([
  ['nothing', { articles: articles('draft') }, ''],
  ['clips and a tape', { articles: articles('draft', 'report', 'report', 'transcript') }, 'against 1 transcript and 2 articles'],
  [
    'an archive alone',
    { articles: articles('draft', 'report', 'report'), archives: [archive(12_345, 2)] },
    'against an archive of 12,345 articles (2 have words in common)',
  ],
  [
    'an archive and clips',
    { articles: articles('draft', 'source', 'report', 'report', 'report'), archives: [archive(12_345, 1)] },
    'against an archive of 12,345 articles (1 has words in common), 1 source and 2 articles',
  ],
  [
    'an archive about something else',
    { articles: articles('draft'), archives: [archive(1, 0)] },
    'against an archive of 1 article (none has words in common)',
  ],
  [
    'several archives',
    { articles: articles('draft', 'report'), archives: [archive(600, 1), archive(700, 0)] },
    'against 2 archives of 1,300 articles (1 has words in common)',
  ],
])('a draft that is compared with %s', (_, report, words) => {
  expect(comparedWith(report)).toBe(words)
})

test('it is told when an archive has more than was compared, and only then', () => {
  const all = articles('draft', 'report')
  expect(notCompared({ articles: all, archives: [archive(9000, 1)] })).toBe('')
  expect(notCompared({ articles: all, archives: [archive(9000, 1, 1234), archive(10, 0)] })).toBe(
    'only those with most in common were compared: 1,234 more have but a phrase in common',
  )
})
