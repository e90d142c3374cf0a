import { expect, test } from 'vitest'
import { quotes } from '../../src/cli/commands/quotes.ts'
import { read } from '../../src/cli/commands/read.ts'
import type { Given } from '../../src/cli/flags.ts'
import type { Io } from '../../src/cli/io.ts'
import { wordFile } from '../tools/word-file.ts'

const DRAFT = wordFile([{ pieces: ['“We ', { deleted: 'never' }, { inserted: 'always' }, ' stay,” said Ona Bray.'] }, 'The end.'])

/** What a command prints of a draft with tracked changes, and what it warns of. */
async function printed(
  command: typeof read,
  given: Partial<Given>,
): Promise<{ readonly out: string; readonly warnings: readonly string[] }> {
  let out = ''
  const warnings: string[] = []
  const io: Io = {
    write: async (text) => void (out += text),
    warn: (text) => void warnings.push(text),
    readInput: async () => DRAFT,
    isWatched: false,
    env: {},
  }
  expect(await command({ paths: ['-'], 'stdin-filename': 'draft.docx', ...given }, io)).toBe(0)
  return { out, warnings }
}

test.each([
  [undefined, 'always', 'read as if all were accepted'],
  ['final', 'always', 'read as if all were accepted'],
  ['original', 'never', 'read as it was before them'],
] as const)('a draft with tracked changes is read in the view that is asked for: %s', async (revisions, word, warning) => {
  const given = { format: 'json', ...(revisions && { revisions }) }
  for (const command of [read, quotes]) {
    const { out, warnings } = await printed(command, given)
    expect(out).toContain(`“We ${word} stay,”`.slice(1, -1))
    expect(warnings.join()).toContain(`2 tracked changes: ${warning}`)
  }
  const [article] = JSON.parse((await printed(read, given)).out)
  expect(article.revisions).toEqual({ view: revisions ?? 'final', insertions: 1, deletions: 1 })
})
