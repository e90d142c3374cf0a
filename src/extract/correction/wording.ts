/** Right before words that were printed and should not have been: `She said “tiles”, not | “tides”`. */
export const NOT_THESE =
  /(?:[,;)”"»“’']\s*(?:and |but )?not(?: as)?|\b(?:rather than|instead of|in place of|(?:changed|corrected|amended|altered) from|(?:quote|quotation|quotations|wording|remark|comment|phrase)s? from)|[,“”»]\s*(?:und )?nicht|\b(?:statt|anstatt|anstelle von|et non(?: pas)?|au lieu de|y no|en (?:lugar|vez) de))[\s:,]*$/iu

/** Right before words that stand in their place: `from “tides” to | “tiles”`. */
export const BUT_THESE =
  /(?:\b(?:should (?:be|read|have (?:been|read|said))|(?:corrected|changed|amended|altered) to|sondern|mais|sino)|[”"»“’']\s*(?:to|in|à|a)|\bcorrects .{0,80}\bto)[\s:,]*$/iu

/** Of the last sentence before some words: that a paper printed them, and should not have. */
export const WRONG =
  /\bmisquot|\bmisheard|\b(?:incorrectly|wrongly|mistakenly|inaccurately|erroneously|originally|initially|previously|in error)\b.{0,60}\b(?:quot|read|said|sa(?:id|ying)|ha[ds]|report|gave|print|transcri|render)|\bquot.{0,60}\b(?:incorrectly|wrongly|in error|as saying)\b|\b(?:article|story|report|piece|column|headline|version|edition|item|we)\b(?:(?!\b(?:who|which|updated|amended|corrected|changed|add)\b).){0,80}\b(?:quoted|said|read|reported|had|gave|printed)\b|\b(?:falsch|fälschlich(?:erweise)?|irrtümlich(?:erweise)?|zunächst|ursprünglich)\b.{0,80}\b(?:zitier|hieß|stand|wieder|geschrieben)|\b(?:version|fassung|artikel|text)s?\b.{0,80}\b(?:zitiert|hieß es|stand)|(?:^|\s)(?:à tort|par erreur|initialement)\b|\b(?:citait|citions)\b|\b(?:erróneamente|por error|inicialmente|incorrectamente|equivocadamente)\b|\b(?:citaba|citábamos)\b/iu

/** Of the last sentence before some words: that they are what was said. */
export const RIGHT =
  /\b(?:said|told|wrote|says|sagte|schrieb|erklärte|a dit|a déclaré|dijo|declaró|escribió)\b|\b(?:correct|right|full|actual|exact|proper) (?:quote|quotation|wording|version|words?|phrase|text)|\bshould (?:be|read|have)|\b(?:richtig|korrekt|wörtlich|tatsächlich|muss (?:es )?heißen|lautet)\b|\b(?:en réalité|en fait|citation (?:exacte|correcte))\b|\b(?:en realidad|cita correcta|lo correcto)\b/iu

/** That the words are what was said after all, whatever else the sentence tells. */
export const IN_TRUTH = /\b(?:in fact|actually|what .{1,40}\bsaid (?:was|is)|tatsächlich|en réalité|en realidad)\b/iu

/** That only who said the words was wrong. */
export const OF_SPEAKER = /\bmisattribut|\battribu|\bzugeschrieben|\batribu/iu

/** What is taken for a speaker in notes and is none. */
export const NO_SPEAKER =
  /^(?:(?:the|this|an?|our) .*)?(?:corrections?|clarifications?|note|article|story|report|version|quote|quotation|headline|tatsächlich|richtig|korrekt|korrektur|berichtigung|anmerkung|rectificatif|correction|corrección|rectificación|realidad|réalité|redaktion|it|this|that|we|he|she|they|es|er|sie|wir|dies|avons|il|elle|nous|on|él|ella)$/iu

/** Right behind words: that they were printed, and should not have been: `„…“ | falsch zitiert`. */
export const WRONG_BEFORE =
  /^["“”„‟'‘’»«.,\s]*(?:[\p{L}]+ ){0,4}(?:(?:falsch|fälschlich(?:erweise)?|irrtümlich(?:erweise)?|incorrectly|wrongly|mistakenly) (?:zitiert|wiedergegeben|quoted|attributed|reported)|(?:was|were) (?:incorrect|wrong|misheard|misquoted|a misquotation))/iu
