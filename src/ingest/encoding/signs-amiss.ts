import { mendMojibake } from './mend-mojibake.ts'
import { placesOf, toldOf } from './told-of.ts'

/** What a sign is called whose place in a text was lost. */
const LOST: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\ufffd/g, 'stands for what could not be decoded (�)'],
  [/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, 'is half of a pair, which is no sign'],
  // oxlint-disable-next-line no-control-regex
  [/[\0-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g, 'is a control character, which nobody types'],
]

// oxlint-disable-next-line no-control-regex
const ANY_LOST = /[\0-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd\ud800-\udfff]/

/** What is wrong with the signs of an article, a line each: the words between its quotation marks, or the marks themselves, may be damaged. */
export function signsAmiss(text: string): string[] {
  const mojibake = mendMojibake(text)
  const rest = mojibake?.text ?? text
  return [
    ...(mojibake ? [toldOf(mojibake, 'found')] : []),
    ...(ANY_LOST.test(rest) ? LOST : []).flatMap(([sign, name]) => {
      const times = rest.match(sign)?.length ?? 0
      return times > 0 ? [`a sign ${name} (${placesOf(times)})`] : []
    }),
  ]
}
