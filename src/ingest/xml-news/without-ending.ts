/** > The post Ferry to run again appeared first on The Brackwater Post. */
const APPEARED =
  /^(?:The post|This (?:post|article|story)|Der (?:Beitrag|Artikel)|(?:L['’]|Cet )article|La (?:entrada|noticia)|El artículo|L['’]articolo|O (?:post|artigo)|A (?:matéria|notícia)|Het (?:bericht|artikel)|Artykuł|Inlägget|Indlægget|Innlegget)\s.{0,400}(?:\b(?:first )?(?:appeared|published) (?:first )?(?:on|in|at)|\berschien (?:zuerst|erstmals)|\best apparu en premier|\b(?:aparece|apareció|se publicó) primero|\b(?:proviene da|è stato pubblicato|sembra essere il primo)|\bapareceu primeiro|\bverscheen (?:eerst|als eerste)|\bpochodzi z|\bdök först upp|\bblev først|\bdukket først)\s.{1,200}$/su

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
export function withoutEnding(text: string): string {
  const paragraphs = text.split('\n\n')
  for (let i = 0; i < MOST && paragraphs.length > 1 && isEnding(paragraphs.at(-1) ?? ''); i++) paragraphs.pop()
  const rest = paragraphs.join('\n\n')
  const cut = CUT.exec(rest.slice(-TAIL))
  return cut ? rest.slice(0, rest.length - cut[0].length) : rest
}

const TAIL = 400

function isEnding(paragraph: string): boolean {
  return paragraph.length < 700 && (APPEARED.test(paragraph) || GOES_ON.test(paragraph) || OTHER.test(paragraph))
}
