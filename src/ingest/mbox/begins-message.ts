/** As far as is looked at behind a line end to know whether a message begins there. */
export const LOOKAHEAD = 2000

/** No name of a field is longer. */
const LONGEST_NAME = 64

/** > | From ilse@harbour.example Tue Mar  3 09:14:07 2026   and time zones or remote hosts behind it */
const STAMPED =
  /^From (?:\S.{0,300}?\s)?(?:[A-Z][a-z]{2},? )?(?:[A-Z][a-z]{2} [ \d]?\d|\d{1,2} [A-Z][a-z]{2}) .{0,30}?\d\d:\d\d.{0,40}?(?:\d{4}|[+-]\d{4})/
/** > | From - or   From ???@???   which some programs write, without the time. */
const BARE = /^From (?:-|\?\?\?@\?\?\?|\S+@\S+)\s/
/** > | Return-Path: <ilse@harbour.example> */
const FIELD = /^>?[A-Za-z][\w-]{0,60}:[ \t\r\n]/

/**
 * Whether a message begins behind a line end that `From ` follows.
 *
 * In a story a paragraph may begin with this word. Before the line that begins a message there is an empty one, and below it a field; where
 * it has the time of day in it too, the empty line may have been lost.
 */
export function beginsMessage(bytes: Buffer, at: number): boolean {
  const end = bytes.indexOf(0x0a, at + 1)
  if (end < 0 || end - at > LOOKAHEAD - LONGEST_NAME) return false
  if (!FIELD.test(`${bytes.toString('latin1', end + 1, end + 1 + LONGEST_NAME)}\n`)) return false
  const line = bytes.toString('latin1', at + 1, end)
  return STAMPED.test(line) || (BARE.test(`${line}\n`) && isBehindEmptyLine(bytes, at))
}

function isBehindEmptyLine(bytes: Buffer, at: number): boolean {
  return at === 0 || /\n\r?$/.test(bytes.toString('latin1', Math.max(0, at - 2), at))
}
