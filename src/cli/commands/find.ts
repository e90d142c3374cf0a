import {
  type Article,
  concordance,
  extract,
  find as findIn,
  normalize,
  places,
  type Printing,
  toldPath,
  UsageError,
  type Wording,
} from '../../index.ts'
import { type FromArchive, printArticles } from '../articles.ts'
import { hasColor } from '../color.ts'
import { counted } from '../counted.ts'
import type { Given } from '../flags.ts'
import { type Io, widthOf } from '../io.ts'
import { isBy, isWanted } from '../is-wanted.ts'
import { jsonPrinter, type Printer } from '../printer.ts'
import { warnOf } from '../trouble.ts'

/** Prints where articles print some words, or nearly these; 1 where none does. */
export async function find(given: Given, io: Io): Promise<number> {
  const [words = '', ...paths] = given.paths
  if (!/[\p{L}\p{N}]/u.test(words)) throw new UsageError('find: give the words to look for, in quotation marks')
  if (paths.length === 0) throw new UsageError(`find: name the articles to look in: variorum find ${JSON.stringify(words)} articles`)
  let found = 0
  const printer = given.format === 'json' || given.format === 'jsonl' ? jsonPrinter<object>(given.format, io) : undefined
  const held: Printing[] = []
  const all: Printer<Article> = {
    isHeld: printer?.isHeld ?? true,
    add: async (article) => {
      const quotations = extract(article).filter(({ parent }) => parent === undefined)
      const printings = findIn(words, article, quotations).filter(({ quotation }) => isSaid(quotation, given))
      found += printings.length
      for (const printing of printings) await (printer ? printer.add(published(printing)) : held.push(printing))
    },
    end: async () => {
      await printer?.end()
      if (!printer) await io.write(concordance(words, wordingsOf(held), { colour: hasColor(given, io), width: widthOf(io) }))
    },
  }
  return (await printArticles({ ...given, paths }, io, all, likely(words, io))) || Number(found === 0)
}

const isSaid = (quotation: Printing['quotation'], { speaker }: Given): boolean =>
  speaker === undefined || (quotation !== undefined && isBy(quotation, speaker))

/** Of an archive the articles that may print the words; where these are such as everybody uses, all of them. */
function likely(words: string, io: Io): FromArchive {
  return async function* (archive, filter) {
    const { printed, left, common } = await archive.likely(words)
    for (const each of printed) if (isWanted(each.article, () => each.quotations, filter)) yield each
    if (left > 0) warn(archive.path, `${counted(left, 'more article')} with but a phrase of these words not looked at`)
    if (common.length === 0) return
    if ((await archive.held()).articles > MANY)
      warn(archive.path, 'words that everybody uses: every article is looked at, which takes its time')
    yield* archive.articles({ ...filter, languages: common })
  }

  function warn(path: string, reason: string): void {
    warnOf([{ path, reason }], io)
  }
}

/** To look at so many articles takes some seconds. */
const MANY = 5000

/** A printing as others may rely on it: names instead of ids, places in the source file. */
function published({ article, form, isFragment, spans, pieces, agreement, quotation }: Printing): object {
  const { path, outlet, date } = article
  const { speaker, cue, medium } = quotation ?? {}
  return {
    article: path,
    outlet,
    date,
    form,
    fragment: isFragment || undefined,
    wording: wordingOf(pieces),
    agreement: Number(agreement.toFixed(3)),
    spans: places(article, spans),
    speaker: speaker && { text: speaker.text, name: speaker.name },
    cue: cue?.text,
    medium,
  }
}

/** Printings that differ in nothing but typography are one wording: the very words first, then whole ones, the commonest first, fragments last. */
function wordingsOf(printings: readonly Printing[]): Wording[] {
  const groups = new Map<string, Printing[]>()
  for (const printing of printings) {
    const key = normalize(wordingOf(printing.pieces))
    groups.set(key, [...(groups.get(key) ?? []), printing])
  }
  return Array.from(groups.values())
    .toSorted(
      (a, b) =>
        Number(isPart(a)) - Number(isPart(b)) ||
        Number(isExact(b)) - Number(isExact(a)) ||
        b.length - a.length ||
        (b[0]?.agreement ?? 0) - (a[0]?.agreement ?? 0),
    )
    .map((group) => ({ pieces: group[0]?.pieces ?? [], printings: group.map(printingOf) }))
}

const isExact = ([first]: readonly Printing[]): boolean => (first?.agreement ?? 0) > 0.999

const isPart = (group: readonly Printing[]): boolean => group.every(({ isFragment }) => isFragment)

function printingOf({ article, form, spans, quotation }: Printing): Wording['printings'][number] {
  const speaker = quotation?.speaker?.name ?? quotation?.speaker?.text
  const [place] = places(article, [spans[0]])
  const remark = REMARKS.get(form)
  return {
    label: article.label,
    ...(article.date !== undefined && { date: article.date }),
    ...(speaker !== undefined && { speaker }),
    ...(remark !== undefined && { remark }),
    place: [toldPath(article, place), place?.line, place?.column].filter((each) => each !== undefined).join(':'),
  }
}

const REMARKS: ReadonlyMap<Printing['form'], string> = new Map([
  ['display', 'display line'],
  ['block', 'without marks'],
  ['unquoted', 'not as a quotation'],
  ['mention', 'in marks, as no quotation'],
])

const wordingOf = (pieces: Printing['pieces']): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
