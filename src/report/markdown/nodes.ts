import type { BlockContent, Emphasis, Html, InlineCode, Paragraph, PhrasingContent, Strong, Table, Text } from 'mdast'
import { inert } from '../inert.ts'
import { defused } from './defused.ts'

/** Words, whoever wrote them; the blanks at their edges stay, so that they can follow others. */
export function text(value: string): Text {
  const words = defused(value)
  return { type: 'text', value: `${/^\s/.test(value) ? ' ' : ''}${words}${words && /\s$/.test(value) ? ' ' : ''}` }
}

/** Words in bold; nothing where there are none. */
export function strong(value: string): Strong[] {
  const words = text(value.trim())
  return words.value === '' ? [] : [{ type: 'strong', children: [words] }]
}

/** Words set apart quietly. */
export function emphasis(value: string): Emphasis[] {
  return strong(value).map(({ children }) => ({ type: 'emphasis', children }))
}

/** What is to be copied as it is: a path, an id, a command. */
export function code(value: string): InlineCode[] {
  const words = inert(value)
  return words === '' ? [] : [{ type: 'inlineCode', value: words }]
}

/** Tags of our own. Nothing from a report may stand in them. */
export function tags(value: `<${string}>`): Html {
  return { type: 'html', value }
}

export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] }
}

/** Groups of words with something between them. */
export function joined(groups: readonly (readonly PhrasingContent[])[], between: PhrasingContent): PhrasingContent[] {
  return groups.filter((group) => group.length > 0).flatMap((group, i) => (i === 0 ? [...group] : [{ ...between }, ...group]))
}

type Cells = readonly (readonly PhrasingContent[])[]

/** A table, its head first. */
export function table(head: readonly string[], rows: readonly Cells[]): Table {
  return { type: 'table', children: [rowOf(head.map((name) => [text(name)])), ...rows.map(rowOf)] }
}

function rowOf(cells: Cells): Table['children'][number] {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) }
}

/** What is folded away under a line of our own words. */
export function details(summary: string, inside: readonly BlockContent[]): BlockContent[] {
  return [tags(`<details><summary>${summary}</summary>`), ...inside, tags('</details>')]
}
