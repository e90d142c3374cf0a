import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import type { Block } from './block.ts'
import type { FoundPost } from './found-post.ts'
import { underHandle } from './handle-post.ts'
import { isLonePost } from './lone-post.ts'
import { OPENS_WITH_MARK } from './opens-with-mark.ts'
import { HANDLE, isCredit } from './post-lines.ts'
import { shared, underPageName } from './shared-post.ts'
import { signed } from './signed-post.ts'
import { speaksOfItself } from './speaks-of-itself.ts'

const LABELLED = new RegExp(String.raw`^(?:RT (${HANDLE})|(\p{Lu}[^\n():@]{1,40}) \(${HANDLE}\)): (?=\S)`, 'u')

/** Posts that a page shows without marks: under a handle, over a signature or alone. */
export function postsIn(lines: readonly Line[], language: Language): Block[] {
  let known: boolean | undefined
  const narrates = () => (known ??= lines.filter((line) => !line.isMarked && speaksOfItself(line, language)).length > 1)
  const posts: Block[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const found = underHandle(lines, i) ?? underPageName(lines, i) ?? signed(lines, i) ?? shared(lines, i, language) ?? labelled(lines, i)
    if (found) {
      // > | The pier is ours. https://t.co/a1B2c3
      // > | — Ona Bray (@onabray) March 3, 2024       what looked like a post of nobody's is hers
      while ((posts.at(-1)?.start ?? -1) >= found.block.start) posts.pop()
      posts.push(found.block)
      i = Math.max(i, found.last)
      continue
    }
    const line = lines[i]
    if (line && !line.isMarked && standsAlone(lines, i) && isLonePost(line, lines[i - 1], language, narrates))
      posts.push({ start: line.start, end: line.end })
  }
  return posts
}

/** > | RT @onabray: The pier is shut.   > | Ona Bray (@onabray): The pier is shut. */
function labelled(lines: readonly Line[], i: number): FoundPost | undefined {
  const line = lines[i]
  const [label, handle, name = ''] = (line && LABELLED.exec(line.text)) ?? []
  if (!line || !label || isCredit(name) || OPENS_WITH_MARK.test(line.text.slice(label.length))) return undefined
  const start = line.start + (handle ? 3 : 0)
  return { block: { start: line.start + label.length, end: line.end, speaker: { start, end: start + (handle ?? name).length } }, last: i }
}

const standsAlone = (lines: readonly Line[], i: number): boolean => lines[i]?.isNext === false && lines[i + 1]?.isNext !== true
