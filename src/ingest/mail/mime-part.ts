import type { Header } from 'postal-mime'

/** A part of a mail, or all of it, as it was sent. */
export interface MimePart {
  /** In lower case: `text/html`. */
  readonly type: string
  /** What the type says of itself: `charset`, `format`; names in lower case. */
  readonly params: Readonly<Record<string, string>>
  /** `attachment`, `inline`, or nothing. */
  readonly disposition: string
  readonly filename: string | undefined
  /** Without the angle brackets. */
  readonly id: string | undefined
  readonly headers: readonly Header[]
  /** Decoded from what it was sent in; empty of what only holds parts. */
  readonly bytes: Uint8Array
  readonly parts: readonly MimePart[]
}

/** The first field of a name, which is given in lower case. */
export const fieldOf = ({ headers }: Pick<MimePart, 'headers'>, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value
