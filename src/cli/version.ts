import { readFileSync } from 'node:fs'

const PACKAGE = new URL('../../package.json', import.meta.url)

/** The version in package.json. */
export function version(): string {
  const stated: { readonly version: string } = JSON.parse(readFileSync(PACKAGE, 'utf8'))
  return stated.version
}
