/** Where the lines of a text begin: UTF-16 offsets, the first 0. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|[\r\n]/g), ({ 0: end, index }) => index + end.length),
]
