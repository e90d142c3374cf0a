import type { Article, Quotation, Speaker } from '../../../src/model.ts'
import type { Language } from './language.ts'
import type { Planted, Variant } from './printing.ts'
import { run } from './speech.ts'

/** What an article prints of what was said. */
export interface Said {
  readonly variant: Variant
  readonly speaker: Speaker | undefined
}

/** An article with its quotations and what is known of them. */
export interface Generated {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  /** For each quotation, in order. */
  readonly planted: readonly Planted[]
  /** What stands in its prose without marks. */
  readonly unmarked: readonly (Planted & { readonly start: number; readonly end: number })[]
  /** Number of the story: articles of one number are copies. */
  readonly story: number
}

const CUES = ['said', 'told reporters', 'added', 'wrote']

/** A paragraph of the reporter's own, of one to three sentences, or so many times three. */
export function prose(language: Language, roll: () => number, topic: readonly number[], length: number): string {
  return Array.from({ length: 1 + Math.floor(roll() * 3 * length) }, () => {
    const text = run(language, roll, 8 + Math.floor(roll() * 18), topic)
      .map(language.textOf)
      .join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }).join(' ')
}

/** Writes an article: paragraphs of prose, and after each what somebody said. */
export function written(
  about: Pick<Article, 'id' | 'outlet' | 'date'>,
  story: number,
  paragraphs: readonly string[],
  said: readonly Said[],
): Generated {
  const planted: Planted[] = []
  const unmarked: (Planted & { start: number; end: number })[] = []
  const places: { start: number; end: number; content: string; said: Said }[] = []
  let text = ''
  paragraphs.forEach((paragraph, i) => {
    text += `${i > 0 ? '\n\n' : ''}${paragraph}`
    const one = said[i]
    if (!one) return
    const { text: content, kind, covers } = one.variant
    const start = text.length + (kind === 'unquoted' ? 2 : 3)
    const place = { start, end: start + content.length }
    if (kind === 'unquoted') unmarked.push({ kind, covers, ...place })
    else {
      planted.push({ kind, covers })
      places.push({ ...place, content, said: one })
    }
    const cue = one.speaker ? ` ${one.speaker.text} ${CUES[i % CUES.length]}.` : ''
    text += kind === 'unquoted' ? `\n\n${content}.` : `\n\n“${content},”${cue}`
  })
  // One flat string, as a file gives it, not a rope of pieces.
  text = Buffer.from(text).toString('utf8')
  const { id } = about
  const article: Article = {
    ...about,
    path: `${id}.txt`,
    label: id,
    language: 'en',
    role: 'report',
    text,
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }
  const quotations = places.map(({ start, end, content, said: { variant, speaker } }, i): Quotation => ({
    id: `${id}:${i}`,
    article,
    form: variant.kind.startsWith('fragment') ? 'mixed' : 'direct',
    content,
    spans: [{ start, end }],
    ...(speaker && { speaker }),
    medium: 'spoken',
    notes: [],
  }))
  return { article, quotations, planted, unmarked, story }
}
