import { beginsLikeTar } from './containers/begins-like-tar.ts'
import { otherPack } from './containers/other-pack.ts'
import type { Known } from './known.ts'
import { zipHolds } from './signs.ts'

/** What holds files. */
export const KNOWN_ARCHIVES: readonly Known[] = [
  {
    kind: 'container',
    holds: 'archive',
    name: 'wacz',
    endings: ['.wacz'],
    mediaTypes: ['application/wacz'],
    shows: ({ bytes, ending }) => ending === '.wacz' && zipHolds(bytes) === 'ZIP',
    load: async () => (await import('./containers/zip.ts')).openWacz,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'zip',
    endings: ['.zip'],
    mediaTypes: ['application/zip', 'application/x-zip-compressed'],
    shows: ({ bytes, ending }) => zipHolds(bytes) === 'ZIP' && !/^\.doc[mx]$/.test(ending),
    load: async () => (await import('./containers/zip.ts')).openZip,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'gzip',
    endings: ['.gz', '.tgz'],
    mediaTypes: ['application/gzip', 'application/x-gzip'],
    shows: ({ bytes }) => bytes.startsWith('\u001f\u008b'),
    load: async () => (await import('./containers/gzip.ts')).openGzip,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'zstd',
    endings: ['.zst', '.tzst'],
    mediaTypes: ['application/zstd'],
    shows: ({ bytes }) => bytes.startsWith('\u0028\u00b5\u002f\u00fd'),
    load: async () => (await import('./containers/zstd.ts')).openZstd,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'packed otherwise',
    endings: [],
    sharedEndings: ['.bz2', '.tbz', '.tbz2', '.xz', '.txz', '.7z', '.rar', '.lz', '.lz4', '.z'],
    shows: ({ bytes }) => otherPack(bytes) !== undefined,
    load: async () => (await import('./containers/packed-otherwise.ts')).openPackedOtherwise,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'warc',
    endings: ['.warc'],
    mediaTypes: ['application/warc'],
    shows: ({ bytes }) => bytes.startsWith('WARC/'),
    load: async () => (await import('./containers/warc.ts')).openWarc,
  },
  {
    kind: 'container',
    holds: 'archive',
    name: 'tar',
    endings: ['.tar'],
    mediaTypes: ['application/x-tar'],
    shows: ({ bytes }) => beginsLikeTar(bytes),
    load: async () => (await import('./containers/tar.ts')).openTar,
  },
]
