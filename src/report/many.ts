/** So many of something: `1 outlet`, `4 outlets`. */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
