import type { GivenCluster } from '../../../src/collate/cluster-of.ts'
import { dice } from './dice.ts'

const LITTLE = 'the the the the of of and and a to in that it was he she they had with for on at by from but not as his her were all'.split(
  ' ',
)
const ONSETS = 'b c d f g h l m n p r s t v w st tr gr cl'.split(' ')
const VOWELS = 'a e i o u ea ou'.split(' ')
const CODAS = ['n', 'r', 'l', 't', 'st', 'm', 'd', '']
const ENDINGS = ['', '', 'ed', 'ing', 's', 'ly']

/** Editions of one invented chapter of so many characters: words in a hundred are changed, sentences dropped, and a page has changed places in every other. */
export function editionsOf(characters: number, editions: number, changed: number, seed: number): GivenCluster {
  const roll = dice(seed)
  const pick = (list: readonly string[]) => list[roll(list.length)] ?? ''
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)
  const vocabulary = Array.from({ length: 3000 }, () => syllable() + (roll(5) < 3 ? syllable() : '') + pick(ENDINGS))
  const content = () => vocabulary[Math.floor(3000 * (roll(1000) / 1000) ** 3)] ?? ''
  const sentences: string[] = []
  for (let length = 0; length < characters; length += sentences.at(-1)?.length ?? 0) sentences.push(sentence())
  const [first = '', ...others] = Array.from({ length: editions }, (_, i) => edition(i % 2 === 1))
  return { witnesses: [{ id: 'E0', content: first }, ...others.map((text, i) => ({ id: `E${i + 1}`, content: text }))] }

  function sentence(): string {
    const words = Array.from({ length: 6 + roll(20) }, () => (roll(100) < 45 ? pick(LITTLE) : content()))
    const text = words.join(' ').replace(/ (\S+)$/, roll(3) === 0 ? ', $1' : ' $1')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${pick(['.', '.', '.', '!', '?'])}`
  }

  function edition(isMoved: boolean): string {
    const printed = sentences.filter(() => roll(200) >= changed).map((text) => text.split(' ').flatMap(altered).join(' '))
    if (isMoved) printed.splice(10, 0, ...printed.splice(30, 6))
    return printed.join(' ')
  }

  function altered(word: string): string[] {
    if (roll(100) >= changed) return [word]
    return [[], [word, pick(LITTLE)], [content()], [`${word}e`]][roll(4)] ?? []
  }
}
