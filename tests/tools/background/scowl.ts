import { readdirSync, readFileSync } from 'node:fs'

/** Above 70 the lists hold words no newspaper prints, and words under further licences. */
const LARGEST = 70

const LISTS = /^(?:(?:english|american|british(?:_z)?|canadian|australian)(?:_variant_1)?|variant_1)-(.+)\.(\d+)$/

/** Of abbreviations only the common ones: the rest make a word of any few letters. */
const takes = (list: string, size: number) => size <= (list === 'abbreviations' ? 40 : LARGEST)

/** English words by the size of the smallest list of SCOWL that has them: 10 for the commonest. */
export function readScowl(folder: string): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const file of readdirSync(folder).toSorted()) {
    const [, list = '', digits] = LISTS.exec(file) ?? []
    const size = Number(digits)
    if (!list || !takes(list, size)) continue
    for (const word of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
      if (word) sizes.set(word, Math.min(size, sizes.get(word) ?? size))
    }
  }
  return sizes
}
