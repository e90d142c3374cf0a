const PLAIN = /^[a-z]+-[0-9a-f]{8}/

/** Makes ids unique: where the same thing stands at several places, the second gets `-2`, the third `-3`, in the order given. */
export function occurrences(ids: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return ids.map((id) => {
    const plain = PLAIN.exec(id)?.[0] ?? id
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    return count === 1 ? plain : `${plain}-${count}`
  })
}
