import type { Evidence, Verdict } from '../../model.ts'
import { shareWords } from '../../text/share-words.ts'
import { wordsIn } from '../../text/words-in.ts'
import { saidBy } from '../said-by.ts'
import { percent } from '../verdict-words.ts'
import { articleOf, type Edition } from './edition.ts'
import { languageOf, nameOf, whereOf } from './labels.ts'
import { type Markup, markup } from './markup.ts'

/** Named at once; the rest waits under a line of its own. */
const SHOWN = 4
/** From such a share of agreement on, it helps to see which words the nearest passage does not have in common. */
const NEAR = 0.5

/** Who else has the words, records first, and where to look them up or listen. */
export function evidenceOf({ evidence, quotation }: Verdict, edition: Edition): Markup | undefined {
  if (evidence.length === 0) return undefined
  const items = evidence.map((each) => item(each, quotation.speaker, edition))
  const rest = items.slice(SHOWN)
  return markup`<ul class="evidence">${items.slice(0, SHOWN)}</ul>${
    rest.length > 0
      ? markup`<details class="more"><summary>${rest.length} more</summary><ul class="evidence">${rest}</ul></details>`
      : undefined
  }`
}

function item({ article: id, agrees, share, speaker, spans }: Evidence, own: string | undefined, edition: Edition): Markup {
  const article = articleOf(edition, id)
  const role = article.role === 'report' ? undefined : markup` <span class="role">${article.role}</span>`
  const name = article.isDraft ? markup`this draft` : nameOf(article)
  const theirs = saidBy(speaker, own)
  const other = theirs === undefined ? undefined : markup` · said by <bdi>${theirs}</bdi>`
  const [sort, sign] = agrees ? (share ? ['partial', 'in part'] : ['agrees', 'has it']) : ['departs', 'differs']
  const much = share && markup` · only ${shareWords(share)}`
  return markup`<li class="${sort}"><span class="sign">${sign}</span> ${name}${role}${other}${much} · ${whereOf(article, spans[0])}</li>`
}

/** The passage that comes nearest to words nobody has; words it does not share are marked where it is near enough. */
export function nearestOf({ verdict, nearest, quotation, reason }: Verdict, edition: Edition): Markup | undefined {
  if (!nearest)
    return verdict === 'not-found' && reason === undefined
      ? markup`<p class="reason">Nobody has it, and nothing comes near it.</p>`
      : undefined
  const article = articleOf(edition, nearest.article)
  const words = nearest.agreement >= NEAR ? unshared(nearest.content, quotation.content) : nearest.content
  const speaker = nearest.speaker === undefined ? undefined : markup` · <bdi>${nearest.speaker}</bdi>`
  return markup`<div class="nearest"><p class="reason">${verdict === 'not-found' ? 'Nobody has it. ' : undefined}The nearest passage, ${percent(nearest.agreement)} alike</p><p class="passage" dir="auto"${languageOf(article)}>“${words}”</p><p class="quiet">${nameOf(article)}${speaker} · ${whereOf(article, nearest.spans[0])}</p></div>`
}

function unshared(passage: string, content: string): Markup {
  const shared = new Set(wordsIn(content))
  const parts = passage.split(/([\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*)/u)
  return markup`${parts.map((part, i) => (i % 2 === 1 && !wordsIn(part).every((word) => shared.has(word)) ? markup`<b class="differing">${part}</b>` : part))}`
}
