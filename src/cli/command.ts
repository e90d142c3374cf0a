import type { FlagName, Given } from './flags.ts'
import type { Io } from './io.ts'

/** A command: how it is called, what it takes, and where its work is found. */
export interface Command {
  /** Of two words where it is a verb of several: `archive add`. */
  readonly name: string
  /** As in usage lines: `<paths..>` at least one, `[file]` at most one; empty where it takes none. */
  readonly operand:
    | '<paths..>'
    | '[paths..]'
    | '<words> <paths..>'
    | '<draft> [which..]'
    | '[file]'
    | '<saved>'
    | '[kind]'
    | '<discrepancy..>'
    | '<archive>'
    | '<archive> <paths..>'
    | '<archive> <which..>'
    | '<archive> <folder>'
    | '<archive> [which..]'
    | ''
  readonly summary: string
  readonly operandSummary: string
  /** What `--format` takes; the first is the default. */
  readonly formats?: readonly string[]
  readonly flags: readonly FlagName[]
  /** What flags do here that do something else elsewhere. */
  readonly flagSummaries?: { readonly [F in FlagName]?: string }
  readonly examples: readonly (readonly [line: string, what: string])[]
  /** Loaded when called: `--help` does not wait for the stages. Gives the exit code. */
  readonly load: () => Promise<(given: Given, io: Io) => Promise<number>>
}
