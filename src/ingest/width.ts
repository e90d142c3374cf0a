import type { Block, Joint } from './joints.ts'

/** The width at which the lines of a text were broken, in one of the two measures, and by how much they may fall short of it. */
export interface Width {
  readonly measure: 0 | 1
  readonly width: number
  readonly slack: number
}

/** By how much of the width lines fall short that nobody filled to the last word. */
const RAGGED = 0.25
const FEW_LINES = 3
const MOST = 0.6
const NEARLY_ALL = 0.95
/** Blocks that show it where no line ends in the middle of a sentence, or none but with the end of one. */
const [FEW, MANY] = [3, 7]

/** Whether a line had no room for the first word of the next. */
export const isFull = ({ fuller }: Joint, { measure, width, slack }: Width): boolean => fuller[measure] > width - slack

/** The width that all lines of a text were broken at, or most of those that were, in each measure that may have been meant; none where they were not broken at one. */
export function widthsOf(blocks: readonly Block[]): readonly Width[] {
  const widths = filledTo(blocks)
  return widths.length > 0 ? widths : mostlyFilledTo(blocks)
}

/** The width to which all lines of some blocks are filled, down to the last word, as a program does; blocks that break no sentence need not be. */
export function filledTo(blocks: readonly Block[]): readonly Width[] {
  const soft = blocks.map(({ joints }) => joints.filter(({ kind, isOpened }) => kind !== 'hard' && !isOpened))
  const broken = soft.filter((joints) => joints.some(({ kind }) => kind === 'mid'))
  const joints = (broken.length > 0 ? broken : soft).flat()
  const isShown = joints.some(({ kind }) => kind === 'mid' || blocks.length > (kind === 'cut' ? FEW : MANY))
  if (!isShown) return []
  return ([0, 1] as const)
    .map((measure): Width => ({ measure, width: blocks.reduce((most, { widest }) => Math.max(most, widest[measure]), 0), slack: 0 }))
    .filter((width) => joints.every((joint) => isFull(joint, width)))
}

/** The width of the lines that end in the middle of a sentence, if most lines are as long. */
function mostlyFilledTo(blocks: readonly Block[]): readonly Width[] {
  const joints = blocks.flatMap((block) => block.joints).filter(({ kind }) => kind !== 'hard')
  const mid = joints.filter(({ kind }) => kind === 'mid')
  if (mid.length < FEW_LINES) return []
  const widths = ([0, 1] as const).map((measure): Width => {
    const strict = { measure, width: mid.reduce((most, { width }) => Math.max(most, width[measure]), 0), slack: 0 }
    return share(mid, strict) >= NEARLY_ALL ? strict : { ...strict, slack: strict.width * RAGGED }
  })
  const strict = widths.filter(({ slack }) => slack === 0)
  return (strict.length > 0 ? strict : widths).filter((width) => share(joints, width) >= MOST)
}

const share = (joints: readonly Joint[], width: Width): number => joints.filter((joint) => isFull(joint, width)).length / joints.length
