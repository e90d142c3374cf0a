/** First bytes of packs that are not read. */
const OTHER_PACKS: readonly (readonly [name: string, start: string])[] = [
  ...Array.from({ length: 9 }, (_, level) => ['bzip2', `BZh${level + 1}1AY&SY`] as const),
  ['xz', '\u00fd7zXZ\0'],
  ['7-Zip', '7z\u00bc\u00af\u0027\u001c'],
  ['RAR', 'Rar!\u001a\u0007'],
  ['lzip', 'LZIP\u0001'],
  ['LZ4', '\u0004\u0022M\u0018'],
  ['compress', '\u001f\u009d'],
]

/** What a file that begins so (a character a byte) is packed by, of what is not read. */
export const otherPack = (bytes: string): string | undefined => OTHER_PACKS.find(([, start]) => bytes.startsWith(start))?.[0]
