/** A line of a file. */
export interface Spot {
  readonly path: string
  readonly line?: number
}

/**
 * The address of a line of a file: `file:///desk/clips/a%20b.txt#12`, the line as most terminals and editors take it.
 *
 * `folder` is the address of the folder that paths start from. Nothing in a path can end the address or the link.
 */
export function addressOf({ path, line }: Spot, folder: string): string {
  const isWindows = /^file:\/\/\/[a-z]:/i.test(folder)
  const steps = (isWindows ? path.replaceAll('\\', '/') : path).split('/')
  const encoded = steps.map((step) => encodeURIComponent(step.replaceAll(/\p{Surrogate}/gu, '\ufffd')))
  const drive = isWindows && /^[a-z]:$/i.test(steps[0] ?? '') ? `/${steps[0]}/` : undefined
  // What begins with two slashes names a host.
  const way = drive === undefined ? encoded.join('/').replace(/^\/+/, '/') : drive + encoded.slice(1).join('/')
  // `a:b` is no scheme, `./a:b` is none either way.
  const address = new URL(way.startsWith('/') ? way : `./${way}`, folder)
  return `${address.href}${line === undefined ? '' : `#${line}`}`
}

/** Words by which a terminal opens an address (OSC 8). */
export function linked(words: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${words}\u001b]8;;\u001b\\`
}
