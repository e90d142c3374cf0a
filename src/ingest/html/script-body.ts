import { type PageElement, textOf } from './page-node.ts'
import { oneLine } from './one-line.ts'
import { bare } from './same-words.ts'

/** Larger states hold more than a page, and deeper ones no article. */
const MAX_SIZE = 8_000_000
const MAX_DEPTH = 16
const MAX_THINGS = 50_000

/** Shorter texts are descriptions. */
const MIN_LENGTH = 400

const TITLES = ['headline', 'title', 'name'] as const
const BODIES = ['articleBody', 'body', 'bodyHtml', 'html', 'content', 'contentHtml', 'text'] as const

/** The words of the article in what a page gives its scripts to show: a text beside the title of the page, and of some length. */
export function scriptBody(scripts: readonly PageElement[], title: string | undefined): string | undefined {
  const wanted = bare(title ?? '')
  if (wanted === '') return undefined
  for (const script of scripts) {
    const source = textOf(script)
    if (source.length > MAX_SIZE) continue
    const body = bodyIn(parsed(source), wanted)
    if (body !== undefined) return body
  }
  return undefined
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** Goes through a value, the outer things first. */
function bodyIn(state: unknown, title: string): string | undefined {
  let level: readonly object[] = objectsIn([state])
  for (let depth = 0, seen = 0; depth < MAX_DEPTH && level.length > 0 && seen < MAX_THINGS; depth++, seen += level.length) {
    for (const thing of level) {
      const body = bodyOf(thing, title)
      if (body !== undefined) return body
    }
    level = objectsIn(level.flatMap((thing) => Object.values(thing)))
  }
  return undefined
}

function objectsIn(values: readonly unknown[]): readonly object[] {
  return values.filter((value) => typeof value === 'object').filter((value) => value !== null)
}

/** The longest text of a thing that has the title of the page. */
function bodyOf(thing: object, title: string): string | undefined {
  const said = new Map<string, unknown>(Object.entries(thing))
  const isTitled = TITLES.some((name) => {
    const value = said.get(name)
    return typeof value === 'string' && bare(oneLine(value) ?? '') === title
  })
  if (!isTitled) return undefined
  const [longest] = BODIES.map((name) => said.get(name))
    .filter((value) => typeof value === 'string')
    .filter((value) => value.length >= MIN_LENGTH)
    .toSorted((one, other) => other.length - one.length)
  return longest
}
