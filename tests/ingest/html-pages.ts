/** An invented story: what every page below prints, whatever stands around it. */
export const PARAGRAPHS = [
  'BRACKWATER — The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday, after nine winters without one.',
  '“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”',
  'The board voted seven to two, after a debate of four hours, for a smaller vessel that needs a crew of only five and burns half the fuel.',
  'Otto Berg, who chairs the board, called the vote “a debt that this harbour owed”. The old vessel was sold for scrap in 2012.',
  '“Nobody asked us then,” Mr Berg said.',
  'The first crossing is planned for 2 May at nine in the evening; tickets cost what they cost nine years ago.',
] as const

export const TITLE = 'Ferry to Osel to run again'

/** The story as the text of an article. */
export const TEXT = PARAGRAPHS.join('\n\n')

/** The story's paragraphs in elements of a kind. */
export function paragraphs(from = 0, to: number = PARAGRAPHS.length, open = '<p>', close = '</p>'): string {
  return PARAGRAPHS.slice(from, to)
    .map((text) => `${open}${text}${close}`)
    .join('\n')
}

/** A whole page around a body. */
export function site(body: string, head = '', language = 'en'): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${TITLE} | The Brackwater Post</title><meta property="og:title" content="${TITLE}">${head}</head>
${body.startsWith('<body') ? body : `<body>${body}</body>`}
</html>`
}

/** Teasers for other stories, each a quotation that is not this article's. */
export const TEASERS = [
  ['Osel', 'Mayor of Osel: “The lighthouse stays dark”'],
  ['Stell', '“Not one more stone”: Stell stops the quarry'],
  ['Brackwater', 'Harbour master says “never again” after storm'],
]
  .map(
    ([where, text]) =>
      `<li class="item"><a href="/x/${where}"><h3>${text}</h3></a><p>What was said in ${where} last week, and who said it.</p></li>`,
  )
  .join('\n')
