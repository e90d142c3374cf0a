import { type CheckOptions, DEFAULT_OPTIONS, UsageError } from '../index.ts'
import type { Config } from './config-schema.ts'
import type { Given } from './flags.ts'

const AMOUNT = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i

const BYTES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['kb', 1024],
  ['mb', 1024 ** 2],
  ['gb', 1024 ** 3],
  ['tb', 1024 ** 4],
])
const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['min', 60_000],
  ['h', 3_600_000],
])

/** A timer counts no further than some weeks; and nobody waits for one. */
const DAY = 86_400_000

/** How much of a file is read at most, as flags or the config say; nothing where nobody does. */
export function limitsOf(given: Given, { maxFileSize, maxFileTime }: Config): Partial<Pick<CheckOptions, 'limits'>> {
  const size = given['max-file-size'] ?? maxFileSize
  const time = given['max-file-time'] ?? maxFileTime
  if (size === undefined && time === undefined) return {}
  const { limits } = DEFAULT_OPTIONS
  const sizeFlag = given['max-file-size'] === undefined ? 'maxFileSize' : '--max-file-size'
  const timeFlag = given['max-file-time'] === undefined ? 'maxFileTime' : '--max-file-time'
  return {
    limits: {
      bytes: size === undefined ? limits.bytes : amount(size, BYTES, `${sizeFlag} ${size}: must be a size, such as 256MB or 500KB`),
      time:
        time === undefined
          ? limits.time
          : Math.min(DAY, amount(time, MILLISECONDS, `${timeFlag} ${time}: must be a time, such as 60s, 2m or 500ms`)),
    },
  }
}

function amount(said: string, units: ReadonlyMap<string, number>, complaint: string): number {
  const [, number = '', unit = ''] = AMOUNT.exec(said) ?? []
  const worth = units.get(unit.toLowerCase())
  const value = worth === undefined || number === '' ? 0 : Math.ceil(Number(number) * worth)
  if (value <= 0 || !Number.isSafeInteger(value)) throw new UsageError(complaint)
  return value
}
