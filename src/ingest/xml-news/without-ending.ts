import { bare } from '../html/same-words.ts'

/** > The post Ferry to run again appeared first on The Brackwater Post.   with the title of the article in it */
const OF_TITLE =
  /^(?:The post|Der Beitrag|L['’]article|La entrada|El artículo|L['’]articolo|O post|Het bericht|Artykuł|Inlägget|Indlægget|Innlegget|Пост|Запись)\s.{0,400}(?:\b(?:first appeared|appeared first) on|\berschien (?:zuerst|erstmals) auf|\best apparu en premier sur|\b(?:aparece|apareció|se publicó) primero en|\b(?:proviene da|è stato pubblicato|sembra essere il primo)|\bapareceu primeiro em|\bverscheen (?:eerst|als eerste) op|\bpochodzi z|\bdök först upp|\bblev først|\bdukket først|появил[а-я]+)\s.{1,200}$/su

/** > Ferry to run again was originally published in The Brackwater Post on Medium, where people are continuing the conversation. */
const ELSEWHERE = /^.{10,300} was originally published (?:in|on|at|by) .{2,200}$/su

/** > This story was first published by The Brackwater Post. */
const OF_ITSELF =
  /^(?:This (?:post|article|story)|Dieser (?:Beitrag|Artikel)|Cet article|Esta (?:entrada|noticia)|Este artículo)\s.{0,40}(?:\b(?:originally|first) (?:appeared|published)|\b(?:appeared|published) (?:originally|first)|\berschien (?:zuerst|erstmals)|\best apparu en premier|\b(?:apareció|se publicó) primero)\s.{1,200}$/su

/** > Continue reading “Ferry to run again” →   [Read more …]   Read the full story at brackwaterpost.example */
const ON =
  '(?:continue reading|keep reading|read (?:more|on|the (?:rest|full (?:article|story|text|post)|whole (?:article|story))|full (?:article|story))|click here (?:to|for)|full story|view (?:the )?(?:full|original) (?:article|story|post)|' +
  "weiterlesen|mehr lesen|den (?:ganzen|vollständigen) artikel|lire la suite|lire (?:la suite|plus)|en savoir plus|leer más|seguir leyendo|sigue leyendo|leggi tutto|continua a leggere|leggi (?:l[’']articolo|di più)|leia mais|continue (?:a ler|lendo)|lees (?:meer|verder)|läs mer|læs mere|les mer|czytaj (?:więcej|dalej)|читать далее)"

const GOES_ON = new RegExp(
  String.raw`^[\s[(→»›>–—-]*${ON}(?![\p{L}\p{N}])(?:[^\n.!?]{0,200}[\])→»›>…\s]*(?:\.{3})?|[^\n.!?]{0,80} (?:at|on|in|auf|bei|sur|en|su|op|på|na|w) [^\n]{1,80})$`,
  'iu',
)

/** The same behind the last sentence, where it was cut. */
const CUT = new RegExp(
  String.raw`(?<=[.!?…\]”"»’])[ \u00a0]+[[(→»›>–—-]{0,2} ?${ON}(?![\p{L}\p{N}])[^\n.!?]{0,160}[\])→»›>…\s]*(?:\.{3})?$`,
  'iu',
)

/** What sites say of the feed, not of the article. */
const OTHER = /^(?:comments?|source|via|permalink|advertisement|\[(?:…|\.{3})\]|…|\.{3}|\d+ comments?)\s*:?$/iu

/** So many paragraphs sites put behind an article. */
const MOST = 4

/** A feed's text without what the site puts behind it: that it appeared there first, that it goes on there. */
export function withoutEnding(text: string, title = ''): string {
  const paragraphs = text.split('\n\n')
  for (let i = 0; i < MOST && paragraphs.length > 1 && isEnding(paragraphs.at(-1) ?? '', title); i++) paragraphs.pop()
  const rest = paragraphs.join('\n\n')
  const cut = CUT.exec(rest.slice(-TAIL))
  return cut ? rest.slice(0, rest.length - cut[0].length) : rest
}

const TAIL = 400

function isEnding(paragraph: string, title: string): boolean {
  if (paragraph.length > 700) return false
  if (OF_TITLE.test(paragraph) && bare(paragraph).includes(bare(title))) return true
  if (title !== '' && ELSEWHERE.test(paragraph) && bare(paragraph).startsWith(bare(title))) return true
  return OF_ITSELF.test(paragraph) || GOES_ON.test(paragraph) || OTHER.test(paragraph)
}
