/** A change somebody may make to a quotation: every wording it can lead to. */
export interface Mutation {
  readonly name: string
  readonly of: (content: string) => readonly string[]
}

/** Behind these a `not` stands in any sentence. */
const BEFORE_NOT =
  /\b(?:is|are|was|were|am|will|would|can|could|should|must|may|might|do|does|did|has|have|had|[Ii]’m|we’re|they’re|it’s)\b(?! not\b|n[’']t\b|[’'])/g
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million'.split(
  ' ',
)
const MODALS: Readonly<Record<string, string>> = {
  will: 'may',
  would: 'must',
  may: 'will',
  might: 'must',
  must: 'might',
  can: 'must',
  could: 'should',
  should: 'could',
  shall: 'may',
}
const CONDITIONS: Readonly<Record<string, string>> = { if: 'unless', unless: 'if', until: 'if' }

/** Words with a capital that are no names. */
const NO_NAMES =
  /^(?:I|I[’'].*|God|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/

function replacements(content: string, pattern: RegExp, by: (found: string, index: number) => string | undefined): string[] {
  return Array.from(content.matchAll(pattern)).flatMap(({ 0: found, index }) => {
    const other = by(found, index)
    return other === undefined ? [] : [`${content.slice(0, index)}${other}${content.slice(index + found.length)}`]
  })
}

/** Whether a sentence begins at an offset: there a capital says nothing. */
function opensSentence(content: string, index: number): boolean {
  return /(?:^|[.!?:;,…—–-]|[“”"‘’'([\]])\s*$/.test(content.slice(0, index))
}

/** Each turns round what was said. */
export const TURNS: readonly Mutation[] = [
  { name: 'a “not” put in', of: (content) => replacements(content, BEFORE_NOT, (found) => `${found} not`) },
  {
    name: 'another number',
    of: (content) => [
      ...replacements(content, /(?<![\d.,:$£€])\d{1,3}(?![\d.,:%]|\w)/g, (found) => String(Number(found) + 7)),
      ...replacements(
        content,
        new RegExp(`\\b(?:${NUMBERS.join('|')})\\b`, 'g'),
        (found) => NUMBERS[(NUMBERS.indexOf(found) + 3) % NUMBERS.length],
      ),
    ],
  },
  {
    name: 'another name',
    of: (content) =>
      replacements(content, /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}’'-])/gu, (found, index) =>
        opensSentence(content, index) || NO_NAMES.test(found) ? undefined : 'Zubrowska',
      ),
  },
  {
    name: 'another modal verb',
    of: (content) => replacements(content, /\b[a-z]+\b(?![’'])/g, (found) => (Object.hasOwn(MODALS, found) ? MODALS[found] : undefined)),
  },
  {
    name: 'another condition',
    of: (content) => replacements(content, /\b[a-z]+\b/g, (found) => (Object.hasOwn(CONDITIONS, found) ? CONDITIONS[found] : undefined)),
  },
  {
    // A fragment claims no end; of a sentence with a full stop the reader takes it for all.
    name: 'a condition put in',
    of: (content) => (/^[\p{Lu}\d].*[^.…][.]$/u.test(content) ? [`${content.slice(0, -1)} unless the river rises.`] : []),
  },
]

/** Each every style guide leaves to the house. */
export const LICENCES: readonly Mutation[] = [
  { name: 'straight marks and apostrophes', of: (content) => [content.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')] },
  { name: 'curly apostrophes', of: (content) => [content.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')] },
  {
    name: 'an ellipsis in three points',
    of: (content) => [content.replace(/…/g, '...'), content.replace(/\s*(?:…|\.\.\.)\s*/g, ' . . . ')],
  },
  {
    name: 'spaces of other widths',
    of: (content) => [content.replace(/ /g, '\u00a0'), content.replace(/ /g, '  '), content.replace(/(?<=[.!?]) /g, '\u2009')],
  },
  { name: 'a small first letter', of: (content) => [content.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())] },
  { name: 'a large first letter', of: (content) => [content.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())] },
  { name: 'a comma for the last full stop', of: (content) => [content.replace(/\.$/, ',')] },
  { name: 'no mark at the end', of: (content) => [content.replace(/[.,]$/, '')] },
]

/** Swear words, and the masks of them. */
export const MASKED: readonly (readonly [word: string, masks: readonly string[]])[] = [
  ['fucking', ['f***ing', 'f*****g', 'f-----g', 'f—ing', '[expletive]', 'f**king']],
  ['shit', ['s***', 's---', 's**t', 'sh*t', '[expletive]']],
  ['bullshit', ['bulls***', 'bull****', 'bullsh*t', '[expletive]']],
]
