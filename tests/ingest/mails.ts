/** An invented mail: its fields, and below an empty line what it says. */
export function mail(body: string, fields: Readonly<Record<string, string>> = {}): string {
  const all: Readonly<Record<string, string>> = {
    From: '"Ilse Tamm" <press@harbour.example>',
    To: 'desk@post.example',
    Subject: 'Night ferry to run again',
    Date: 'Tue, 3 Mar 2026 09:14:07 +0100',
    'Message-ID': '<ferry-17@harbour.example>',
    'MIME-Version': '1.0',
    ...fields,
  }
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body.replaceAll(/\r?\n/g, '\r\n')}`
}

/** A part of a mail: its type and other fields, and what it says. */
export const part = (type: string, body: string, fields = ''): string =>
  `Content-Type: ${type}\n${fields}${fields === '' ? '' : '\n'}\n${body}\n`

/** Parts of a mail between boundaries. */
export const parts = (boundary: string, ...all: readonly string[]): string =>
  `${all.map((each) => `--${boundary}\n${each}`).join('')}--${boundary}--\n`

/** A mail of several parts. */
export const multipart = (kind: string, ...all: readonly string[]): string =>
  mail(parts('b-1', ...all), { 'Content-Type': `multipart/${kind}; boundary="b-1"` })

export const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\n')
