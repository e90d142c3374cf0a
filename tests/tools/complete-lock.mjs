import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Completes package-lock.json after an install that could not see the builds of other platforms: `npm ci` wants an entry for every
 * optional dependency, whether or not this machine can use it. What an entry needs to know follows from the package's name.
 */
const FILE = 'package-lock.json'
const SYSTEMS = new Set(['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony'])
const PROCESSORS = new Set(['arm64', 'x64', 'ia32', 'arm', 'riscv64', 's390x', 'ppc64', 'wasm32'])

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const known = lock.packages
for (const [key, entry] of Object.entries(known))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {}))
    if (/^\d/.test(version) && !known[`node_modules/${name}`] && !known[`${key}/node_modules/${name}`])
      known[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), optional: true, ...platformOf(name) }

lock.packages = Object.fromEntries(Object.entries(known).toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))
writeFileSync(FILE, `${JSON.stringify(lock, undefined, 2)}\n`)

function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const [cpu, os] = [PROCESSORS, SYSTEMS].map((names) => words.filter((word) => names.has(word)))
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : undefined
  return { ...(cpu.length > 0 && { cpu }), ...(libc && { libc }), ...(os.length > 0 && { os }) }
}
