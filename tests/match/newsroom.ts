import type { Article, Cluster, Quotation, QuotationForm, Span } from '../../src/model.ts'
import { type Printed, match } from '../../src/match/index.ts'

const FORMS = ['direct', 'mixed', 'block', 'display'] as const
const QUOTED = /\{(?:(\w+)!)?([^|{}]*)\|([^{}]*)\}/g

/**
 * An article for a test. `{Ada Brandt|We will wait.}` is a quotation (`{mixed!…}` of another form, `{|…}` of nobody);
 * ` // ` inside one closes the marks and opens them again.
 */
export function printed(path: string, template: string, about: Partial<Article> = {}): Printed {
  const pieces: { form: QuotationForm; speaker: string; spans: readonly Span[] }[] = []
  let [text, read] = ['', 0]
  for (const { 0: whole, 1: form = 'direct', 2: speaker = '', 3: content = '', index } of template.matchAll(QUOTED)) {
    text += template.slice(read, index)
    const spans = content.split(' // ').map((part, i) => {
      text += `${i > 0 ? ' ' : ''}“`
      const start = text.length
      text += part
      text += '”'
      return { start, end: start + part.length }
    })
    pieces.push({ form: FORMS.find((one) => one === form) ?? 'direct', speaker, spans })
    read = index + whole.length
  }
  text += template.slice(read)
  const article: Article = {
    id: path,
    path,
    label: path,
    language: 'en',
    role: 'report',
    text,
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
    ...about,
  }
  return { article, quotations: pieces.map((piece, i) => quotationOf(article, piece, i)) }
}

function quotationOf(article: Article, piece: { form: QuotationForm; speaker: string; spans: readonly Span[] }, i: number): Quotation {
  const { form, speaker, spans } = piece
  const [first = { start: 0, end: 0 }, ...others] = spans
  return {
    id: `${article.id}-${i}`,
    article,
    form,
    content: spans.map(({ start, end }) => article.text.slice(start, end)).join(' '),
    spans: [first, ...others],
    medium: 'spoken',
    notes: [],
    ...(speaker !== '' && { speaker: { text: speaker, name: speaker } }),
  }
}

/** Clusters for the eye: a line for each witness, "path: content / content". */
export function sets(...all: readonly Printed[]): string[][] {
  return match(all)
    .clusters.map(lines)
    .toSorted((x, y) => (x.join() < y.join() ? -1 : 1))
}

function lines({ witnesses }: Cluster): string[] {
  return witnesses.map(({ quotations }) => `${quotations[0].article.path}: ${quotations.map(({ content }) => content).join(' / ')}`)
}

/** What two events are about: enough to tell them apart. */
export const HARBOUR =
  'Norvik, Thursday. The Norvik harbour board met about the sinking quay, the ferry operator Lindqvist Lines and the dredging contract.'
export const HOSPITAL =
  'Estmark, Monday. The hospital trust of Estmark answered the nurses union about rosters, overtime and the closed maternity ward.'
