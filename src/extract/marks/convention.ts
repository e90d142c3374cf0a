/** What holds for all the marks of a text. */
export interface Convention {
  /** »…« rather than «…». */
  readonly inward: boolean
  /** „…“: the high mark that opens elsewhere closes here. */
  readonly low: boolean
}

const SAMPLE = 200_000

/** Tells from the head of a text which way its marks point. */
export function conventionOf(text: string): Convention {
  const sample = text.slice(0, SAMPLE)
  return { inward: sample.includes('«') && isInward(sample), low: isLow(sample) }
}

function isInward(sample: string): boolean {
  const inward = sample.match(/(?:^|[\s(])[»›](?=[^\s.,;:!?])/g)?.length ?? 0
  const outward = sample.match(/(?:^|[\s(])[«‹]/g)?.length ?? 0
  return inward > outward && /[^\s]«/.test(sample)
}

const isLow = (sample: string): boolean =>
  (sample.includes('„') || sample.includes('‚') || sample.includes(',,')) && /[„‚](?=\S)|(?:^|\s),,(?=\p{L})/u.test(sample)
