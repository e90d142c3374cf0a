import { readFileSync } from 'node:fs'

/** Bytes of the file's magic words, and of the tables that quantize the longer n-grams: three of 65,536 floats. */
const MAGIC = 'Trie Language Model'
const QUANTIZERS = 3 * 65_536 * 4

/** Logarithms in the file are to this base. */
const BASE = 1.0001

/** Shares of running text by word, from the one-word part of a language model of CMU Sphinx. */
export function readSphinx(path: string): Map<string, number> {
  const bytes = readFileSync(path)
  const order = bytes[MAGIC.length] ?? 0
  const words = bytes.readUInt32LE(MAGIC.length + 1)
  const unigrams = MAGIC.length + 1 + 4 * order + 4 + QUANTIZERS
  const names = bytes
    .subarray(bytes.length - 64 * words)
    .toString()
    .split('\0')
    .slice(-1 - words, -1)
  return new Map(names.map((name, i) => [name, BASE ** bytes.readFloatLE(unigrams + 12 * i)]))
}
