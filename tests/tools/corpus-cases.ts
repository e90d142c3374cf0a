import { cpSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Copies the cases of corpus/ side by side into a folder of their own, as scorers read events, and gives its path. */
export function corpusCases(): string {
  const into = mkdtempSync(join(tmpdir(), 'variorum-corpus-'))
  for (const theme of readdirSync('corpus')) {
    for (const name of readdirSync(join('corpus', theme))) cpSync(join('corpus', theme, name), join(into, name), { recursive: true })
  }
  return into
}
