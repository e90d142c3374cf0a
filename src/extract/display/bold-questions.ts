import type { Span } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { type Block, blockOf } from './block.ts'
import { speaksOfItself } from './speaks-of-itself.ts'

const BOLD_QUESTION = /^(\*\*|__)(?=\S)(.{3,400}\?)\s?\1$/
const HEADING = /^(?:#{1,6} |\*\*|__)/

/**
 * An interview whose questions are set in bold.
 *
 * > | **When did you build it?**
 * > | In the winter of the big snow.       the paragraphs to the next question
 * > | **And who sails it?**
 * > | I do.                                the last answer: its first paragraph, and what goes on about itself
 */
export function boldQuestionsIn(lines: readonly Line[], language: Language): Block[] {
  const asked = lines.flatMap((line, at) => (BOLD_QUESTION.test(line.text) ? [at] : []))
  if (asked.length < 2) return []
  const answers = asked.map((at, i) => answerTo(lines, at, asked[i + 1], language))
  // An explainer asks its own questions and answers without an "I".
  if (!answers.flat().some((line) => speaksOfItself(line, language))) return []
  return asked.flatMap((at, i): Block[] => {
    const line = lines[at]
    const question: Span[] = line ? [{ start: line.start + 2, end: line.start + line.text.lastIndexOf('?') + 1 }] : []
    const answer = (answers[i] ?? []).map(({ start, end }) => ({ start, end }))
    return [...blockOf(question, { medium: 'spoken' }), ...blockOf(answer, { medium: 'spoken' })]
  })
}

function answerTo(lines: readonly Line[], at: number, next: number | undefined, language: Language): Line[] {
  const answer: Line[] = []
  for (const line of lines.slice(at + 1, next)) {
    const goesOn = answer.length === 0 || next !== undefined || speaksOfItself(line, language)
    if (HEADING.test(line.text) || !goesOn) break
    answer.push(line)
  }
  return answer
}
