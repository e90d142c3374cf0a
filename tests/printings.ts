import type { Article, Cluster, Medium, Quotation, Role, Witness } from '../src/model.ts'

/** A printing for a test: its words, or its pieces where it stands in several pairs of marks, with what matters about it. */
export type Printing =
  | string
  | { readonly parts: readonly [string, ...string[]]; readonly role?: Role; readonly outlet?: string; readonly form?: Quotation['form'] }

/** The cluster of some printings of one utterance, by siglum: every printing is an article of its own. */
export function printings(contents: Readonly<Record<string, Printing>>, medium: Medium = 'written'): Cluster {
  const [first, ...others] = Object.entries(contents).map(([siglum, printing], i) => witnessOf(siglum, printing, medium, i))
  if (!first) throw new Error('a cluster has at least one printing')
  return { id: 'q-test', medium, witnesses: [first, ...others] }
}

/** A cluster with the first quotation of every witness changed, and no other left. */
export function changed(cluster: Cluster, change: (quotation: Quotation, siglum: string) => Quotation): Cluster {
  const [first, ...others] = cluster.witnesses.map((witness): Witness => ({
    ...witness,
    quotations: [change(witness.quotations[0], witness.siglum)],
  }))
  return { ...cluster, witnesses: [first!, ...others] }
}

/** A cluster of which it is doubtful that all its witnesses print one utterance. */
export function doubted({ witnesses: [first, ...others], ...cluster }: Cluster): Cluster {
  return { ...cluster, witnesses: [doubt(first), ...others.map(doubt)] }
}

function doubt(witness: Witness): Witness {
  return { ...witness, match: { bits: 9, why: 'given', confidence: 'low' } }
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
  const [head, ...rest] = parts
  let at = head.length + 1
  const further = rest.map((part) => ({ start: at, end: (at += part.length + 1) - 1 }))
  const quotation: Quotation = {
    id: `${siglum}-0`,
    article,
    form,
    content: text,
    spans: [{ start: 0, end: head.length }, ...further],
    medium,
    notes: [],
  }
  return { siglum, quotations: [quotation], copyGroup, match: { bits: 60, why: 'given', confidence: 'high' } }
}
