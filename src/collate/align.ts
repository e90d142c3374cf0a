import type { Pairs } from './pairs.ts'

/** What is aligned: the solid tokens of a row with the solid columns of a table. */
export interface Alignable {
  /** What setting a token into a column is worth. */
  readonly worth: (token: number, column: number) => number
  /** For each token, and after the last, 1 where columns before it may be passed over at no cost. */
  readonly openTokens: Uint8Array
  /** For each column, and after the last, 1 where tokens may be put in before it at little cost. */
  readonly openColumns: Uint8Array
  /** Blocks of more cells are not searched whole. */
  readonly whole: number
}

/** Half-open ranges of tokens and columns. */
export interface Block {
  readonly tokens: readonly [number, number]
  readonly columns: readonly [number, number]
  /** Its tokens and columns agree one by one: there is nothing to search. */
  readonly isRun?: true
}

/** Costs, on the scale of `worth`: whole numbers, so that equal ways are equal. */
const OPEN = 1200
const EXTEND = 50
/** Putting words in where others stop, start or show a gap. */
const OPEN_AT_GAP = 600
const NEVER = -1e8
/** Half the width of the band that is searched where a block is too large to be searched whole. */
const BAND = 256

/**
 * The column is passed over; the token is put in; the token stands in the column.
 *
 * Of equal ways to go on the one from the higher state is taken: of a run that could slide the words before a gap are left out
 * (`in the lane [and in the street] and in the square`), and of two words that changed places the one printed first agrees.
 */
const [PASSED, PUT_IN, TOGETHER] = [0, 1, 2]

/** How a block was gone through: for every cell the state each state in it was best reached from, two bits each. */
interface Steps {
  readonly from: Uint8Array
  readonly span: number
  readonly startOf: (i: number) => number
  readonly last: number
  /** What the best way is worth. */
  readonly score: number
}

/** Adds the best alignment of a block to the pairs before it: Gotoh's affine gaps, in a band where the block is large. */
export function alignBlock(problem: Alignable, block: Block, pairs: Pairs): void {
  const { tokens, columns } = block
  if (tokens[0] === tokens[1] || columns[0] === columns[1]) return
  if (!block.isRun) return retrace(search(problem, block), block, pairs)
  for (let token = tokens[0]; token < tokens[1]; token++) {
    pairs.tokens.push(token)
    pairs.columns.push(columns[0] + token - tokens[0])
  }
}

/** Goes through a block, cell by cell. */
export function search(problem: Alignable, { tokens, columns }: Block): Steps {
  const height = tokens[1] - tokens[0]
  const width = columns[1] - columns[0]
  const half = height * width <= problem.whole ? width : Math.min(width, BAND)
  const span = Math.min(width, 2 * half) + 1
  const startOf = (i: number) => Math.max(0, Math.min(Math.round((i * width) / height) - half, width + 1 - span))
  const from = stepsFor((height + 1) * span)
  const room = spaceFor(width)
  const { put, switchToPutIn } = room
  setColumnCosts(room, problem.openColumns, columns[0], width)
  let [above, here] = room.lines
  above.fill(NEVER, 0, 3 * (width + 1))
  here.fill(NEVER, 0, 3 * (width + 1))
  for (let i = 0; i <= height; i++) {
    const start = startOf(i)
    const isOpen = problem.openTokens[tokens[0] + i] === 1
    const open = isOpen ? 0 : OPEN
    const extend = isOpen ? 0 : EXTEND
    const switchToPassed = isInside(problem.openTokens, tokens[0] + i) ? OPEN_AT_GAP : OPEN
    if (start > 0) here.fill(NEVER, 3 * start - 3, 3 * start)
    const shift = i * span - start
    for (let j = start; j < start + span; j++) {
      const at = 3 * j
      const passed = j > start ? reach(here, at - 3, 0, switchToPassed, open) : UNREACHED
      const putIn = i > 0 ? reach(above, at, switchToPutIn[j]!, 0, put[j]!) : UNREACHED
      const isPair = i > 0 && j > 0
      const together = isPair ? reach(above, at - 3, 0, 0, 0) : i + j > 0 ? UNREACHED : TOGETHER
      here[at] = (passed >> 2) - extend
      here[at + PUT_IN] = (putIn >> 2) - EXTEND
      here[at + TOGETHER] = (together >> 2) + (isPair ? problem.worth(tokens[0] + i - 1, columns[0] + j - 1) : 0)
      from[shift + j] = (passed & 3) | ((putIn & 3) << 2) | ((together & 3) << 4)
    }
    const done = above
    above = here
    here = done
  }
  const end = reach(above, 3 * width, 0, 0, 0)
  return { from, span, startOf, last: end & 3, score: end >> 2 }
}

