import { inert } from '../inert.ts'

/** Stands where a platform must not see a reference; text that went through `inert` has none of its own. */
export const GUARD = '\u200b'

/**
 * What GitHub and GitLab read as more than words once Markdown is made HTML, where no backslash helps: `@team`, `#12`, `!12`, `GH-1`, `:emoji:`,
 * addresses, commits. The guard goes where each of these matches.
 */
const SIGNALS: readonly RegExp[] = [
  /(?<=@)(?=[\p{L}\p{N}_"])/gu,
  /(?<=[#!&$])(?=\d)/g,
  /(?<=[~%])(?=[\p{L}\p{N}"])/gu,
  /(?<=gh-)(?=\d)/gi,
  /(?<=[A-Z]-)(?=\d)/g,
  /(?<=:)(?=[\w+-]{1,60}:)(?=[+-]1:|100:|1234:|[\d_+-]{0,60}[a-z])/gi,
  /(?<=:)(?=\/\/)/g,
  /(?<=(?:mailto|xmpp|tel):)(?=\S)/gi,
  /(?<=www)(?=\.)/gi,
  /(?<=\b[0-9a-f]{4})(?=[0-9a-f]{3,36}\b)/gi,
  /(?<=\[)(?=[a-z_]+:)/gi,
]

/** Text from an article, made safe for a comment: on one line, and nobody is called, nothing linked, by what it says. Escaping is the writer's. */
export function defused(text: string): string {
  return SIGNALS.reduce((guarded, signal) => guarded.replace(signal, GUARD), inert(text))
}
