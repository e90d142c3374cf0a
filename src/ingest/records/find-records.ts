import type { FieldMap } from '../../options.ts'
import { isRecord, type JsonRecord, own } from './json-record.ts'
import { namesOf } from './names-of.ts'
import type { DateOrders } from './ordered-date.ts'
import type { Path } from './path.ts'
import type { Shape, Sureness } from './shape.ts'
import { shapeOf } from './shape-of.ts'

/** A record of a file, where it stands, and what it is. */
export interface FoundRecord {
  readonly path: Path
  readonly shape: Shape
  /** Counted from 1 as in its list; undefined of the only article of a file that is no list. */
  readonly number?: number
}

/** Services wrap their lists so deep at most: `response.docs`, `data.items[].item`. */
const DEEPEST = 6
/** More values are not looked through for lists; and of a list that shows no article among its first so many none is expected. */
const [MOST, SAMPLE] = [50_000, 200]

type Reading = (record: JsonRecord, least: Sureness) => Shape | undefined

/**
 * The articles in a JSON value: itself, those of a list, those in whatever a service wraps around them; with the records of the same lists that are none.
 *
 * `least` is how sure a record must be that is the whole file, or stands in a list that is; others must have something else that articles have.
 * `orders` is how their dates are written.
 */
export function findRecords(root: unknown, fields: FieldMap, least: Sureness, orders: DateOrders = {}): readonly FoundRecord[] {
  let things: readonly JsonRecord[] | undefined
  const shape: Reading = (record, sureness) => {
    const found = shapeOf(record, fields, orders, () => (things ??= thingsIn(root)))
    return found && (found.kind === 'foreign' || found.sureness >= sureness) ? found : undefined
  }
  if (Array.isArray(root)) return listed(root, [], shape, least)
  if (!isRecord(root)) return []
  const whole = shape(root, least)
  return whole ? [{ path: [], shape: whole }] : within(root, shape, least === 0 ? 1 : least)
}

/** Goes down, breadth first, to where the articles are; what is in an article is not looked at. */
function within(root: JsonRecord, shape: Reading, least: Sureness): readonly FoundRecord[] {
  const found: FoundRecord[] = []
  const pending: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }]
  for (let i = 0; i < pending.length && i < MOST; i += 1) {
    const { value, path } = pending[i] ?? { value: undefined, path: [] }
    const whole = isRecord(value) && path.length > 0 ? shape(value, least) : undefined
    const list = Array.isArray(value) ? listed(value, path, shape, least) : []
    if (whole?.kind === 'article') found.push({ path, shape: whole })
    else if (list.some(({ shape: each }) => each.kind === 'article')) found.push(...list)
    else if (whole === undefined && path.length < DEEPEST) pending.push(...inner(value, path))
  }
  const articles = found.filter((each) => each.shape.kind === 'article')
  const [only] = articles
  if (only && articles.length === 1 && found.length === 1) return [{ path: only.path, shape: only.shape }]
  return isNumberedOnce(found) ? found : found.map((each, i) => ({ ...each, number: i + 1 }))
}

const isNumberedOnce = (found: readonly FoundRecord[]): boolean =>
  found.every(({ number }) => number !== undefined) && new Set(found.map(({ number }) => number)).size === found.length

function inner(value: unknown, path: Path): { readonly value: unknown; readonly path: Path }[] {
  if (Array.isArray(value)) return value.slice(0, SAMPLE).map((each: unknown, i) => ({ value: each, path: [...path, i] }))
  return isRecord(value)
    ? Object.keys(value)
        .slice(0, SAMPLE)
        .map((name) => ({ value: value[name], path: [...path, name] }))
    : []
}

/** The records of a list with articles; in a graph those that are none are what the articles are linked with. */
function listed(list: readonly unknown[], path: Path, shape: Reading, least: Sureness): readonly FoundRecord[] {
  const isSample = (each: unknown): boolean => isRecord(each) && shape(each, least)?.kind === 'article'
  if (!list.slice(0, SAMPLE).some(isSample)) return listless(list, path, shape)
  const isGraph = path.at(-1) === '@graph' || list.some((each) => isRecord(each) && Object.hasOwn(each, '@type'))
  const all = list.map((each, i) => ({ path: [...path, i], shape: recordShape(each, shape), number: i + 1 }))
  return isGraph ? all.filter((each) => each.shape.kind === 'article') : all
}

function recordShape(each: unknown, shape: Reading): Shape {
  if (!isRecord(each)) return { kind: 'empty', sureness: 0, reason: 'no record' }
  return shape(each, 0) ?? { kind: 'empty', sureness: 0, reason: `no text (it has ${namesOf(each)})` }
}

/** Of a list without articles that are known the articles that lack their words, or what it is a list of. */
function listless(list: readonly unknown[], path: Path, shape: Reading): readonly FoundRecord[] {
  if (path.length > 0) return []
  const shapes = list.slice(0, SAMPLE).map((each) => (isRecord(each) ? shape(each, 2) : undefined))
  return shapes.flatMap((each, i) => (each ? [{ path: [i], shape: each, number: i + 1 }] : []))
}

/** Every object of a value, as deep as pages nest them. */
function thingsIn(root: unknown): readonly JsonRecord[] {
  const things: JsonRecord[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || things.length > MOST / 10) return
    if (isRecord(value) && own(value, '@id') !== undefined) things.push(value)
    if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) visit(member, depth + 1)
  }
  visit(root, 0)
  return things
}
