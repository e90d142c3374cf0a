import type { Piece, PrintedPage } from './piece.ts'

/** What pdf.js tells of a run of letters. */
export interface Item {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  readonly fontName: string
}

/** A run of letters, and what is known of it from around. */
export interface Placed extends Pick<Piece, 'isParted' | 'mark'> {
  readonly item: Item
  readonly isVertical: boolean
}

/** By how much, in radians, letters may lean that stand on the lines of a page. */
const LEANING = 0.035
/** Larger no paper is, in points. */
const LARGEST = 1e6

interface Turned extends Placed {
  readonly angle: number
}

/** Turns a page so that most of its letters stand upright, and leaves out those that then do not: a line along the margin, a stamp across the page. */
export function uprightOf(placed: readonly Placed[], view: readonly number[]): Pick<PrintedPage, 'pieces' | 'height'> {
  const turned = placed.filter(isSound).map((each): Turned => ({ ...each, angle: angleOf(each) }))
  const angle = commonAngle(turned)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const down = (x: number, y: number): number => x * sin - y * cos
  const along = (x: number, y: number): number => x * cos + y * sin
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view
  const corners = [down(x0, y0), down(x0, y1), down(x1, y0), down(x1, y1)]
  const top = Math.min(...corners)
  const pieces = turned
    .filter((each) => between(each.angle, angle) <= LEANING)
    .map((each) => {
      const [, , , , x = 0, y = 0] = each.item.transform
      return pieceOf(each, along(x, y), down(x, y) - top)
    })
  return { pieces, height: Math.max(...corners) - top }
}

function pieceOf({ item, isVertical, isParted, mark }: Placed, left: number, base: number): Piece {
  const { str, dir, width, height, transform, fontName } = item
  return {
    text: str,
    left,
    right: left + (isVertical ? height : width),
    base,
    size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0),
    font: fontName,
    isRightToLeft: dir === 'rtl',
    isParted,
    ...(mark !== undefined && { mark }),
  }
}

const isSound = ({ item }: Placed): boolean =>
  [...item.transform, item.width, item.height].every((length) => Math.abs(length) < LARGEST) &&
  Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) > 0

/** Where the letters run to: 0 to the right, a quarter of a circle up the page. */
function angleOf({ item, isVertical }: Placed): number {
  const [a = 0, b = 0, c = 0, d = 0] = item.transform
  return isVertical ? Math.atan2(-d, -c) : Math.atan2(b, a)
}

/** The angle that most letters share, each angle counted with those that hardly lean from it. */
function commonAngle(turned: readonly Turned[]): number {
  const letters = new Map<number, number>()
  for (const { angle, item } of turned) {
    const step = Math.round(angle / LEANING)
    letters.set(step, (letters.get(step) ?? 0) + item.str.length)
  }
  const [[most] = [0]] = Array.from(letters).toSorted(([a, m], [b, n]) => n - m || Math.abs(a) - Math.abs(b))
  const among = turned
    .filter(({ angle }) => Math.round(angle / LEANING) === most)
    .map(({ angle }) => angle)
    .toSorted((a, b) => a - b)
  return among[among.length >> 1] ?? 0
}

function between(a: number, b: number): number {
  const apart = Math.abs(a - b) % (2 * Math.PI)
  return Math.min(apart, 2 * Math.PI - apart)
}
