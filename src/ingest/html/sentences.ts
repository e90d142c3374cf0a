const ENDED = /[.!?…。！？:؟।۔]["'”’»“«)\]」』]*$/u

/** Whether a text ends as a sentence does, perhaps inside quotation marks or brackets. */
export function endsSentence(text: string): boolean {
  return ENDED.test(text)
}
