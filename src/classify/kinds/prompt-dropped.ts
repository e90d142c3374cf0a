import type { Quotation, Witness } from '../../model.ts'
import { wordsIn } from '../../text/words-in.ts'
import { defineKind, type Survey } from '../define-kind.ts'
import type { Setting } from '../difference.ts'
import { inOrder } from '../in-order.ts'
import { lexiconOf } from '../lexicons/lexicon.ts'
import { around, reportersWords } from '../reporters-words.ts'
import { sideOf } from '../side-of.ts'
import { stem } from '../stems.ts'
import { printTheSame, READ, siglaOf } from '../two-sides.ts'

/** Of the content words of an answer, the share that are the question’s. */
const ECHO = 2 / 3
/** A shorter answer echoes any question. */
const LEAST = 3
/** Or, where the answer is found in a record behind its question. */
const PAIR = 2
/** A longer answer says something of its own. */
const SHORT = 12
/** Answers that say nothing without their question. */
const BARE = /^(?:yes|no|absolutely|definitely|of course|never|exactly|correct|not at all|certainly|ja|nein|oui|non|sí|no)\b/iu
/** That a paper shows a question, or an answer. */
const SHOWS_QUESTION =
  /\?|\b(?:ask(?:ed|s|ing)?|question(?:s|ed)?|answer(?:ed|s|ing)?|replie[ds]|reply(?:ing)?|respon[ds]\w*|whether|pressed|quizzed|gefragt|frage|antwort\w*|nachfrage|demand[ée]\w*|questions|questionn\w*|répon\w*|pregunta\w*|respond\w*)\b/iu
/** That the words are read aloud, or quoted, from somebody else: whose, in the group `whose`. */
const READS =
  /\b(?:quoting|citing|reciting|reading (?:aloud |out )?from|read (?:aloud |out )?from) (?:(?:an?|the) (?:letter|poem|book|report|e?-?mail|post|message|psalm|song|speech) (?:by|from|of|to) )?(?<whose>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)/u

export const promptDropped = defineKind({
  kind: 'prompt-dropped',
  title: 'an answer without its question',
  weight: 'structural',
  family: 'structural',
  severity: 'minor',
  survey: (collation, setting) => {
    const witnesses = inOrder(collation.cluster)
      .slice(0, READ)
      .filter(({ match }) => match?.confidence !== 'low')
    for (const witness of witnesses) {
      const prompt = promptOf(witness)
      if (prompt === undefined) continue
      const silent = witnesses.filter(
        (other) =>
          isElsewhere(witness, other) && (isTraced(witness, other) || printTheSame(collation, witness, other)) && !shows(other, prompt),
      )
      const found = silent.flatMap((other) => judged(witness, other, prompt, setting) ?? [])
      if (found[0]) return [found[0]]
    }
    return []
  },
})

/** Whether the words of a draft were found in a record: then they are the same, however few. */
function isTraced({ quotations: [{ article }] }: Witness, { quotations: [other] }: Witness): boolean {
  return article.role !== 'report' && other.article.isDraft === true
}

/** What a witness shows that the words answer or repeat. */
interface Prompt {
  readonly kind: 'question' | 'reading'
  readonly text: string
  /** Whose words are read. */
  readonly whose?: string
}

/** A word without which nothing is read aloud: looked for first, as it is rare. */
const READ_ALOUD = /quoting|citing|reciting|read/u

function promptOf({ quotations: [first] }: Witness): Prompt | undefined {
  const question = questionBefore(first)
  if (question !== undefined) return { kind: 'question', text: question }
  const { before, after } = around(first)
  const read = READ_ALOUD.test(before) || READ_ALOUD.test(after) ? READS.exec(ownClause(first)) : undefined
  const whose = read?.groups?.['whose']
  return read && whose !== undefined ? { kind: 'reading', text: read[0].trim(), whose } : undefined
}

/** The sentence of a quotation before its words and after them. */
function ownClause(quotation: Quotation): string {
  const { before, after } = around(quotation)
  return `${before.split(/[.!?]["”’]?\s|\n/u).at(-1) ?? ''} ${after.split(/[.!?](?:\s|$)/u)[0] ?? ''}`
}

