import { normalize } from '../../text/normalize.ts'
import { draftsOfBundle } from '../bundles/drafts-of-bundle.ts'
import { splitBundle } from '../bundles/split-bundle.ts'
import { decodeText } from '../decode.ts'
import type { Reader } from '../known.ts'

/** Reads what a mail says; databases send what was searched for as one mail of many articles. The subject stands beside it as the headline. */
export const readMailBody: Reader = ({ bytes, said }) => {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'unreadable') return [decoded]
  const { text } = decoded
  const bundle = splitBundle(text)
  if (bundle) return draftsOfBundle(text, bundle)
  const title = said?.title
  const isInText = title === undefined || bare(text.slice(0, HEAD)).includes(bare(title))
  return [
    {
      kind: 'draft',
      text,
      parts: isInText ? [] : [{ kind: 'title', text: title }],
      origin: { kind: 'plain', offset: 0, line: 1 },
      said: {},
    },
  ]
}

/** As far into a mail as its headline stands. */
const HEAD = 2000

const bare = (text: string): string => normalize(text).replaceAll(/\s+/g, ' ').trim()
