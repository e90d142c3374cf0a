import type { ReportOptions } from './reporter.ts'

/** A command as it is to be typed where this report is read. */
export function toType(words: string, { command = 'variorum' }: Pick<ReportOptions, 'command'>): string {
  return `${command} ${words}`
}
