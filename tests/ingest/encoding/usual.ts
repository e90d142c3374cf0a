const WEST = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh']
const CENTRAL = ['windows-1250', 'iso-8859-2']
const BALTIC = ['windows-1257', 'iso-8859-13', 'iso-8859-4']

/** The encodings that files in a language are usually in, beside those of Unicode. */
export const USUAL: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi'].map((language) => [language, WEST])),
  is: ['windows-1252', 'iso-8859-1', 'iso-8859-15'],
  ...Object.fromEntries(['pl', 'cs', 'sk', 'hr', 'hu', 'ro'].map((language) => [language, CENTRAL])),
  et: [...BALTIC, 'windows-1252', 'iso-8859-15'],
  lv: BALTIC,
  lt: BALTIC,
  tr: ['windows-1254', 'iso-8859-9'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  uk: ['windows-1251', 'koi8-u', 'iso-8859-5', 'x-mac-cyrillic'],
  bg: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
  el: ['windows-1253', 'iso-8859-7'],
  he: ['windows-1255', 'iso-8859-8'],
  ar: ['windows-1256', 'iso-8859-6'],
  th: ['windows-874'],
  ja: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
  zh: ['gb18030', 'gbk'],
  'zh-Hant': ['big5'],
  ko: ['euc-kr'],
}
