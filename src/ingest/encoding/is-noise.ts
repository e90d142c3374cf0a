/** As far into a page as is looked at for what no text has. */
const LOOKED_AT = 64 * 1024
/** Fewer signs that nobody types may stand in a page by accident, as may one of so many. */
const [FEW, ONE_OF] = [8, 50]

/** Whether what was decoded as a page is none: of pictures, programs and noise every ninth sign is one that nobody types. */
export function isNoise(text: string): boolean {
  const start = text.slice(0, LOOKED_AT)
  // oxlint-disable-next-line no-control-regex
  const untyped = start.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0
  return untyped > FEW && untyped * ONE_OF > start.length
}
