/**
 * Every way a day is printed, or stored, that can be read in one way only; of the last only where its numbers or its language tell. Days, months and
 * years are named groups; `behind` is a time of day that stands before the year.
 */
export const DAY_FORMS: readonly RegExp[] = [
  // > | 2026-03-05   2026/3/5   2026.3.5   2026. 03. 05.
  /^(?<y>\d{4})(?<between>[-/.])\s?(?<m>\d{1,2})\k<between>\s?(?<d>\d{1,2})(?:\.(?!\d))?(?!\d)/,
  // > | 20260305   20260305T101500   20260305101500
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?=\D|$|\d{6}\D|\d{6}$)/,
  // > | 2026年3月5日
  /^(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일号號]/,
  // > | 5 March 2026   5. März 2026   1er mars 2026   5 de marzo de 2026   05-Mar-26
  /^(?<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\.?[\s/-]{0,2}(?:de |of |d[’'])?(?<month>[\p{L}\p{M}]{3,13})\.?,?[\s/-]{0,2}(?:de |del )?(?<y>\d{4}|\d{2}(?=\s+\d{1,2}:))(?!\d)(?:\s?(?:г(?:\.|ода)?|р(?:\.|оку)?)(?!\p{L}))?/u,
  // > | March 5, 2026
  /^(?<month>[\p{L}\p{M}]{3,13})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>\d{4})(?![\d:])/u,
  // > | Mar  5 10:15:00 2026   Mar 5 10:15:00 CET 2026
  /^(?<month>\p{L}{3})\s+(?<d>\d{1,2})(?<behind>\s\d{2}:\d{2}:\d{2}(?:\s[A-Z]{1,5})?)\s(?<y>\d{4})(?!\d)/u,
  // > | 2026. március 5.   2026 m. kovo 5 d.   2026. gada 5. martā
  /^(?<y>\d{4})(?:\.|\sm\.)?\s(?<month>[\p{L}\p{M}]{3,13})\s(?<d>\d{1,2})(?:\.|\sd\.)?(?!\d)/u,
  /^(?<y>\d{4})\.\sgada\s(?<d>\d{1,2})\.\s(?<month>[\p{L}\p{M}]{3,13})/u,
  // > | 05.03.2026
  /^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/,
  // > | 05/03/2026   5-3-2026
  /^(?<one>\d{1,2})(?<between>[/-])(?<other>\d{1,2})\k<between>(?<y>\d{4})(?!\d)/,
]
