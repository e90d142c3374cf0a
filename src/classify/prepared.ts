import type { Collation, Quotation, Siglum } from '../model.ts'
import { among } from '../text/among.ts'
import type { Judgement } from './judge.ts'
import { preparedVsDelivered } from './kinds/prepared-vs-delivered.ts'
import { reportersWords } from './reporters-words.ts'
import { gravity } from '../text/gravity.ts'

/** How much of an article’s head may say that it is the prepared text, in characters. */
const HEAD = 1500
/** What stands over a text that was handed out before it was spoken. Source: the headings of press offices. */
const HEADING =
  /\b(?:as prepared for delivery|prepared for delivery|remarks as prepared|check against delivery|embargo(?:ed)? (?:until|till|for)|es gilt das gesprochene wort|sperrfrist|seul le prononcé fait foi|sous embargo|embargad[oa] hasta)\b/iu
/** How a reporter says that the words are those of the prepared text. */
const CLAUSE =
  /\b(?:(?:according to|in|from) (?:his|her|their|the)?\s?(?:\p{L}+ )?(?:prepared (?:remarks|text|testimony|speech|statement)|advance (?:text|copy)|(?:remarks|speech|text) prepared for delivery)|(?:is|was|are|were) (?:expected|due|set|scheduled) to (?:say|tell)|will (?:say|tell)|redemanuskript|laut manuskript)\b/iu

/** The witnesses that print what was to be said, not what was. */
function preparedIn({ cluster }: Collation): Siglum[] {
  return cluster.witnesses.filter(({ quotations }) => quotations.every(isPrepared)).map(({ siglum }) => siglum)
}

const headed = new WeakMap<object, boolean>()

function isPrepared(quotation: Quotation): boolean {
  const { article } = quotation
  const known = headed.get(article) ?? HEADING.test(`${article.title ?? ''}\n${article.text.slice(0, HEAD)}`)
  headed.set(article, known)
  return known || CLAUSE.test(reportersWords(quotation))
}

/** Differences so small that the prepared text makes them no graver. */
const SMALL = new Set(['function-word', 'inflection', 'typo', 'synonym'])

/** A judgement for a collation of which some witnesses print the prepared text: what differs between these and the others is one reading of it. */
export function asDelivered(collation: Collation, judgements: readonly Judgement[]): Judgement[] {
  if (!judgements.some(isOfWords)) return [...judgements]
  const prepared = preparedIn(collation)
  if (prepared.length === 0 || prepared.length === collation.cluster.witnesses.length) return [...judgements]
  const isPreparedOne = among(prepared)
  return judgements.map((judgement) => {
    const { lemma, variant } = judgement.difference
    const parts = [lemma, variant].map(({ sigla }) =>
      sigla.every(isPreparedOne) ? 'prepared' : sigla.some(isPreparedOne) ? 'both' : 'delivered',
    )
    const isSplit = parts.includes('prepared') && parts.includes('delivered')
    return isSplit ? delivered(judgement) : judgement
  })
}

/** Whether words differ in it, and in more than their form. */
function isOfWords({ kind, ruling }: Judgement): boolean {
  return kind.weight === 'substantive' && gravity(ruling.severity ?? kind.severity) >= gravity('minor')
}

function delivered(judgement: Judgement): Judgement {
  const { kind, ruling } = judgement
  const severity = ruling.severity ?? kind.severity
  if (!isOfWords(judgement)) return judgement
  const raised = SMALL.has(kind.kind) || gravity(severity) >= gravity('major') ? severity : 'major'
  return {
    ...judgement,
    kind: preparedVsDelivered,
    ruling: { ...ruling, severity: raised, rule: `${kind.kind} between the prepared text and what was said: ${ruling.rule}` },
  }
}
