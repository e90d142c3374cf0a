import type { Article, Cluster, Medium, Quotation, QuotationForm, Role, Token, Witness } from '../model.ts'
import { digest } from '../text/digest.ts'
import { normalize } from '../text/normalize.ts'
import { tokenize } from '../text/tokenize.ts'
import { primaryLanguage } from '../text/primary-language.ts'

type Pieces = readonly [string, ...string[]]

/** A printing given by hand: its words in one piece, in several (each from marks of its own), or as tokens. */
export interface GivenWitness {
  readonly id: string
  readonly content?: string | undefined
  readonly parts?: readonly string[] | undefined
  /** CollateX's tokens: `t` as printed, the blanks after it included; `n` what is compared, by default `t` without case and typography. */
  readonly tokens?: readonly { readonly t: string; readonly n?: string | undefined }[] | undefined
  readonly outlet?: string | undefined
  readonly role?: Role | undefined
  readonly medium?: Medium | undefined
  readonly date?: string | undefined
  readonly form?: Exclude<QuotationForm, 'mention'> | undefined
  readonly speaker?: string | undefined
  /** BCP 47; by default that of the cluster. */
  readonly language?: string | undefined
}

/** Printings of one utterance, given by hand. */
export interface GivenCluster {
  readonly witnesses: readonly [GivenWitness, ...GivenWitness[]]
  readonly speaker?: string | undefined
  readonly medium?: Medium | undefined
  /** BCP 47; English where nobody says so. */
  readonly language?: string | undefined
}

/** Makes a cluster of printings given by hand: every one is taken for an article of its own; those of one outlet support a reading once. */
export function clusterOf({ witnesses, speaker, medium, language }: GivenCluster): Cluster {
  const outlets = Array.from(new Set(witnesses.flatMap(({ outlet }) => outlet ?? [])))
  const make = (given: GivenWitness, i: number): Witness =>
    witnessOf(
      { ...given, language: given.language ?? language },
      medium,
      given.outlet === undefined ? outlets.length + i : outlets.indexOf(given.outlet),
    )
  const [first, ...others] = witnesses
  const made: Cluster['witnesses'] = [make(first, 0), ...others.map((given, i) => make(given, i + 1))]
  const contents = made.map(({ quotations: [{ content }] }) => normalize(content)).toSorted()
  return {
    id: `q-${digest(contents.join('\n'))}`,
    witnesses: made,
    ...(speaker !== undefined && { speaker }),
    medium: mediumOf([medium, ...witnesses.map((each) => each.medium)]),
  }
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

function articleOf({ id, outlet, role = 'report', date, language }: GivenWitness, text: string): Article {
  const known = {
    ...(outlet !== undefined && { outlet }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language: primaryLanguage(language) }),
  }
  return { id, path: id, label: outlet ?? id, ...known, role, text, parts: [], origin: { kind: 'plain', offset: 0, line: 1 } }
}

/** The pieces a witness is printed in, and its own tokens where it brings them. */
function wordsOf({ content, parts, tokens }: GivenWitness): { parts: Pieces; tokens?: Token[] } {
  const [first = content ?? '', ...others] = parts ?? []
  if (!tokens) return { parts: [first, ...others] }
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
