/** What goes wrong with files, as DuckDB says it, and in words of this house; the first that fits is told. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/no space left|disk full|out of disk/i, 'the disk is full'],
  [/file too large/i, 'it may not grow any larger here'],
  [/permission denied|read-only|not permitted/i, 'it may not be written here'],
  [/cannot open file.*no such file/is, 'there is no such folder'],
  [/storage version|newer version|version number/i, 'it was written by a newer DuckDB than this'],
  [/out of memory/i, 'there is not enough memory'],
  [/replaying wal/i, 'what was added last is damaged; the rest can be read when the file .wal beside it is taken away'],
  [/corrupt|checksum|not read enough|deserializ|invalidated|end of file|reached the end/i, 'it is damaged, or a part of it is missing'],
]

/** What DuckDB refuses, in one line: in words of this house where the fault is a common one. */
export function reasonOf(error: unknown): string {
  const message = messageOf(error)
  const [, known] = REASONS.find(([sign]) => sign.test(message)) ?? []
  const [line = ''] = message.split('\n')
  return known ?? line.replace(/^[A-Za-z][\w ]{0,40}Error: /, '').slice(0, 200)
}

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
