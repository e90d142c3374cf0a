/** An element of a structure tree that something stands in; the same one is the same object. */
export interface Within {
  readonly role: string
}

/** The elements that stand around all of some places, outermost first. */
export function around(paths: readonly (readonly Within[])[]): readonly Within[] {
  const [first = [], ...others] = paths
  return others.reduce((common, path) => common.slice(0, sharedBy(common, path)), first)
}

/** How many elements two places share. */
export function sharedBy(a: readonly Within[], b: readonly Within[]): number {
  const parted = a.findIndex((each, i) => each !== b[i])
  return parted < 0 ? a.length : parted
}
