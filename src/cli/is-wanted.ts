import { type Article, compareDates, type Filter, type Quotation } from '../index.ts'

type Wanted = Pick<Filter, 'outlet' | 'speaker' | 'from' | 'to'>

/** Whether an article is one that a command line asks for, as an archive would tell; what it quotes is asked for only where that counts. */
export function isWanted(article: Article, quotations: () => readonly Quotation[], wanted: Wanted): boolean {
  const { outlet, speaker } = wanted
  if (outlet !== undefined && article.outlet?.toLowerCase() !== outlet.toLowerCase()) return false
  if (!isOfDays(article, wanted)) return false
  return speaker === undefined || quotations().some((quotation) => isBy(quotation, speaker))
}

/** Whether the words are those of somebody of this name, or of whose name it is a part. */
export function isBy({ speaker }: Pick<Quotation, 'speaker'>, name: string): boolean {
  return (speaker?.name ?? speaker?.text ?? '').toLowerCase().includes(name.toLowerCase())
}

/** What has no date may be of any day. */
function isOfDays({ date, role }: Article, { from, to }: Wanted): boolean {
  if (date === undefined || role !== 'report') return true
  const day = date.slice(0, 'YYYY-MM-DD'.length)
  return (from === undefined || compareDates(day, from) >= 0) && (to === undefined || compareDates(day, to) <= 0)
}
