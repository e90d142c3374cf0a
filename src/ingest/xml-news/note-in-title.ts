/** Words in which wires say of a version what it is; they print them in capitals, before the title proper. */
const SIGNALS =
  String.raw`(?:UPDATE|WRAPUP|WRAP|LEAD|RECAP|ROUNDUP)[ -]?\d{1,2}|(?:\d{1,2}(?:ST|ND|RD|TH|E|EME|ÈME|\.)? )(?:LEAD|LD|UPDATE|ADD|WRITETHRU)|` +
  String.raw`CORRECT(?:ED|S|ION)|CLARIFI(?:ED|ES|CATION)|REFILE[DS]?|RPT|REPEAT(?:S|ING)?|RESEND(?:S|ING)?|KILL(?:ED)?|WITHDRAW(?:N|S|AL)|RETRACT(?:ED|S|ION)|RECASTS?|ADVISORY|UPDATED?|` +
  String.raw`KORREKTUR|KORRIGIERT|BERICHTIGUNG|BERICHTIGT|WIEDERHOLUNG|RÜCKZUG|ZUSAMMENFASSUNG(?: \d{1,2})?|ERGÄNZUNG|ERWEITERUNG|AKTUALISIERT|NEUFASSUNG|` +
  String.raw`RECTIFICATI(?:F|ON)|CORRECTIF|CORR|ACTUALISATION|ACTUALISÉ|ANNULATION|CORRECCI[OÓ]N|CORREGIDA?|RECTIFICACI[OÓ]N|ACTUALIZA(?:CI[OÓ]N|DO|DA)?|ANULACI[OÓ]N|CORREZIONE|RETTIFICA|CORREÇÃO|ATUALIZAÇÃO`

/** > UPDATE 2-Harbour board …   CORRECTED-UPDATE 1-…   (2nd LD) …   KORREKTUR: … */
const BEFORE = new RegExp(
  String.raw`^\s*[([*]{0,2}((?:${SIGNALS})(?:[ /,-]{1,3}(?:${SIGNALS}))*)(?: ?\([^()]{1,60}\))?[)\]*]{0,2}\s*(?:[-–—:|]|\s(?=\S))\s*`,
  'u',
)
/** > Correction: Ferry story   Korrektur: … */
const WORDED =
  /^\s*((?:Correction|Clarification|Correct(?:s|ed)|Updated?|Kill|Korrektur|Berichtigung|Korrigiert|Rectificatif|Corrección|Rectificación|Correzione)) ?[:|]\s/u

/** What a title says of the version that it stands over: `UPDATE 2`, `CORRECTED`; undefined where it says nothing. */
export function noteInTitle(title: string): string | undefined {
  const [, lead] =
    /^\s*[([]((?:\d{1,2}(?:st|nd|rd|th) )?(?:LD|LEAD|URGENT LEAD)|\d{1,2}(?:st|nd|rd|th) (?:LD|Ld|lead|update))[)\]]\s/u.exec(title) ?? []
  return lead ?? BEFORE.exec(title)?.[1] ?? WORDED.exec(title)?.[1]
}
