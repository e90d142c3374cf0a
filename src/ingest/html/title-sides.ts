import { TITLE_SIGNS } from './title-signs.ts'

/** A title taken apart at a sign that pages put between a headline and their own name. */
export interface TitleSides {
  readonly headline: string
  readonly rest: string
  /** Whether the rest is behind the headline; a name before it may as well be its kicker. */
  readonly isBehind: boolean
  readonly sign: string
}

/** Nobody's headline is longer. */
const MAX_LENGTH = 500

/** Every way to take a title apart. */
export function titleSides(title: string): readonly TitleSides[] {
  if (title.length > MAX_LENGTH) return []
  return [...title.matchAll(TITLE_SIGNS)].flatMap(({ 0: sign, index }) => {
    const [one, other] = [title.slice(0, index).trim(), title.slice(index + sign.length).trim()]
    if (one === '' || other === '') return []
    return [
      { headline: one, rest: other, isBehind: true, sign: sign.trim() },
      { headline: other, rest: one, isBehind: false, sign: sign.trim() },
    ]
  })
}
