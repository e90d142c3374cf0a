import type { Article } from '../model.ts'
import { assemble } from './assemble.ts'
import type { Draft } from './draft.ts'
import { signsAmiss } from './encoding/signs-amiss.ts'
import type { Ingested } from './index.ts'
import { KNOWN_FORMATS } from './known-formats.ts'
import { loaded } from './loaded.ts'
import { isOfPeriod } from './period.ts'
import type { RawDocument } from './raw-document.ts'
import type { ReadOptions } from './read-options.ts'
import { isNamedAsArticle } from './recognise.ts'
import { isExcluded } from './ruled.ts'
import { ledBack } from './sent/led-back.ts'

/** Makes of a document the articles that are in it, or says why it cannot. */
export async function make(raw: RawDocument, options: ReadOptions): Promise<readonly Ingested[]> {
  if (!raw.named && isExcluded(raw.path, options.exclude)) return [{ kind: 'passed-over', path: raw.path }]
  const known = KNOWN_FORMATS.find(({ name }) => name === raw.format)
  if (known?.kind !== 'format') return [{ kind: 'skipped', path: raw.path, reason: `no format ${raw.format}` }]
  const drafts = await (await loaded(known))(raw, options)
  return drafts.map((draft) => ingested(raw, draft, options))
}

function ingested(raw: RawDocument, draft: Draft, options: ReadOptions): Ingested {
  if (draft.kind === 'foreign') {
    const isMeant = raw.named || isNamedAsArticle(raw.name)
    return isMeant
      ? { kind: 'skipped', path: raw.path, reason: `no known article format (${draft.name})` }
      : { kind: 'passed-over', path: raw.path }
  }
  const path = raw.path + (draft.place ?? '')
  if (draft.kind === 'unreadable') return { kind: 'skipped', path, reason: draft.reason }
  const assembled = assemble(raw, draft, options)
  const article = raw.sent ? ledBack(assembled, raw.sent) : assembled
  if (!isOfPeriod(article, options.period ?? {})) return { kind: 'out-of-period', path }
  return { kind: 'article', article, warnings: [...(raw.warnings ?? []), ...(draft.warnings ?? []), ...signsAmiss(printedIn(article))] }
}

const printedIn = ({ text, parts }: Article): string => [text, ...parts.map((part) => part.text)].join('\n')
