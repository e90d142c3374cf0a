import type { ArtifactLocation } from 'sarif'
import { slashed, STANDARD_INPUT } from '../slashed.ts'

/** What relative addresses count from: the folder the check was run in, which has to be the root of the repository. */
export const SOURCE_ROOT = '%SRCROOT%'

/** `C:/clips/a.txt` */
const DRIVE = /^[A-Za-z]:\//

/**
 * The address of an article as SARIF wants it: relative to the root of the sources, every sign escaped that an address cannot hold.
 *
 * An absolute path is a `file:` address; one that leads out of the root counts from nothing that is known, and so does standard input.
 */
export function artifactLocation(path: string): ArtifactLocation {
  const slashes = slashed(path)
  if (path === STANDARD_INPUT || slashes === '') return { uri: 'stdin', description: { text: 'standard input' } }
  if (slashes.startsWith('//')) return { uri: `file:${encoded(slashes)}` }
  if (slashes.startsWith('/')) return { uri: `file://${encoded(slashes)}` }
  if (DRIVE.test(slashes)) return { uri: `file:///${slashes.slice(0, 2)}${encoded(slashes.slice(2))}` }
  return slashes.startsWith('../') ? { uri: encoded(slashes) } : { uri: encoded(slashes), uriBaseId: SOURCE_ROOT }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
