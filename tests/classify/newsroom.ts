import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { extract } from '../../src/extract/index.ts'
import type { Article, Cluster, Discrepancy, Medium, Quotation, Witness } from '../../src/model.ts'

/** A story as a paper prints it. */
export type Story =
  | string
  | (Partial<Pick<Article, 'date' | 'outlet' | 'role' | 'language' | 'title'>> & { readonly text: string; readonly only?: RegExp })

/** What a story of the sale quotes. */
export const SALE = 'We sold the mill to the first man who asked for it'

/** A story of 14 March 2024, a Thursday, or of another day, with what it says about the words: `said on Monday`. */
export function saleStory(said: string, about: Partial<Exclude<Story, string>> = {}): Story {
  return {
    date: '2024-03-14',
    ...about,
    text: `The mill stood by the river for two hundred years.\n\n“${SALE},” Ada Marsh ${said}.\n\nNobody had asked before.`,
  }
}

/** What is found between papers whose stories quote one utterance. */
export function newsroom(stories: Readonly<Record<string, Story>>): Discrepancy[] {
  return classify(collate(clusterOfStories(stories)), 'default')
}

/** The cluster of papers whose stories quote one utterance: all that a story quotes, or what is of `only`. */
export function clusterOfStories(stories: Readonly<Record<string, Story>>): Cluster {
  const [first, ...others] = Object.entries(stories).map(([siglum, story], i) =>
    witnessOf(siglum, typeof story === 'string' ? { text: story } : story, i),
  )
  if (!first) throw new Error('a newsroom has at least one story')
  const mediums = [first, ...others].flatMap(({ quotations }) => quotations.map(({ medium }) => medium))
  const medium: Medium = mediums.find((each) => each === 'written') ?? mediums.find((each) => each === 'spoken') ?? 'unknown'
  return { id: 'q-test', medium, witnesses: [first, ...others] }
}

/** The same for one kind, short: `major high: on Tuesday ] on Friday`. */
export function findings(kind: string, stories: Readonly<Record<string, Story>>): string[] {
  return newsroom(stories).flatMap(({ kind: found, severity, confidence, lemma, variant }) =>
    found === kind ? [`${severity} ${confidence}: ${lemma.text || 'none'} ] ${variant.text || 'none'}`] : [],
  )
}

function witnessOf(siglum: string, { text, only = /(?:)/u, ...about }: Exclude<Story, string>, copyGroup: number): Witness {
  const article: Article = {
    id: siglum,
    path: `${siglum}.txt`,
    label: about.outlet ?? siglum,
    role: 'report',
    language: 'en',
    ...about,
    text,
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }
  const quoted = extract(article).filter(({ form, content, parent }) => form !== 'mention' && parent === undefined && only.test(content))
  const [first, ...others]: readonly (Quotation | undefined)[] = quoted
  if (!first) throw new Error(`${siglum} quotes nobody: ${text}`)
  return {
    siglum,
    quotations: [first, ...others.flatMap((each) => each ?? [])],
    copyGroup,
    match: { bits: 60, why: 'given', confidence: 'high' },
  }
}
