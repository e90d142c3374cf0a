import type { Article, Cluster, Match, Medium, Quotation, Warning, Witness } from '../model.ts'
import type { Draft } from './assemble.ts'
import type { Corpus } from './corpus.ts'
import { thinned, type Unnamed } from './crowd.ts'
import type { Printed } from './edition.ts'
import { siglum } from './siglum.ts'
import { compareSpeakers, nameParts } from './speakers.ts'
import { byPlace } from './witnesses.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/** A cluster, and what had to be left out of it. */
export interface Clustered {
  readonly cluster: Cluster
  readonly warning?: Warning
}

/** Makes a cluster of its witnesses: every copy of an article is one, too, as far as they can be compared. In order of path, then of the article. */
export function clusterOf(
  id: string,
  drafts: readonly Draft[],
  matches: readonly Match[],
  groups: ReadonlyMap<number, number>,
  { editions }: Corpus,
): Clustered | undefined {
  const unnamed = drafts.flatMap((draft, i) => {
    const edition = draft[0].quoted.edition
    const match = matches[i]
    return (editions[edition]?.copies ?? []).map((copy) => ({
      draft,
      path: copy.article.path,
      witness: { quotations: inCopy(draft, copy), copyGroup: groups.get(edition) ?? 0, ...(match && { match }) },
    }))
  })
  const inOrder = unnamed
    .toSorted(
      (x, y) =>
        byCodeUnit(x.path, y.path) || byCodeUnit(articleOf(x.witness).id, articleOf(y.witness).id) || byPlace(x.draft[0], y.draft[0]),
    )
    .map(({ witness }) => witness)
  const { kept, warning } = thinned(inOrder)
  const [first, ...others] = kept.map((witness, i): Witness => ({ siglum: siglum(i), ...witness }))
  if (!first || others.length === 0) return undefined

  const witnesses = [first, ...others] as const
  const speaker = speakerOf(witnesses)
  const cluster = { id, witnesses, ...(speaker !== undefined && { speaker }), medium: mediumOf(witnesses) }
  return { cluster, ...(warning && { warning }) }
}

function articleOf({ quotations: [{ article }] }: Unnamed) {
  return article
}

/** The quotations of a draft as a copy of its article has them. */
function inCopy(draft: Draft, { article, quotations }: Printed): [Quotation, ...Quotation[]] {
  const [first, ...others] = draft.map(({ quoted: { quotation, index } }) => {
    const own = index === undefined ? undefined : quotations[index]
    return own ?? { ...quotation, id: `${article.id}-u${quotation.spans[0].start}`, article }
  })
  return [first ?? draft[0].quoted.quotation, ...others]
}

/** So many names, those that most witnesses give, are compared with each other. */
const NAMES = 100

/** The resolved name that most independent witnesses support: of those that can be one person, the fullest; ties by name. Linear in the witnesses. */
export function speakerOf(witnesses: readonly Witness[]): string | undefined {
  const groups = new Map<string, Set<number>>()
  for (const { quotations, copyGroup } of witnesses)
    for (const { speaker } of quotations)
      if (speaker?.name !== undefined) groups.set(speaker.name, (groups.get(speaker.name) ?? new Set()).add(copyGroup))
  const names = Array.from(groups, ([name, own]) => ({ name, own, parts: nameParts({ name, text: name }) }))
    .toSorted((x, y) => y.own.size - x.own.size || byCodeUnit(x.name, y.name))
    .slice(0, NAMES)
  const support = (parts: readonly string[]) =>
    new Set(names.filter((one) => compareSpeakers(one.parts, parts) === 'same').flatMap(({ own }) => Array.from(own))).size
  const ranked = names.map(({ name, parts }) => ({ name, support: support(parts), length: parts.length }))
  return (
    ranked.toSorted((x, y) => y.support - x.support || y.length - x.length || byCodeUnit(x.name, y.name))[0]?.name ?? describedAs(witnesses)
  )
}

/** Where nobody is named: the words most copy groups describe the speaker with (`the court`); a pronoun describes nobody. */
function describedAs(witnesses: readonly Witness[]): string | undefined {
  const groups = new Map<string, Set<number>>()
  for (const { quotations, copyGroup } of witnesses)
    for (const { speaker } of quotations)
      if (speaker?.text.includes(' ')) groups.set(speaker.text, (groups.get(speaker.text) ?? new Set()).add(copyGroup))
  return Array.from(groups).toSorted(([a, one], [b, other]) => other.size - one.size || byCodeUnit(a, b))[0]?.[0]
}

/** A source is a text whose exact wording can be known, save where it prints the words as said. */
export function mediumOf(witnesses: readonly Witness[]): Medium {
  const media = new Set(
    witnesses.flatMap(({ quotations }) => quotations.map(({ medium, article }) => (isText(article, medium) ? 'written' : medium))),
  )
  return (['written', 'spoken'] as const).find((medium) => media.has(medium)) ?? 'unknown'
}

/** A line that begins with the name of who speaks: `THE CHAIR: `. */
const TURN = /^[ \t]{0,40}\p{Lu}[\p{L} .'’-]{1,40}: /gmu
/** How far into a text its first line is looked for, in characters. */
const BEGINNING = 200
/** From so many on a text records what people said. */
const TURNS = 3

/** Whether a quotation stands in a source whose words were written, not in the record of a hearing or an interview. */
function isText(article: Article, medium: Medium): boolean {
  return article.role === 'source' && medium !== 'spoken' && !isRecord(article)
}

/** A title that promises what somebody said: `The acceptance speech in full`, `Sentencing remarks of …`. */
const SPOKEN =
  /(?<!\p{L})(?:speech|remarks|eulogy|sermon|keynote|testimony|transcript|verbatim|rede|ansprache|grußwort|wortlaut der rede|discours|allocution|discurso|alocución|comparecencia|toespraak|discorso)(?!\p{L})/iu
/** The same as the first line of a text. */
const DELIVERED =
  /^\s*(?:\(?as delivered|(?:full )?(?:transcript|text) of (?:the |a |his |her )?(?:speech|remarks|address)|es gilt das gesprochene wort|seul le prononcé fait foi)/iu

const records = new WeakMap<Article, boolean>()

function isRecord(article: Article): boolean {
  const known =
    records.get(article) ??
    (SPOKEN.test(article.title ?? '') ||
      DELIVERED.test(article.text.slice(0, BEGINNING)) ||
      (article.text.match(TURN) ?? []).length >= TURNS)
  records.set(article, known)
  return known
}
