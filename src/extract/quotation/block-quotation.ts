import type { Medium, Quotation } from '../../model.ts'
import { clauseBefore } from '../attribution/clause-before.ts'
import { mediumOf } from '../attribution/medium.ts'
import type { Block } from '../display/block.ts'
import { authorOf } from '../grammar/author.ts'
import { read } from '../grammar/reading.ts'
import { speakerOf } from '../people/speaker.ts'
import { printed, type Site, told } from './site.ts'

/** Words without marks that a page shows as someone's: a post, a turn of a record, a letter set off from the report. */
export function blockQuotation(site: Site, block: Block): Quotation {
  const { start, end, unclosed, rest = [] } = block
  const medium = block.medium === 'unknown' && block.clause ? toldBy(site, block.clause) : (block.medium ?? 'written')
  const words = printed(site, [{ start, end, ...(unclosed && { unclosed }) }, ...rest])
  if (block.turn === 'question' && site.article.role === 'report')
    return { ...words, form: 'mention', medium, notes: [], reason: 'a question of the interviewer’s own' }
  return {
    ...words,
    form: 'block',
    ...(block.speaker ? named(site, block.speaker) : (lettered(site, block) ?? ledTo(site, block.clause))),
    medium,
    notes: [],
  }
}

/** > | Ona Bray @onabray   > | MS BRAY:   the name beside the words */
function named(site: Site, span: NonNullable<Block['speaker']>): ReturnType<typeof told> {
  const { text, language, names } = site.found
  const reading = read(text, span, [], language)
  const speaker = speakerOf(reading, { from: 0, to: reading.tokens.length - 1 }, names, undefined)
  return told(site, speaker && { ...speaker, span: speaker.span ?? span }, undefined)
}

/** > | Q:   > | A:   a record calls them so, and no one by name */
function lettered(site: Site, { letter }: Block): ReturnType<typeof told> | undefined {
  if (!letter || site.article.role === 'report') return undefined
  return told(site, { text: site.found.text.slice(letter.start, letter.end), span: letter }, undefined)
}

/** > | In a note to parents, Bray wrote:   the reporter's words before them */
function ledTo(site: Site, clause: Block['clause']): ReturnType<typeof told> {
  if (!clause) return {}
  const { text, language, names } = site.found
  const reading = read(text, clause, [], language)
  const { speaker, cue } = clauseBefore(reading, reading.tokens.length) ?? {}
  const author = speaker ?? authorOf(reading)
  return told(site, author && speakerOf(reading, author, names, undefined), cue === undefined ? undefined : reading.tokens[cue])
}

/** > | Bray wrote:   > | The memo signed by Bray read:   > | Bray told the board:   by the cue, else by what carried the words */
function toldBy({ found: { text, language } }: Site, clause: NonNullable<Block['clause']>): Medium {
  const reading = read(text, clause, [], language)
  const medium = mediumOf(reading, clauseBefore(reading, reading.tokens.length))
  if (medium !== 'unknown') return medium
  return reading.tokens.some(({ lower }) => language.vehicles.get(lower) === 'written') ? 'written' : 'unknown'
}
