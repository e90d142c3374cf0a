/** A number as it is read: `1,240`. */
export function inThousands(count: number): string {
  return count.toLocaleString('en-GB')
}
