/** A line of a mail without the marks of quotation before it, and how many these were. */
export interface MailLine {
  readonly depth: number
  readonly text: string
}

/** The lines of a mail. In flowed text blanks between the marks count as text, since the line says itself which it put there. */
export function linesOf(text: string, isFlowed = false): readonly MailLine[] {
  return text.split(/\r\n|[\n\r]/).map((line) => {
    let [at, depth] = [0, 0]
    for (; line[at] === '>'; depth += 1) at += !isFlowed && /[ \t]/.test(line[at + 1] ?? '') ? 2 : 1
    return { depth, text: line.slice(at) }
  })
}

/** Lines as text: what is quoted stands there like the rest, with an empty line wherever the depth of quotation changes. */
export function shown(lines: readonly MailLine[]): string {
  return lines
    .flatMap((line, i) => {
      const above = lines[i - 1]
      const isParted = above !== undefined && above.depth !== line.depth && above.text.trim() !== '' && line.text.trim() !== ''
      return isParted ? ['', line.text] : [line.text]
    })
    .join('\n')
}
