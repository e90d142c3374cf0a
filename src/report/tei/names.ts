import { isName } from '../../text/tei-passage.ts'

/** Gives every id a name that an XML document can have, each but once: the id itself where it can be one, else a number. */
export type Namer = (id: string) => string

/** A namer of one document. Asked twice for one id, it takes it for another thing of the same id. */
export function namer(): Namer {
  const given = new Set<string>()
  return (id) => {
    const base = isName(id) && !id.includes('.') ? id : 'id'
    let name = base
    for (let i = 2; given.has(name); i += 1) name = `${base}-${i}`
    given.add(name)
    return name
  }
}
