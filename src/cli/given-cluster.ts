import {
  type Article,
  type Cluster,
  clusterIds,
  type Medium,
  namingRun,
  normalize,
  type Quotation,
  type Token,
  tokenize,
  type Witness,
} from '../index.ts'
import type { CollateInput, GivenWitness } from './collate-input.ts'

type Pieces = readonly [string, ...string[]]

/** The cluster of printings given by hand: every printing is taken for an article of its own. */
export function givenCluster({ witnesses, speaker, medium }: CollateInput): Cluster {
  const outlets = [...new Set(witnesses.flatMap(({ outlet }) => outlet ?? []))]
  const make = (given: GivenWitness, i: number): Witness =>
    witnessOf(given, medium, given.outlet === undefined ? outlets.length + i : outlets.indexOf(given.outlet))
  const [first, ...others] = witnesses
  const made: Cluster['witnesses'] = [make(first, 0), ...others.map((given, i) => make(given, i + 1))]
  return {
    id: idOf(made),
    witnesses: made,
    ...(speaker !== undefined && { speaker }),
    medium: mediumOf([medium, ...witnesses.map((each) => each.medium)]),
  }
}

/** Named like any cluster, by the words its printings share. */
function idOf(witnesses: Cluster['witnesses']): string {
  const support = witnesses.map(({ quotations: [{ content, article }], copyGroup }) => ({ content, copyGroup, language: article.language }))
  return clusterIds([{ run: namingRun(support), contents: support.map(({ content }) => content) }])[0] ?? ''
}

function mediumOf(media: readonly (Medium | undefined)[]): Medium {
  return media.find((medium) => medium === 'written') ?? media.find((medium) => medium === 'spoken') ?? 'unknown'
}

function witnessOf(given: GivenWitness, common: Medium = 'unknown', copyGroup: number): Witness {
  const { id, form = 'direct', medium = common, speaker } = given
  const { tokens, parts } = wordsOf(given)
  const article = articleOf(given, parts.join(' '))
  return {
    siglum: id,
    quotations: [
      {
        id: `${id}-0`,
        article,
        form,
        content: article.text,
        spans: spansOf(parts),
        ...(speaker !== undefined && { speaker: { text: speaker, name: speaker } }),
        medium,
        notes: [],
      },
    ],
    copyGroup,
    ...(tokens && { tokens }),
  }
}

/** Where the pieces stand when they are joined with one blank. */
function spansOf([first, ...others]: Pieces): Quotation['spans'] {
  let at = first.length + 1
  return [{ start: 0, end: first.length }, ...others.map((part) => ({ start: at, end: (at += part.length + 1) - 1 }))]
}

function articleOf({ id, outlet, role = 'report', date }: GivenWitness, text: string): Article {
  const known = { ...(outlet !== undefined && { outlet }), ...(date !== undefined && { date }) }
  return { id, path: id, label: outlet ?? id, ...known, role, text, parts: [], origin: { kind: 'plain', offset: 0, line: 1 } }
}

/** The pieces a witness is printed in, and its own tokens where it brings them. */
function wordsOf({ content, parts, tokens }: GivenWitness): { parts: Pieces; tokens?: Token[] } {
  if (!tokens) return { parts: parts ?? [content ?? ''] }
  // CollateX keeps the blanks after a token in it; who leaves them out means them all the same.
  const gap = tokens.some(({ t }) => /\s$/.test(t)) ? '' : ' '
  let at = 0
  const made = tokens.map(({ t, n }): Token => {
    const text = t.trim()
    const start = at + t.length - t.trimStart().length
    at += t.length + gap.length
    return { kind: kindOf(text), text, norm: n ?? normalize(text), start, end: start + text.length }
  })
  return { parts: [tokens.map(({ t }) => t).join(gap)], tokens: made }
}

function kindOf(text: string): Token['kind'] {
  const [first, ...others] = tokenize(text)
  if (!first) return 'mark'
  return others.every(({ kind }) => kind === first.kind) ? first.kind : 'word'
}