const UNREACHED = NEVER * 4

/** Room that one search after the other uses: most blocks are small, and to make room for one costs as much as to search it. */
interface Space {
  /** What it costs to put words in before each column, beginning a gap or after words passed over. */
  readonly put: Int32Array
  readonly switchToPutIn: Int32Array
  /** Scores of two rows of cells. */
  readonly lines: readonly [Int32Array, Int32Array]
}

let space: Space | undefined
let steps = new Uint8Array(0)
/** Larger room is not kept. */
const MOST_STEPS = 1_000_000

function spaceFor(width: number): Space {
  if (space && space.put.length > width) return space
  const room = 2 * (width + 1)
  return (space = {
    put: new Int32Array(room),
    switchToPutIn: new Int32Array(room),
    lines: [new Int32Array(3 * room), new Int32Array(3 * room)],
  })
}

function stepsFor(cells: number): Uint8Array {
  if (cells > MOST_STEPS) return new Uint8Array(cells)
  if (steps.length < cells) steps = new Uint8Array(Math.min(MOST_STEPS, 2 * cells))
  return steps
}

function setColumnCosts({ put, switchToPutIn }: Space, open: Uint8Array, first: number, width: number): void {
  for (let j = 0; j <= width; j++) {
    put[j] = open[first + j] === 1 ? OPEN_AT_GAP : OPEN
    switchToPutIn[j] = isInside(open, first + j) ? OPEN_AT_GAP : OPEN
  }
}

/** Whether words may be missing at a place that is neither the first nor the last. */
function isInside(open: Uint8Array, at: number): boolean {
  return open[at] === 1 && at > 0 && at < open.length - 1
}

/**
 * The best score a state is reached with, four times over, plus the state it is reached from, given what it costs to come from each.
 *
 * Words passed over and others put in at one place cost a gap even at the edges: two printings that go on differently there disagree.
 * They cost less where marks are closed: what stands before the close is not set opposite what others have beyond it.
 */
function reach(scores: Int32Array, at: number, fromPassed: number, fromPutIn: number, fromTogether: number): number {
  const passed = scores[at]! - fromPassed
  const putIn = scores[at + PUT_IN]! - fromPutIn
  const together = scores[at + TOGETHER]! - fromTogether
  if (together >= putIn && together >= passed) return together * 4 + TOGETHER
  return putIn >= passed ? putIn * 4 + PUT_IN : passed * 4
}

function retrace({ from, span, startOf, last }: Steps, { tokens, columns }: Block, pairs: Pairs): void {
  const found: number[] = []
  let i = tokens[1] - tokens[0]
  let j = columns[1] - columns[0]
  let state = last
  while (i > 0 || j > 0) {
    const came = ((from[i * span + j - startOf(i)] ?? 0) >> (2 * state)) & 3
    if (state === TOGETHER) found.push(i, j)
    if (state !== PUT_IN) j -= 1
    if (state !== PASSED) i -= 1
    state = came
  }
  for (let at = found.length - 2; at >= 0; at -= 2) {
    pairs.tokens.push(tokens[0] + (found[at] ?? 0) - 1)
    pairs.columns.push(columns[0] + (found[at + 1] ?? 0) - 1)
  }
}
