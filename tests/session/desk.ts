import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dice } from '../bench/news.ts'
import { generate } from '../bench/generate/generate.ts'

/** A folder of invented news on which people work: whoever does anything is chosen by dice. */
export interface Desk {
  readonly folder: string
  /** Does something to some file and says what. */
  readonly work: () => string
  readonly close: () => void
}

/** Opens a desk with news of so many quotations, and keeps as much aside for articles to come. */
export function openDesk(quotations: number, seed: number): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-desk-'))
  mkdirSync(join(folder, 'late'))
  const roll = dice(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)]!
  const articles = Array.from(generate(quotations * 1.5, seed, 1)).map(({ article }) => ({
    name: article.path.replaceAll('/', '-'),
    text: `---\noutlet: ${article.outlet}\ndate: ${article.date}\n---\n${article.text}\n`,
  }))
  const split = Math.ceil((articles.length * 2) / 3)
  for (const { name, text } of articles.slice(0, split)) writeFileSync(join(folder, name), text)
  const coming = articles.slice(split)
  const names = (): string[] =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  const rewrite = (what: string, change: (text: string) => string): string => {
    const path = pick(names())
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    return `${what} ${path}`
  }
  /** A word of the text, not of its front matter, and what is put in its place. */
  const exchanged = (text: string, put: (word: string) => string): string => {
    const from = text.indexOf('\n---\n') + 5
    const words = text.slice(from).split(' ')
    const at = Math.floor(roll() * words.length)
    return text.slice(0, from) + words.with(at, put(words[at]!)).join(' ')
  }
  const jobs: readonly (() => string)[] = [
    () => rewrite('another word in', (text) => exchanged(text, () => pick(['valve', 'and', 'never', 'the', '“quite', 'Zorbanek']))),
    () => rewrite('a word less in', (text) => exchanged(text, () => '')),
    () => rewrite('a word of another article in', (text) => exchanged(text, (word) => `${word} ${pick(pick(articles).text.split(' '))}`)),
    () => rewrite('a sentence more in', (text) => `${text}\n${pick(pick(articles).text.split('\n\n').slice(1))}\n`),
    () => rewrite('an outlet of its own for', (text) => text.replace(/outlet: .*/, `outlet: ${pick(['The Tidings', 'Aurora', 'Zenith'])}`)),
    () => rewrite('half of', (text) => text.slice(0, Math.ceil(text.length / 2))),
    () => rewrite('nothing left in', (text) => (roll() < 0.3 ? '' : text)),
    () => rewrite('another article instead of', () => pick(articles).text),
    () => {
      const path = pick(names())
      rmSync(path)
      return `gone: ${path}`
    },
    () => {
      const path = pick(names())
      renameSync(path, join(folder, pick(['late', '.']), `${Math.floor(roll() * 1e6)}.txt`))
      return `renamed: ${path}`
    },
    () => {
      const path = pick(names())
      copyFileSync(path, join(folder, `copy-${Math.floor(roll() * 1e6)}.txt`))
      return `copied: ${path}`
    },
    () => {
      const { name, text } = coming.pop() ?? pick(articles)
      writeFileSync(join(folder, name), text)
      return `new: ${name}`
    },
  ]
  return { folder, work: () => pick(jobs)(), close: () => rmSync(folder, { recursive: true }) }
}
