import { suggest } from './suggest.ts'

/** The keys that are read: of an input, and of each of its witnesses. */
interface Keys {
  readonly input: readonly string[]
  readonly witness: readonly string[]
}

/** What is to be said of the keys of an input that nobody reads, each once, with the key that was perhaps meant. */
export function unknownKeys(input: unknown, keys: Keys): string[] {
  const witnesses: readonly unknown[] = isRecord(input) && Array.isArray(input['witnesses']) ? input['witnesses'] : []
  const told = new Set<string>()
  return [...unread(input, keys.input).map((key) => said('', key, keys.input)), ...witnesses.flatMap((witness, i) => ofWitness(witness, i))]

  function ofWitness(witness: unknown, i: number): string[] {
    const id = isRecord(witness) ? witness['id'] : undefined
    const fresh = unread(witness, keys.witness).filter((key) => !told.has(key))
    fresh.forEach((key) => told.add(key))
    return fresh.map((key) => said(`witness ${i + 1} (${JSON.stringify(id)}): `, key, keys.witness))
  }
}

function unread(value: unknown, known: readonly string[]): string[] {
  return isRecord(value) ? Object.keys(value).filter((key) => !known.includes(key)) : []
}

function said(where: string, key: string, known: readonly string[]): string {
  const meant = suggest(key, known)
  return `${where}no key ${JSON.stringify(key)}, left aside${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
