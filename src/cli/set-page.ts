import wrapAnsi from 'wrap-ansi'

const NARROWEST = 20

/** Sets a page in lines of so many columns: a paragraph runs on, an example keeps its indent, an item of a list hangs. */
export function setPage(page: string, width: number): string {
  const paragraphs = page.trimEnd().split(/\n{2,}/)
  return `${paragraphs.map((paragraph) => set(paragraph, width)).join('\n\n')}\n`
}

function set(paragraph: string, width: number): string {
  if (/^ {4}/.test(paragraph)) return exampleIn(paragraph, width)
  if (!paragraph.startsWith('- ')) return wrapAnsi(paragraph.replace(/\n/g, ' '), width)
  const items = paragraph.slice(2).split(/\n- /)
  return items.map((item) => `- ${hanging(item.replace(/\n\s*/g, ' '), width - 2, '  ')}`).join('\n')
}

/** Each line of an example is a printing of its own; what runs over is set in further. */
function exampleIn(lines: string, width: number): string {
  return lines
    .split('\n')
    .map((line) => `    ${hanging(line.trim(), width - 6, '      ')}`)
    .join('\n')
}

function hanging(text: string, width: number, indent: string): string {
  return wrapAnsi(text, Math.max(NARROWEST, width)).replaceAll('\n', `\n${indent}`)
}
