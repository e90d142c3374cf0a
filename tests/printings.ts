import type { Article, Cluster, Medium, Quotation, Role, Witness } from '../src/model.ts'

/** A printing for a test: its words, or its pieces where it stands in several pairs of marks, with what matters about it. */
export type Printing =
  | string
  | { readonly parts: readonly [string, ...string[]]; readonly role?: Role; readonly outlet?: string; readonly form?: Quotation['form'] }

/** The cluster of some printings of one utterance, by siglum: every printing is an article of its own. */
export function printings(contents: Readonly<Record<string, Printing>>, medium: Medium = 'written'): Cluster {
  const witnesses = Object.entries(contents).map(([siglum, printing], i) => witnessOf(siglum, printing, medium, i))
  return { id: 'q-test', medium, witnesses: witnesses as [Witness, ...Witness[]] }
}

function witnessOf(siglum: string, printing: Printing, medium: Medium, copyGroup: number): Witness {
  const { parts, role = 'report', outlet, form = 'direct' } = typeof printing === 'string' ? { parts: [printing] as const } : printing
  const text = parts.join(' ')
  const article: Article = {
    id: siglum,
    path: `${siglum}.txt`,
    label: outlet ?? siglum,
    ...(outlet !== undefined && { outlet }),
    role,
    text,
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }
  let at = 0
  const spans = parts.map((part) => ({ start: at, end: (at += part.length + 1) - 1 }))
  const quotation: Quotation = {
    id: `${siglum}-0`,
    article,
    form,
    content: text,
    spans: spans as [{ start: number; end: number }],
    medium,
    notes: [],
  }
  return { siglum, quotations: [quotation], copyGroup, match: { bits: 60, why: 'given', confidence: 'high' } }
}
