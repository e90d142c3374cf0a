import type { Opener } from '../packed.ts'
import { gunzip } from './gunzip.ts'

/** Opens what gzip has packed: one file, called as the pack without its ending; `.tgz` is a tar. */
export const openGzip: Opener = async function* ({ name, size, chunks, spend }) {
  const packed = size !== undefined && { packed: size }
  yield {
    kind: 'member',
    place: '',
    name: name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, ''),
    content: gunzip(chunks(), spend),
    ...packed,
  }
}
