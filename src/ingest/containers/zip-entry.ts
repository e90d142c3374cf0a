import type { Entry } from 'yauzl'

/** What is told of a file in a ZIP: in the list at the end, and, mostly, before the file. */
export type ZipEntry = Pick<
  Entry,
  'fileNameRaw' | 'extraFields' | 'generalPurposeBitFlag' | 'compressionMethod' | 'compressedSize' | 'crc32' | 'relativeOffsetOfLocalHeader'
>
