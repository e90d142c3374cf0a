import type { MimePart } from './mime-part.ts'

/** What a part says it is, with its encoding where it names one: > | text/html; charset=iso-8859-1 */
export function mediaTypeOf({ type, params }: Pick<MimePart, 'type' | 'params'>): string {
  const charset = params['charset']
  return charset === undefined ? type : `${type}; charset=${charset}`
}
