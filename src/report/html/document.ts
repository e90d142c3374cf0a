import { createHash } from 'node:crypto'
import { SCRIPT } from './client/index.ts'
import { type Markup, markup } from './markup.ts'
import { STYLE } from './style/index.ts'

/** Nothing is loaded, nothing is sent, and only the one script and the one style sheet of the page itself count, known by what they say. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(SCRIPT)}'`,
  `style-src '${hashOf(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Everything of a page that stands before what it shows. */
export function documentHead(title: string): Markup {
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="variorum">
<title>${title}</title>
<style>${asIs(STYLE)}</style>
</head>
<body>
`
}

/** Everything that stands behind it: what the script needs to know, and the script. */
export function documentEnd(data: string): Markup {
  return markup`<script type="application/json" id="data">${asIs(data)}</script>
<script>${asIs(SCRIPT)}</script>
</body>
</html>
`
}

/** Only for what holds no words of anybody's: style and script, and JSON that was made safe. */
function asIs(text: string): Markup {
  return { kind: 'markup', text }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
