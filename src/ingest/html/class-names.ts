import { attributeOf, type PageElement } from './page-node.ts'

/** What an element is called by those who wrote the page; the names of test and component attributes count as its classes do. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-module'] as const

/** An element is asked for its names by many. */
const own = new WeakMap<PageElement, string>()
const known = new Map<string, string>()
/** Pages share their names; what is remembered of them is bounded. */
const MAX_KNOWN = 20_000
/** Longer names are data. */
const MAX_LENGTH = 400

/** The names of an element as words between hyphens, in lower case: `articleBody lead_text` is `-article-body-lead-text-`; empty if it has none. */
export function classNames(element: PageElement): string {
  let names = own.get(element)
  if (names === undefined) own.set(element, (names = namesOf(element)))
  return names
}

function namesOf(element: PageElement): string {
  let raw = ''
  for (const name of NAMING) {
    const value = attributeOf(element, name)
    if (value) raw += ` ${name === 'class' ? eachOnce(value) : value}`
  }
  if (raw === '') return ''
  raw = raw.slice(0, MAX_LENGTH)
  const seen = known.get(raw)
  if (seen !== undefined) return seen
  if (known.size >= MAX_KNOWN) known.clear()
  const words = `-${raw
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-`.replaceAll(/-{2,}/g, '-')
  known.set(raw, words)
  return words
}

function eachOnce(names: string): string {
  return /\s/.test(names)
    ? Array.from(new Set(names.split(/\s+/)))
        .join(' ')
        .trim()
    : names
}
