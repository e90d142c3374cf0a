import type { Article, Quotation, Timed } from '../model.ts'
import { assemble } from './assemble.ts'
import { corrected } from './correction/corrected.ts'
import { blocksIn } from './display/blocks.ts'
import type { Found } from './found.ts'
import { turnsIn } from './display/dialogue.ts'
import { displayed } from './display/display.ts'
import { inherit } from './attribution/inherit.ts'
import { byParagraph, join } from './attribution/join.ts'
import { languageOf } from './languages/index.ts'
import { cutAtIncises } from './marks/incise.ts'
import { flowing } from './marks/flowing.ts'
import { linesOf } from './marks/lines.ts'
import { namesOf } from './people/names.ts'
import { quotedIn } from './marks/quoted.ts'
import { partsOf } from './display/part.ts'
import { piecesOf } from './pieces.ts'
import { read } from './grammar/reading.ts'
import { isAllTurns, recordIn } from './display/record.ts'
import { statementsIn } from './display/statement.ts'

/** Finds what an article prints as someone's words, in the order of reading; what only looks like a quotation comes as a mention, what stands inside a quotation with the id of its parent. */
export function extract(article: Article): readonly Quotation[] {
  const language = languageOf(article)
  const find = (text: string, offset: number, body?: Found): Found => {
    const { paired, marked } = quotedIn(text, language)
    const lines = linesOf(text, marked)
    const stretches = cutAtIncises(
      text,
      paired.filter(({ depth }) => depth === 0),
      language,
    )
    const readings = byParagraph(stretches).map((group) => read(text, group[0]?.paragraph ?? { start: 0, end: 0 }, group, language))
    const utterances = inherit(text, join(readings))
    const display = displayed(text, lines, utterances)
    const isRecord = !body && (article.role === 'transcript' || (article.role === 'source' && isAllTurns(lines, language)))
    const said = body?.said ?? display.said
    return {
      text,
      offset,
      language,
      inner: paired.filter(({ depth }) => depth > 0),
      utterances,
      displayed: display.utterances,
      said,
      mentioned: display.mentioned,
      reasonOf: body?.reasonOf ?? display.reasonOf,
      blocks: isRecord ? recordIn(lines, timesFrom(article, offset), language) : blocksIn(text, lines, language),
      statements: isRecord ? [] : statementsIn(lines, said, language),
      turns: isRecord ? [] : turnsIn(text, lines, language),
      names: body?.names ?? namesOf(flowing(text, lines), stretches, language),
    }
  }
  const [first, ...rest] = piecesOf(article.text)
  const body = find(article.text.slice(0, first?.end), 0)
  const quotations = [...partsOf(article, (text) => find(text, 0, body)), ...assemble(article, body)]
  for (const { start, end } of rest)
    for (const quotation of assemble(article, find(article.text.slice(start, end), start))) quotations.push(quotation)
  return corrected(article, quotations)
}

/** The times of a recording from an offset of its text on, counted from there. */
const timesFrom = ({ times = [] }: Article, offset: number): readonly Timed[] =>
  offset === 0 ? times : times.flatMap(({ start, time }) => (start < offset ? [] : [{ start: start - offset, time }]))

export { compared } from './compared.ts'
export { strays } from './strays.ts'
