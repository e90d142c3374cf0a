/** Words and endings that no Thai article lacks; it has no spaces to split it at. */
const THAI = ['ที่', 'การ', 'ของ', 'และ', 'ใน', 'เป็น', 'ไม่', 'มี', 'ว่า', 'ได้']
/** Hebrew words that end in a letter which is nowhere else, Arabic words with their article. */
const AT_THE_EDGE = /(?<=[א-ת])[ךםןףץ](?![א-ת])|(?<!\p{L})[وبلف]?ال(?=[\u0621-\u064a]{2})/gu
/** One word of so many has such an edge. */
const ONE_OF = 12

/** Whether a text needs no function words to prove that its encoding is right: it has what only its script has, in place. */
export function isProvenByScript(text: string): boolean {
  if (THAI.filter((word) => text.includes(word)).length > THAI.length / 2) return true
  const words = text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0
  return (text.match(AT_THE_EDGE)?.length ?? 0) > Math.max(words / ONE_OF, 2)
}
