/** Why the file system refused, on one line: Node adds the call and the path, which the line names already. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason
    .replace(/\s+/g, ' ')
    .replace(/^\w+: /, '')
    .replace(/, \w+ '.*$/, '')
}
