import { readFileSync } from 'node:fs'

/** The ranked lists of zxcvbn by name, each from its commonest word down. A word stands only in the list where it ranks best. */
export function readZxcvbn(path: string): Map<string, string[]> {
  const lists = readFileSync(path, 'utf8').matchAll(/^ +"(\w+)": "([^"]*)"/gm)
  return new Map(Array.from(lists, ([, name = '', words = '']) => [name, words.split(',')]))
}
