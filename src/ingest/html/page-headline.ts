import { textOf } from './page-node.ts'
import { sameWords } from './same-words.ts'
import type { Place, Survey } from './survey.ts'

/** The heading on the page that says the title; else the first main heading, unless it says something else altogether. */
export function headlineOf({ places }: Survey, title: string | undefined): Place | undefined {
  const headings = places.filter(({ element }) => element.localName === 'h1' && textOf(element).trim())
  if (title === undefined) return headings[0]
  return headings.find((place) => sameWords(says(place), title)) ?? headings.find((place) => shareWords(says(place), title))
}

function shareWords(heading: string, title: string): boolean {
  const words = new Set(wordsOf(title))
  const own = wordsOf(heading)
  const shared = own.filter((word) => words.has(word)).length
  return shared * 3 >= Math.min(words.size, own.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function says({ element }: Place): string {
  return textOf(element)
}
