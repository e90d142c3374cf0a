import type { Collation, Discrepancy, Locus, Quotation, Reading, Siglum, Token, Witness } from '../../model.ts'
import { digest } from '../../text/digest.ts'
import { normalize } from '../../text/normalize.ts'
import { tokenize } from '../../text/tokenize.ts'
import { foundBeside } from '../found-beside.ts'
import { displayBodyMismatch } from '../kinds/display-body-mismatch.ts'
import { type Hunk as Range, hunksOf } from './withdrawn/hunks.ts'

/** A headline, and what its own text quotes of the same speaker, word against word. */
export interface Beside {
  readonly collation: Collation
  /** Where the headline has other words. */
  readonly hunks: readonly Hunk[]
}

/** A stretch where the two have other words: its locus, and the tokens and the text of either side. */
export interface Hunk {
  readonly at: number
  readonly display: readonly Token[]
  readonly displayText: string
  readonly bodyText: string
}

const [DISPLAY, BODY] = ['A', 'B'] as const

/** Sets a display quotation beside a quotation of its own article: the collation of the two. */
export function besideOwnText(display: Quotation, body: Quotation): Beside {
  const tokens = { [DISPLAY]: withoutStop(tokenize(display.content)), [BODY]: tokenize(body.content) }
  const [one, other] = [tokens[DISPLAY], tokens[BODY]]
  const loci: Locus[] = []
  const hunks: Hunk[] = []
  const displayed = (some: readonly number[]): string => cutFrom(display.content, one, some)
  const reported = (some: readonly number[]): string => cutFrom(body.content, other, some)
  let [at, otherAt] = [0, 0]
  const agree = (until: number): void => {
    for (; at < until; at += 1, otherAt += 1)
      loci.push({ readings: [attested([DISPLAY, BODY], reported([otherAt]), { [DISPLAY]: [at], [BODY]: [otherAt] })] })
  }
  for (const { from, to, rightFrom, rightTo } of closest(one.map(norm), other.map(norm))) {
    agree(from)
    const [own, others] = [indexes(from, to), indexes(rightFrom, rightTo)]
    const isEdge = (from === 0 || to === one.length) && own.length === 0
    hunks.push({ at: loci.length, display: one.slice(from, to), displayText: displayed(own), bodyText: reported(others) })
    loci.push({
      readings: [
        others.length > 0 ? attested([BODY], reported(others), { [BODY]: others }) : nothing([BODY], 'omitted'),
        own.length > 0 ? attested([DISPLAY], displayed(own), { [DISPLAY]: own }) : nothing([DISPLAY], isEdge ? 'lacuna' : 'omitted'),
      ],
    })
    ;[at, otherAt] = [to, rightTo]
  }
  agree(one.length)
  return { collation: { cluster: clusterOf(display, body), loci, tokens }, hunks }
}

/** The stop at the end of a headline is its own: it stands for none in the text. */
function withoutStop(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1)
}

/** Of two alignments that share as many words, seen from the head and from the tail, the one that sets fewer words against the headline's. */
function closest(one: readonly string[], other: readonly string[]): Range[] {
  const forward = hunksOf(one, other)
  const backward = hunksOf(one.toReversed(), other.toReversed())
    .toReversed()
    .map(({ from, to, rightFrom, rightTo }) => ({
      from: one.length - to,
      to: one.length - from,
      rightFrom: other.length - rightTo,
      rightTo: other.length - rightFrom,
    }))
  return against(backward) < against(forward) ? backward : forward
}

/** How many words are set against others of the headline. */
function against(hunks: readonly Range[]): number {
  return hunks.reduce((sum, { from, to, rightFrom, rightTo }) => sum + (to > from ? rightTo - rightFrom : 0), 0)
}

function norm({ norm: compared }: Token): string {
  return compared
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

function attested(sigla: readonly Siglum[], text: string, tokens: Reading['tokens']): Reading {
  return { kind: 'attested', sigla, independent: 1, text, tokens }
}

/** What stands between the first and the last of some tokens, as printed. */
function cutFrom(content: string, tokens: readonly Token[], some: readonly number[]): string {
  const [first, last] = [tokens[some[0] ?? -1], tokens[some.at(-1) ?? -1]]
  return first && last ? content.slice(first.start, last.end) : ''
}

function nothing(sigla: readonly Siglum[], kind: 'omitted' | 'lacuna'): Reading {
  return { kind, sigla, independent: 1, text: '', tokens: {} }
}

function clusterOf(display: Quotation, body: Quotation): Collation['cluster'] {
  const match = { bits: 0, why: 'in display type and in the text of one article, same speaker', confidence: 'medium' } as const
  const witness = (siglum: Siglum, quotation: Quotation): Witness => ({ siglum, quotations: [quotation], copyGroup: 0, match })
  return {
    id: `q-${digest(normalize(display.content), normalize(body.content))}`,
    witnesses: [witness(DISPLAY, display), witness(BODY, body)],
    medium: body.medium,
    ...(display.speaker && { speaker: display.speaker.name ?? display.speaker.text }),
  }
}

/** What such a headline says where its text says something else. */
export function saysOtherwise({ at, displayText, bodyText }: Hunk): Discrepancy {
  return foundBeside(displayBodyMismatch, {
    confidence: 'medium',
    loci: [at],
    lemma: { kind: bodyText === '' ? 'omitted' : 'attested', sigla: [BODY], text: bodyText },
    variant: { kind: 'attested', sigla: [DISPLAY], text: displayText },
    rule: 'words that the article’s own text does not have, given to someone in display type, unless the body was trimmed from the end',
  })
}