/** > Q: Will the mill close?   > VALE: Will the mill close?   the turn right before the words, which is a question */
function questionBefore(quotation: Quotation): string | undefined {
  const { before } = around(quotation)
  if (!before.includes('?')) return undefined
  const lines = before.split('\n').filter((line) => line.trim() !== '')
  const own = lines.at(-1) ?? ''
  // The line of the words holds at most a label; what is asked stands above it.
  if (!/^[^.!?]{0,40}[:.—–-]?\s*["“„«]?$/u.test(own)) return undefined
  const question = /([^.!?:]{8,200}\?)["”»]?\s*$/u.exec(lines.at(-2) ?? '')?.[1]
  return question?.trim()
}

function isElsewhere(one: Witness, other: Witness): boolean {
  return one.quotations[0].article.id !== other.quotations[0].article.id
}

/** Words of others: who was asked in them is not who is quoted here. */
const QUOTED = /["“„«][^"”“»]{0,400}["”“»]/gu

function shows({ quotations }: Witness, { kind, whose }: Prompt): boolean {
  return quotations.some((quotation) => {
    if (quotation.form === 'display') return true
    const before = around(quotation).before.split('\n').slice(-3).join(' ').replace(QUOTED, ' … ')
    const told = `${before} ${reportersWords(quotation)}`
    if (kind === 'question') return SHOWS_QUESTION.test(told)
    // Who quotes the words from the one who said them has nothing to show.
    return (
      READING.test(told) ||
      (whose ?? '').split(' ').some((name) => `${told} ${quotation.speaker?.name ?? ''}`.includes(name.replace(/['’]s$/, '')))
    )
  })
}

const READING = /\b(?:quot|recit|letter|poem|read)\w*/iu

function judged(witness: Witness, other: Witness, { kind, text }: Prompt, { language }: Setting): Survey | undefined {
  const answer = other.quotations[0].content
  const survey = {
    loci: [],
    lemma: sideOf(siglaOf([{ witness }]), text),
    variant: { ...sideOf(siglaOf([{ witness: other }]), ''), kind: 'lacuna' as const },
  }
  if (kind === 'reading') return { ...survey, rule: 'the words are somebody else’s, read aloud' }
  if (!beginsThere(answer, witness)) return undefined
  if (isEcho(answer, text, language, isTraced(witness, other) ? PAIR : LEAST))
    return { ...survey, rule: 'the words of the answer are those of the question', severity: 'major', confidence: 'medium' }
  return BARE.test(answer) ? { ...survey, rule: 'an answer that says nothing without its question' } : undefined
}

/** Whether the words of a short answer were put into the speaker’s mouth. */
function isEcho(answer: string, question: string, language: string, least: number): boolean {
  const [own, asked] = [new Set(contentWords(answer, language)), new Set(contentWords(question, language))]
  const { negations } = lexiconOf(language)
  const first = Array.from(own).find((word) => !negations.has(word))
  // What is asked about, “And the log book?”, stands in any answer; what is said of it does not.
  if (first === undefined || !asked.has(first)) return false
  return own.size >= least && own.size <= SHORT && Array.from(own).filter((word) => asked.has(word)).length >= ECHO * own.size
}

/** The words of a text that say something: no function words, modals or pronouns. */
function contentWords(text: string, language: string): string[] {
  const { functionWords, modals, agents } = lexiconOf(language)
  return wordsIn(text).flatMap((word) => (functionWords.has(word) || modals.has(word) || agents.has(word) ? [] : [stem(word)]))
}

/** Words at the head of an answer by which another is known to begin where it does. */
const HEAD = 3

function beginsThere(answer: string, { quotations: [{ content }] }: Witness): boolean {
  const [own, there] = [wordsIn(answer).slice(0, HEAD), wordsIn(content).slice(0, 2 * HEAD)]
  return ` ${there.join(' ')} `.includes(` ${own.join(' ')} `)
}
