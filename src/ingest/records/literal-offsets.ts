import { createScanner } from 'jsonc-parser'
import { pointerOf, type Path } from './path.ts'

/** The tokens of jsonc-parser, whose enumeration exists for its compiler only. */
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COMMA, COLON, STRING, END] = [1, 2, 3, 4, 5, 6, 10, 17]

/** Deeper than any way that is asked for. */
const DEEPEST = 40

interface Level {
  readonly isList: boolean
  readonly above: string
  /** The name, or the place in the list, of what comes next. */
  at: string
  count: number
}

/** Where the strings begin that stand at the end of some ways: offsets of their opening quotation marks. Of names given twice the last one holds. */
export function literalOffsets(source: string, paths: readonly Path[]): ReadonlyMap<string, number> {
  const wanted = new Set(paths.map(pointerOf))
  const found = new Map<string, number>()
  const levels: Level[] = []
  const scanner = createScanner(source, true)
  let depth = 0
  let isName = false
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const level = depth <= DEEPEST ? levels.at(-1) : undefined
    if (token === OPEN || token === OPEN_LIST) {
      depth += 1
      if (depth <= DEEPEST) levels.push(opened(token === OPEN_LIST, level))
      isName = token === OPEN
    } else if (token === CLOSE || token === CLOSE_LIST) {
      if (depth <= DEEPEST) levels.pop()
      depth = Math.max(0, depth - 1)
      isName = false
    } else if (token === COMMA) {
      if (level?.isList === true) level.at = String((level.count += 1))
      isName = level?.isList === false
    } else if (token === COLON) isName = false
    else if (token === STRING && level && isName) level.at = scanner.getTokenValue()
    else if (token === STRING) {
      const pointer = level ? pointerIn(level) : ''
      if (wanted.has(pointer)) found.set(pointer, scanner.getTokenOffset())
    }
  }
  return found
}

function opened(isList: boolean, above: Level | undefined): Level {
  const way = above ? `${pointerIn(above)}\u001f` : ''
  return { isList, above: way, at: isList ? '0' : '', count: 0 }
}

const pointerIn = ({ above, at }: Level): string => above + at
