/** What is aligned: the solid tokens of a row with the solid columns of a table. */
export interface Alignable {
  /** What setting a token into a column is worth. */
  readonly worth: (token: number, column: number) => number
  /** For each token, and after the last, 1 where columns before it may be passed over at no cost. */
  readonly openTokens: Uint8Array
  /** For each column, and after the last, 1 where tokens may be put in before it at little cost. */
  readonly openColumns: Uint8Array
}

/** Half-open ranges of tokens and columns. */
export interface Block {
  readonly tokens: readonly [number, number]
  readonly columns: readonly [number, number]
}

/** Token and column that stand together. */
export type Pair = readonly [token: number, column: number]

const OPEN = 1.2
const EXTEND = 0.05
/** Putting words in where others stop, start or show a gap. */
const OPEN_AT_GAP = 0.6
/** Half the width of the band that is searched where a block is too large to be searched whole. */
const BAND = 256
const WHOLE = 4_000_000

/** The token stands in the column; the column is passed over; the token is put in. */
const [TOGETHER, PASSED, PUT_IN] = [0, 1, 2]

/** How a block was gone through: for every cell the state it was best reached from, two bits for each state in it. */
interface Steps {
  readonly from: Uint8Array
  readonly span: number
  readonly startOf: (i: number) => number
  readonly last: number
}

/** The best alignment of a block: Gotoh's affine gaps, in a band where the block is large. Pairs ascend. */
export function alignBlock(problem: Alignable, block: Block): Pair[] {
  const { tokens, columns } = block
  if (tokens[0] === tokens[1] || columns[0] === columns[1]) return []
  return retrace(search(problem, block), block)
}

function search(problem: Alignable, { tokens, columns }: Block): Steps {
  const height = tokens[1] - tokens[0]
  const width = columns[1] - columns[0]
  const half = height * width <= WHOLE ? width : Math.min(width, BAND)
  const span = Math.min(width, 2 * half) + 1
  const startOf = (i: number) => Math.max(0, Math.min(Math.round((i * width) / height) - half, width + 1 - span))
  const from = new Uint8Array((height + 1) * span)
  let above = new Float64Array(3 * (width + 1)).fill(-Infinity)
  let here = new Float64Array(3 * (width + 1)).fill(-Infinity)
  for (let i = 0; i <= height; i++) {
    const start = startOf(i)
    const pass = problem.openTokens[tokens[0] + i] === 1 ? 0 : 1
    if (start > 0) here.fill(-Infinity, 3 * start - 3, 3 * start)
    for (let j = start; j < start + span; j++) {
      const at = 3 * j
      const together = i > 0 && j > 0 ? enter(above, at - 3, TOGETHER, 0) : TOGETHER
      const passed = j > start ? enter(here, at - 3, PASSED, pass * OPEN) : PASSED
      const open = problem.openColumns[columns[0] + j] === 1 ? OPEN_AT_GAP : OPEN
      const putIn = i > 0 ? enter(above, at, PUT_IN, open) : PUT_IN
      const reached = i > 0 && j > 0
      here[at] = reached
        ? best(above, at - 3, together, 0) + problem.worth(tokens[0] + i - 1, columns[0] + j - 1)
        : i + j > 0
          ? -Infinity
          : 0
      here[at + PASSED] = j > start ? best(here, at - 3, passed, passed === PASSED ? 0 : pass * OPEN) - pass * EXTEND : -Infinity
      here[at + PUT_IN] = i > 0 ? best(above, at, putIn, putIn === PUT_IN ? 0 : open) - EXTEND : -Infinity
      from[i * span + j - start] = together | (passed << 2) | (putIn << 4)
    }
    ;[above, here] = [here, above]
  }
  return { from, span, startOf, last: enter(above, 3 * width, TOGETHER, 0) }
}

/** The state from which another is best entered; every change into it costs `open`. */
function enter(scores: Float64Array, at: number, state: number, open: number): number {
  let found = state
  let most = scores[at + state] ?? -Infinity
  for (let other = 0; other < 3; other++) {
    const score = (scores[at + other] ?? -Infinity) - open
    if (other === state || score <= most) continue
    found = other
    most = score
  }
  return found
}

function best(scores: Float64Array, at: number, state: number, cost: number): number {
  return (scores[at + state] ?? -Infinity) - cost
}

function retrace({ from, span, startOf, last }: Steps, { tokens, columns }: Block): Pair[] {
  const pairs: Pair[] = []
  let i = tokens[1] - tokens[0]
  let j = columns[1] - columns[0]
  let state = last
  while (i > 0 || j > 0) {
    const came = ((from[i * span + j - startOf(i)] ?? 0) >> (2 * state)) & 3
    if (state === TOGETHER) pairs.push([tokens[0] + i - 1, columns[0] + j - 1])
    if (state !== PUT_IN) j -= 1
    if (state !== PASSED) i -= 1
    state = came
  }
  return pairs.toReversed()
}
