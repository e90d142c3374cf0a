/** A field over a mail or a part of one. */
export interface MailField {
  /** In lower case. */
  readonly key: string
  readonly value: string
}

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
  readonly fields: readonly MailField[]
  /** In what it was sent: `base64`, `quoted-printable`, or as it is. */
  readonly encoding: string
  /** As it was sent: `bytesOf` decodes it. */
  readonly sent: Uint8Array
  /** Empty of what holds no parts. */
  readonly parts: readonly MimePart[]
}

/** The first field of a name, which is given in lower case. */
export const fieldOf = ({ fields }: Pick<MimePart, 'fields'>, name: string): string | undefined =>
  fields.find(({ key }) => key === name)?.value
