/** An invented article, as it is delivered by databases. */
export interface Story {
  readonly outlet: string
  readonly title: string
  readonly author: string
  /** Day of March 2026. */
  readonly day: number
  readonly body: string
}

const OUTLETS = ['The Brackwater Post (Brackwater)', 'The Osel Herald', 'Stell Gazette (England)']

/** So many invented articles of three outlets. */
export const stories = (count: number): readonly Story[] =>
  Array.from({ length: count }, (_, i) => ({
    outlet: OUTLETS[i % OUTLETS.length] ?? '',
    title: `Ferry number ${i + 1} to run again`,
    author: i % 2 === 0 ? 'Ada Lind' : 'Otto Berg',
    day: (i % 28) + 1,
    body: `Ferry number ${i + 1} between Brackwater and Osel will run again from May, the board of the harbour decided on Tuesday.\n\n“We have waited ${i + 1} winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”\n\nThe board voted seven to two.`,
  }))

/** What is expected of an article's metadata. */
export const expected = ({ outlet, title, author, day }: Story): Readonly<Record<string, string>> => ({
  outlet: outlet.replace(/ \(.*/, ''),
  title,
  author,
  date: `2026-03-${String(day).padStart(2, '0')}`,
  language: 'en',
})

const centred = (text: string): string => `${' '.repeat(Math.max(0, 40 - Math.ceil(text.length / 2)))}${text}`

/** Broken at a width, as plain text is delivered. */
const wrapped = (text: string, width = 78): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(new RegExp(String.raw`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n')

const COVER = `



Download Request: Selected Items: 1-200
Time Of Request: Friday, March 27, 2026  16:51:31

Send To:
THE BRACKWATER POST
QUAY STREET 1

Terms: (ferry AND osel)

Source: All News
Project ID: None

`

/** The plain text of Nexis, before 2020. */
export function nexis(all: readonly Story[]): string {
  const articles = all.map(
    ({ outlet, title, author, day, body }, i) => `
${centred(`${i + 1} of ${all.length} DOCUMENTS`)}



${centred(outlet)}

${centred(`March ${day}, 2026 Tuesday`)}
${centred('Edition 1;')}
${centred('Scotland')}

${title}

BYLINE: ${author}

SECTION: NEWS; Pg. ${i + 1}

LENGTH: ${300 + i} words

HIGHLIGHT: The boat is back


${wrapped(body)}

GRAPHIC: The quay of Osel at night

LOAD-DATE: March ${day}, 2026

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

JOURNAL-CODE: BPO


${centred(`Copyright 2026 ${outlet}`)}
${centred('All Rights Reserved')}
`,
  )
  return COVER + articles.join('')
}

/** The plain text of Nexis as academic libraries had it: rights first, every field with its name. */
export const nexisAcademic = (all: readonly Story[]): string =>
  all
    .map(
      ({ outlet, title, author, day, body }, i) => `
${centred(`${i + 1} of ${all.length} DOCUMENTS`)}


${centred(`Copyright 2026 ${outlet} Publishers`)}
${centred('All Rights Reserved')}

${centred(outlet)}

${centred(`March ${day}, 2026 Tuesday`)}
${centred('Final Edition')}

SECTION: A-SECTION; Pg. A01

LENGTH: 3362 words

HEADLINE: ${title}

BYLINE: ${author}

BODY:

${wrapped(body)}

LOAD-DATE: March ${day}, 2026

LANGUAGE: ENGLISH
\f`,
    )
    .join('')

/** The text of Lexis Advance and Nexis Uni, paragraph by paragraph, as Word has it or RTF is turned into. */
export function nexisUni(all: readonly Story[]): readonly string[] {
  const cover = [
    'Date and Time: Friday, March 27, 2026 4:51:00 PM CET',
    'Job Number: 1234567',
    `Documents (${all.length})`,
    ...all.flatMap(({ title }, i) => [`${i + 1}. ${title}`, 'Client/Matter: -None-', 'Search Terms: ferry']),
  ]
  return [
    ...cover,
    ...all.flatMap(({ outlet, title, author, day, body }) => [
      title,
      outlet,
      `March ${day}, 2026 Tuesday`,
      `Copyright 2026 ${outlet} All Rights Reserved`,
      'Section:\u00a0NEWS; Pg. 4',
      'Length:\u00a0612 words',
      `Byline:\u00a0${author}`,
      'Highlight:\u00a0The boat is back',
      'Body',
      ...body.split('\n\n'),
      'Graphic',
      'The quay of Osel at night',
      'Classification',
      'Language:\u00a0ENGLISH',
      'Publication-Type:\u00a0Newspaper',
      'Subject:\u00a0FERRIES (90%); ISLANDS (78%)',
      `Load-Date:\u00a0March ${day}, 2026`,
      'End of Document',
    ]),
  ]
}

const accession = (day: number, i: number): string => `BRPOST00202603${String(day).padStart(2, '0')}em3${String(i).padStart(5, '0')}x`

/** The text of Factiva. */
export const factiva = (all: readonly Story[]): string =>
  `${all
    .map(
      ({ outlet, title, author, day, body }, i) =>
        `News\n${title}\nBy ${author}\n1,234 words\n${day} March 2026\n06:30\n${outlet}\nBRPOST\n4\nEnglish\n(c) 2026 ${outlet}. All rights reserved.\n\n${body}\n\n${outlet}\n\nDocument ${accession(day, i)}\n`,
    )
    .join('\n')}\nSearch Summary\nText\tferry and osel\nDate\tIn the last month\nPage 12 of 12 © 2026 Factiva, Inc. All rights reserved.\n`

/** The text of Factiva with the names of its fields. */
export const factivaFields = (all: readonly Story[]): string =>
  all
    .map(({ outlet, title, author, day, body }, i) => {
      const [lead = '', ...rest] = body.split('\n\n')
      return `SE   News\nHD   ${title}\nBY   By ${author}\nWC   1,234 words\nPD   ${day} March 2026\nET   06:30\nSN   ${outlet}\nSC   BRPOST\nPG   4\nLA   English\nCY   (c) 2026\n\nLP   \n${lead}\n\nTD   \n${rest.join('\n\n')}\n\nCO   hrbr : Harbour Board\nIN   i7 : Shipping\nNS   gtrans : Transport\nRE   osel : Osel\nPUB  ${outlet}\nAN   Document ${accession(day, i)}\n`
    })
    .join('\n')

const RULE = '_'.repeat(60)
const MONTH = 'Mar'

/** The text of ProQuest. */
export const proQuest = (all: readonly Story[]): string =>
  `${RULE}\n\nReport Information from ProQuest\n\nMarch 27 2026 16:51\n${RULE}\n\nTable of contents\n\n${all.map(({ title }, i) => `${i + 1}. ${title}`).join('\n')}\n${all
    .map(
      ({ outlet, title, author, day, body }, i) =>
        `${RULE}\n\nDocument ${i + 1} of ${all.length}\n\n${title}\n\nAuthor: ${author.replace(/(\S+) (\S+)/, '$2, $1')}\n\nPublication info: ${outlet} ; Brackwater [Brackwater]${day} Mar 2026: 4.\n\nhttps://search.proquest.com/docview/12?accountid=1\n\nAbstract: The board decided.\n\nFull text: ${body}\n\nCredit: ${author}\n\nSubject: Ferries; Islands\n\nTitle: ${title}\n\nPublication title: ${outlet}; Brackwater (UK)\n\nPublication date: ${MONTH} ${day}, 2026\n\nSource type: Newspapers\n\nLanguage of publication: English\n\nDocument type: News\n\nProQuest document ID: 23456789\n\nDatabase: Newsstream\n`,
    )
    .join(
      '\n',
    )}${RULE}\n\nContact us at: http://www.proquest.com/go/pqissupportcontact Copyright © 2026 ProQuest LLC. All rights reserved.\n`

/** The text of GENIOS and wiso. */
export const genios = (all: readonly Story[]): string =>
  all
    .map(
      ({ outlet, title, author, day, body }, i) =>
        `${title}\n\n${body}\n\nAutor:\t${author}\nQuelle:\t${outlet.replace(/ \(.*/, '')} Nr. ${i + 50} vom ${String(day).padStart(2, '0')}.03.2026, S. 4\nRessort:\tLokales\nDokumentnummer:\tBRP_${i}\nDauerhafte Adresse des Dokuments: https://www.wiso-net.de/document/BRP__${i}\nAlle Rechte vorbehalten: (c) ${outlet}\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n`,
    )
    .join('\n')

const paragraphs = (body: string, name: string): string =>
  body
    .split('\n\n')
    .map((each) => `<p${name && ` class="${name}"`}>${each}</p>`)
    .join('\n')

/** A page of Factiva, as it is saved from the browser. */
export const factivaPage = (all: readonly Story[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Factiva</title></head><body><div id="nav">Print | Save</div>${all
    .map(
      ({ outlet, title, author, day, body }, i) =>
        `<div id="article-${i}" class="article enArticle"><div class="carryOverOpen"></div><div id="hd"><span class="enHeadline">${title}</span></div>\n<div class="author">By ${author}</div><div>1,234 words</div><div>${day} March 2026</div><div>${outlet}</div><div>BRPOST</div><div>English</div><div>© 2026 ${outlet}.</div>\n${paragraphs(body, 'articleParagraph enarticleParagraph')}\n<p>Document ${accession(day, i)}</p></div><br>`,
    )
    .join('\n')}</body></html>`

const row = (name: string, value: string): string => `<tr><td class="index"><b>${name}</b>&nbsp;</td><td>${value}</td></tr>\n`

/** The same with indexing: a table of fields. */
export const factivaTable = (all: readonly Story[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Factiva</title></head><body>${all
    .map(({ outlet, title, author, day, body }, i) => {
      const [lead = '', ...rest] = body.split('\n\n')
      return `<div class="article enArticle"><table>${row('HD', `<span class="enHeadline">${title}</span>`)}${row('BY', `By ${author}`)}${row('WC', '1,234 words')}${row('PD', `${day} March 2026`)}${row('SN', outlet)}${row('SC', 'BRPOST')}${row('LA', 'English')}${row('LP', paragraphs(lead, 'articleParagraph'))}${row('TD', paragraphs(rest.join('\n\n'), 'articleParagraph'))}${row('NS', 'Transport')}${row('AN', `Document ${accession(day, i)}`)}</table></div>`
    })
    .join('\n')}</body></html>`

const line = (text: string): string => `<div class="c0"><br><p class="c1"><span class="c2">${text}</span></p></div>\n`

/** A page of Nexis, before 2020. */
export const nexisPage = (all: readonly Story[]): string =>
  `<html><head><meta charset="utf-8"><title>Nexis</title></head><body>${all
    .map(({ outlet, title, author, day, body }, i) => {
      return `${line(`${i + 1} of ${all.length} DOCUMENTS`)}${line(outlet)}<div class="c3"><p class="c1"><span class="c4">March ${day}</span><span class="c2">, 2026 Tuesday</span></p></div>${line(title)}${line(`BYLINE: ${author}`)}${line('LENGTH: 400 words')}${paragraphs(body, 'c9')}${line(`LOAD-DATE: March ${day}, 2026`)}${line('LANGUAGE: ENGLISH')}${line(`Copyright 2026 ${outlet}<br>All Rights Reserved`)}`
    })
    .join('\n')}</body></html>`

/** A page of Europresse. */
export const europressePage = (all: readonly Story[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Europresse</title></head><body>${all
    .map(
      ({ outlet, title, author, day, body }) =>
        `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${outlet}, no. 12345</span></div><span class="DocHeader">Région, mardi ${day} mars 2026, p. 4</span><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${title}</p></div><div class="docAuthors">${author}</div></header><section><div class="docOcurrContainer">${paragraphs(body, '')}</div></section><footer><small>© 2026 ${outlet}. Tous droits réservés.</small><p>Numéro de document : news·20260303·BP·1</p></footer></article>`,
    )
    .join('\n')}</body></html>`
