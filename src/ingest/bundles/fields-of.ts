import type { Line } from './cut.ts'

/** A field of an article in a database: its name in capitals, and what stands behind the colon, in one line. */
export interface Field {
  readonly name: string
  readonly value: string
}

/** A run of lines between empty ones. */
export interface Block {
  readonly lines: readonly Line[]
  readonly field: Field | undefined
}

/** Lines as blocks. */
export function blocksOf(lines: readonly Line[], isField: (line: string) => Field | undefined): readonly Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const end = (): void => {
    const [first, ...rest] = open
    if (first) {
      const field = isField(first.text)
      const value = [field?.value ?? '', ...rest.map(({ text }) => text)].join(' ').replaceAll(/\s+/g, ' ').trim()
      blocks.push({ lines: open, field: field && { name: field.name, value } })
    }
    open = []
  }
  for (const line of lines) {
    if (line.text === '') end()
    else {
      if (open.length > 0 && isField(line.text)) end()
      open.push(line)
    }
  }
  end()
  return blocks
}

/** The words of a block in one line. */
export const wordsOf = ({ lines }: Pick<Block, 'lines'>): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
