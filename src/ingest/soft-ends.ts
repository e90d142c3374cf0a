import type { Block, Joint } from './joints.ts'
import { filledTo, isFull, type Width } from './width.ts'

/** Lines of verse are no longer, and there are more of them. */
const [VERSE_WIDTH, VERSE_LINES] = [60, 3]
/** A headline is hardly as long. */
const LONG_LINE = 40
const RAGGED = 0.25
const HALF = 0.5

/** The line ends of a block that end no paragraph. `isBody` tells that the block stands under prose and that blank lines part the paragraphs of the text. */
export function softIn(block: Block, widths: readonly Width[], isBody: boolean): readonly Joint[] {
  const own = filledTo([block])
  const known = own.length > 0 ? own : widths
  if (known.length > 0) {
    const isLoose = isVerse(block, Math.max(...known.map(({ width }) => width)))
    const isSoft = (joint: Joint) => known.some((width) => isFull(joint, width)) || (joint.kind === 'mid' && !isLoose)
    return block.joints.filter((joint) => joint.kind !== 'hard' && isSoft(joint))
  }
  if (isVerse(block, block.widest[0])) return []
  const all: Width = { measure: 0, width: block.widest[0], slack: 0 }
  const isParagraph = isBody && block.endsSentence && block.joints.every((joint) => joint.width[0] >= LONG_LINE && isFull(joint, all))
  return block.joints.filter(({ kind, isOpened }) => !isOpened && (kind === 'mid' || (kind === 'cut' && isParagraph)))
}

/** Many short lines that end wherever they like. */
function isVerse({ lines, joints, widest }: Block, width: number): boolean {
  if (lines < VERSE_LINES || widest[0] > VERSE_WIDTH) return false
  const ragged: Width = { measure: 0, width, slack: width * RAGGED }
  return joints.filter((joint) => isFull(joint, ragged)).length < joints.length * HALF
}
