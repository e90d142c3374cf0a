import { inThousands } from '../index.ts'

/** So many of something, however many: `1 article`, `1,240 articles`. */
export function counted(count: number, noun: string): string {
  return `${inThousands(count)} ${noun}${count === 1 ? '' : 's'}`
}
