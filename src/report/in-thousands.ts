/** A number as it is read: `12,345`. */
export function inThousands(count: number): string {
  return count.toLocaleString('en-GB')
}
