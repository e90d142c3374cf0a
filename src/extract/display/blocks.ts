import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import type { Block } from './block.ts'
import { boldQuestionsIn } from './bold-questions.ts'
import { postsIn } from './post.ts'
import { setOffIn } from './set-off.ts'
import { transcriptIn } from './transcript.ts'

/** Words that a page shows as someone's without marks; where two readings overlap, the surer comes first. */
export const blocksIn = (text: string, lines: readonly Line[], language: Language): Block[] => [
  ...transcriptIn(lines, language),
  ...boldQuestionsIn(lines, language),
  ...setOffIn(text, lines, language),
  ...postsIn(lines, language),
]
