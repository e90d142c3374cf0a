import type { FlagName, Given } from './flags.ts'

/** Flags that may be given more than once. */
const REPEATABLE = ['output', 'against', 'reference', 'transcript'] as const satisfies readonly FlagName[]
type Repeatable = (typeof REPEATABLE)[number]

/** What yargs makes of a command line. */
export type Args = Omit<Given, 'paths' | Repeatable> & {
  readonly [
    operand in 'words' | 'draft' | 'archive' | 'which' | 'folder' | 'paths' | 'file' | 'saved' | 'kind' | 'discrepancy' | Repeatable
  ]?: string | string[]
} & {
  readonly _?: unknown
  readonly $0?: unknown
}

/** yargs drops a bare `-` among operands; no path holds this sign. */
export const DASH = '\u0000'

/** What stood on a command line: the shapes of the flags are those that its grammar lets through. */
export function givenOf({
  _: _command,
  $0: _program,
  words,
  draft,
  archive,
  which,
  folder,
  paths,
  file,
  saved,
  kind,
  discrepancy,
  output,
  against,
  reference,
  transcript,
  ...flags
}: Args): Given {
  const operands = [words ?? draft ?? archive ?? [], which ?? folder ?? paths ?? file ?? saved ?? kind ?? discrepancy ?? []].flat()
  return {
    ...flags,
    ...lists({ output, against, reference, transcript }),
    paths: operands.map((path) => (path === DASH ? '-' : path)),
  }
}

/** What was given once is a list of one. */
function lists(given: { readonly [name in Repeatable]: string | string[] | undefined }): Pick<Given, Repeatable> {
  return Object.fromEntries(REPEATABLE.flatMap((name) => (given[name] === undefined ? [] : [[name, [given[name]].flat()]])))
}
