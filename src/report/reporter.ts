import type { Report, Severity } from '../model.ts'

/** How a report is to be shown. */
export interface ReportOptions {
  /** What is less is counted, not shown. */
  readonly minSeverity: Severity
  /** Shows what is known and of info severity too, and why witnesses were matched. */
  readonly verbose: boolean
  readonly colour: boolean
  /** Makes places in files links that a terminal opens: the address of the folder their paths start from, `file:///desk/`. */
  readonly links?: string
  /** Columns of the terminal. */
  readonly width: number
  /** Whether the run goes on without what could not be read. */
  readonly skipsAllowed: boolean
  /** What sets this run apart from others of the same commit, for code scanning. */
  readonly category?: string
  /** The lines of a file, for formats that count its bytes; undefined for what is no text in UTF-8. Where it is absent nobody can tell. */
  readonly linesOf?: (path: string) => readonly string[] | undefined
  /** How the program is called where the report is read: `variorum` unless said, `npx variorum` from the packages of a project. */
  readonly command?: string
  /** What can be done about a discrepancy: `accept` it out of the saved report in a file, if there is one (there may be a page of it, too), or have it explained. */
  readonly next:
    | {
        readonly kind: 'accept'
        readonly file?: string
        readonly hasPage?: true
        /** The words of a command line that say what was read, and which baseline it was held against. */
        readonly words?: readonly string[]
      }
    | { readonly kind: 'explain' }
}

/** Writes a report in one format, the last newline included, whole or piece by piece. It sees nothing but the report. */
export type Reporter = (report: Report, options: ReportOptions) => string | Generator<string>
