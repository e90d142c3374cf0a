import type { Report } from '../model.ts'

/** One finding a line, worst first. */
export function jsonl({ findings }: Pick<Report, 'findings'>): string {
  return findings.map((finding) => `${JSON.stringify(finding)}\n`).join('')
}
