import type { Block, Place } from './survey.ts'

/** Puts words together to blocks. */
export interface BlockWriter {
  readonly blocks: readonly Block[]
  say(text: string): void
  /** Says a text with its spaces and line ends. */
  keep(text: string): void
  /** Ends a block; the next one has at least this gap before it. */
  end(gap: string): void
  /** A line end; two in a row end a paragraph. */
  breakLine(): void
  /** The element that the words from here on stand in; gives the one before. */
  stand(place: Place | undefined): Place | undefined
  /** How many links, and how much stress, the words from here on are in, more or less than so far. */
  change(links: number, stresses: number): void
}

/** From the smallest to the largest. */
const GAPS: readonly string[] = ['', ' ', '\n', '\n\n']

/** Space that HTML collapses; no-break spaces are the article's own. */
const SPACE = /[ \t\n\r\f]+/g

/** Begins a list of blocks. */
export function blockWriter(): BlockWriter {
  const blocks: Block[] = []
  let [line, gap, linked, stressed] = ['', '', 0, 0]
  let [links, stresses] = [0, 0]
  let at: Place | undefined

  const end = (next: string): void => {
    const text = line
      .replaceAll(/ *\n */g, '\n')
      .replaceAll(/ {2,}/g, ' ')
      .trim()
    if (text && at) blocks.push({ text, gap: blocks.length === 0 ? '' : gap || '\n\n', place: at, linked, stressed })
    if (text || GAPS.indexOf(next) > GAPS.indexOf(gap)) gap = next
    ;[line, linked, stressed] = ['', 0, 0]
  }
  return {
    blocks,
    end,
    say(text) {
      const shown = text.replaceAll(SPACE, ' ')
      line += shown
      const signs = shown === ' ' ? 0 : shown.length
      if (links > 0) linked += signs
      if (stresses > 0) stressed += signs
    },
    keep(text) {
      line += text
    },
    breakLine() {
      if (/\n *$/.test(line)) end('\n\n')
      else line += '\n'
    },
    stand(place) {
      const before = at
      at = place
      return before
    },
    change(moreLinks, moreStresses) {
      links += moreLinks
      stresses += moreStresses
    },
  }
}
