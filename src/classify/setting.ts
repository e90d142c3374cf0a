import type { Collation, Quotation, Siglum, Witness } from '../model.ts'
import { reopenings } from '../text/content.ts'
import type { Setting } from './difference.ts'
import { endsAtComma } from './ends-at-comma.ts'
import { lexiconOf } from './lexicons/lexicon.ts'
import { isInDisplay } from './is-in-display.ts'
import { isInText } from './is-in-text.ts'
import { isRecord } from './is-record.ts'
import { isSource } from './is-source.ts'
import { fullest, type Passage, witnessOf } from './passage.ts'
import { primaryLanguage } from '../text/primary-language.ts'

/** How far behind a quotation its cue may speak of an interpreter, in characters. */
const NEAR = 120
const TRANSLATED =
  /\b(?:(?:through|via|by) (?:a|an|his|her|their) (?:translator|interpreter)|translated (?:from|by|into)|in translation|speaking in [A-Z][a-z]+)/u

/** What each of these holds: next to no line has any of it. */
const HINT = /translat|interpreter|speaking in/u

const settings = new WeakMap<Collation, Setting>()

/** What holds for a whole cluster: the medium, the language most of its first witness's article is in, and whether the words are a translation. */
export function settingOf(collation: Collation): Setting {
  let known = settings.get(collation)
  if (!known) settings.set(collation, (known = settingIn(collation)))
  return known
}

function settingIn(collation: Collation): Setting {
  const { cluster } = collation
  const quotations = cluster.witnesses.flatMap((witness) => witness.quotations)
  const language = primaryLanguage(quotations[0]?.article.language)
  return {
    medium: cluster.medium,
    language,
    lexicon: lexiconOf(language),
    isTranslated: quotations.some(isTranslated),
    closesMarks: (passage) => closesMarks(collation, passage),
    isOfSources: ({ sigla }) => sigla.length > 0 && sigla.every((siglum) => isA(collation, siglum, isSource)),
    hasRecord: ({ sigla }) => sigla.some((siglum) => isA(collation, siglum, isRecord)),
    endsAtComma: ({ sigla }) => sigla.some((siglum) => isA(collation, siglum, endsAtComma)),
    isDisplayed: ({ sigla }) => sigla.length > 0 && sigla.every((siglum) => isA(collation, siglum, isInDisplay)),
    isInText: (passage) => passage.sigla.some((siglum) => isA(collation, siglum, (witness) => isInText(witness, passage))),
  }
}

function isA(collation: Collation, siglum: Siglum, is: (witness: Witness) => boolean): boolean {
  const witness = witnessOf(collation, siglum)
  return witness !== undefined && is(witness)
}

function closesMarks(collation: Collation, { sigla, tokens }: Passage): boolean {
  const [last, witness] = [tokens.at(-1), witnessOf(collation, fullest(collation, sigla))]
  return last !== undefined && witness !== undefined && reopenings(witness).includes(last.end + 1)
}

/** > “We go,” he said in remarks translated by this newspaper. “We all go.”   between its pieces, behind the last of them, or in its cue */
function isTranslated({ article: { text }, spans, cue }: Quotation): boolean {
  const behind = spans.map(({ end, part }, at) =>
    part === undefined ? (text.slice(end, Math.min(end + NEAR, spans[at + 1]?.start ?? Infinity)).split('\n', 1)[0] ?? '') : '',
  )
  return [cue?.text ?? '', ...behind.map((each) => `${cue?.text ?? ''} ${each}`)].some(
    (words) => HINT.test(words) && TRANSLATED.test(words),
  )
}
