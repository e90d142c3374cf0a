import { expect, test } from 'vitest'
import { match } from '../../src/match/index.ts'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

const post = 'We have moved eleven ferries in one night and nobody was hurt. I am proud of every single crew.'

test('a post printed without marks is a witness when another paper quotes it', () => {
  const embedded = printed('a.txt', `${HARBOUR}\n\nBrandt wrote online.\n\n${post}\n\nThe board declined to comment.`)
  const quoted = printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`)
  const [cluster] = match([embedded, quoted]).clusters
  const [witness] = cluster?.witnesses ?? []
  expect(witness?.quotations[0]).toMatchObject({ form: 'unquoted', content: post, medium: 'unknown' })
  expect(witness?.quotations[0].spans.map(({ start, end }) => embedded.article.text.slice(start, end))).toEqual([post])
})

test('it keeps its own wording', () => {
  const own = post.replace('eleven', 'twelve').replace('every single', 'each')
  const embedded = printed('a.txt', `${HARBOUR}\n\nBrandt wrote online.\n\n${own}\n\nThe board declined to comment.`)
  expect(sets(embedded, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`))).toEqual([[`a.txt: ${own}`, `b.txt: ${post}`]])
})

test.each([
  ['a report in other words', 'She said that in a single night all the ferries were moved, and that nobody had come to harm.'],
  ['a stock phrase of it', 'Officials said nobody was hurt.'],
])('%s is none', (_, prose) => {
  expect(sets(printed('a.txt', `${HARBOUR}\n\n${prose}`), printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`))).toEqual([])
})

test.each([
  ['behind the last word', ' ⛴️'],
  ['behind the full stop, several', '. 😢👏🏽'],
])('the emoji with which a post closes are the writer’s, in the post itself: %s', (_, closing) => {
  const own = `${post.slice(0, -1)}${closing}`
  const quoted = printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`)
  const texts = (role: 'source' | 'report') => sets(printed('a.txt', `${HARBOUR}\n\n${own}\n\nThanks to all.`, { role }), quoted)
  expect(texts('source')).toEqual([[`a.txt: ${own}`, `b.txt: ${post}`]])
  expect(texts('report')).not.toEqual(texts('source'))
})

test("an article's own prose about what it quotes is none", () => {
  const prose = 'Brandt said they had moved eleven ferries in one night and nobody was hurt, and called the crews brave.'
  const own = printed('a.txt', `${HARBOUR}\n\n${prose}\n\n{Ada Brandt|${post}}`)
  expect(sets(own)).toEqual([])
  expect(sets(own, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`))).toEqual([[`a.txt: ${post}`, `b.txt: ${post}`]])
})

test.each([
  [
    'We have moved eleven ferries in one night and nobody was hurt, she has said.',
    'We have moved eleven ferries in one night and nobody was hurt',
  ],
  [
    'The board heard that we have moved eleven ferries in one night and nobody was hurt.',
    'we have moved eleven ferries in one night and nobody was hurt.',
  ],
  [
    'We have moved eleven ferries in one night and nobody was hurt, Brandt said. I am proud of every single crew.',
    'We have moved eleven ferries in one night and nobody was hurt / I am proud of every single crew.',
  ],
])('"%s": the reporter\'s own words are left out', (prose, own) => {
  const embedded = printed('a.txt', `${HARBOUR}\n\n${prose}`)
  const [cluster] = match([embedded, printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${post}}`)]).clusters
  const [witness] = cluster?.witnesses ?? []
  expect(witness?.quotations[0].spans.map(({ start, end }) => embedded.article.text.slice(start, end)).join(' / ')).toBe(own)
})

const letter = [
  'I cannot ask the crews to sail on a chart that I would not trust with my own boat.',
  'The board assured me four times that the soundings would be taken again.',
] as const

test('a letter printed in full brings the sentences together that other papers quote one by one', () => {
  const full = printed('a.txt', `${HARBOUR}\n\nHere is the letter.\n\n${letter.join('\n\n')}\n\nThat was all.`)
  const papers = letter.map((sentence, i) => printed(`b${i}.txt`, `${HARBOUR}\n\n{Ada Brandt|${sentence}}`))
  expect(sets(full, ...papers)).toEqual([[`a.txt: ${letter.join(' ')}`, `b0.txt: ${letter[0]}`, `b1.txt: ${letter[1]}`]])
})

test('it does not where the reporter comes between', () => {
  const full = printed('a.txt', `${HARBOUR}\n\n${letter.join('\n\nThen the captain put her pen down for a while.\n\n')}`)
  const papers = letter.map((sentence, i) => printed(`b${i}.txt`, `${HARBOUR}\n\n{Ada Brandt|${sentence}}`))
  expect(sets(full, ...papers)).toHaveLength(2)
})

test.each([
  [
    'fr',
    'Le maire de Brénal, Aurèle Testud, a présenté mardi le budget du canal et des écluses devant une salle pleine de bateliers. Les écluses de Vaubrun resteront fermées jusqu’au printemps, selon les bateliers du canal, et la facture des travaux grimpe.',
    'Compte rendu du conseil de Brénal. Le budget du canal et des écluses de Vaubrun est adopté. Les bateliers protestent dans la salle, M. Testud répond aux bateliers sur la facture des travaux du canal.',
    'Le canal ne mourra pas tant que je serai là',
  ],
  [
    'de',
    'Die Werftarbeiter von Ostrand haben am Dienstag vor dem Rathaus gegen die Schließung der Schleuse protestiert. Bürgermeisterin Lotte Harksen sprach vor den Werftarbeitern über die Schleuse und den Haushalt von Ostrand.',
    'Niederschrift der Sitzung in Ostrand. Zur Schleuse und zum Haushalt sprach Frau Harksen vor den Werftarbeitern, die gegen die Schließung protestierten.',
    'Die Schleuse bleibt offen solange ich hier etwas zu sagen habe',
  ],
])('in %s the paper and the record of one sitting report one event, too', (language, report, record, said) => {
  const paper = printed('a.txt', `${report}\n\n{Testud|${said}}`, { language })
  const minutes = printed('b.txt', `${record}\n\n${said}.`, { language })
  expect(sets(paper, minutes)).toEqual([[`a.txt: ${said}`, `b.txt: ${said}.`]])
})

test('a statement that two papers cut in different places is one witness', () => {
  const sentences = [
    'I am glad to say that all eleven pilots are ashore and with their families.',
    'No flare was fired at any time on Tuesday night.',
    'A broken compass was found on the bridge of the Estrid.',
  ]
  const statement = printed('a.txt', `${HARBOUR}\n\n${sentences.join(' ')}\n\nThe board declined to comment.`)
  const one = printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${sentences.slice(0, 2).join(' ')}}`)
  const other = printed('c.txt', `${HARBOUR}\n\n{Ada Brandt|${sentences.slice(1).join(' ')}}`)
  expect(sets(statement, one, other)).toEqual([
    [`a.txt: ${sentences.join(' ')}`, `b.txt: ${sentences.slice(0, 2).join(' ')}`, `c.txt: ${sentences.slice(1).join(' ')}`],
  ])
})

const statement = (text: string, role: 'source' | 'report') =>
  printed('statement.txt', `${HARBOUR}\n\nThe board has met. ${text} It will meet again.`, { role })

test.each([
  ['four words', 'The quay is no kitchen garden.', 'is no kitchen garden'],
  ['a few common words', 'There was more of it than on a Sunday, and it was closed.', 'more of it than on a Sunday'],
])('%s that a paper quotes are found in the statement they come from, not in a reporter’s prose', (_, said, words) => {
  const paper = printed('paper.txt', `${HARBOUR}\n\nThe board complained: {mixed!|${words}}.`)
  expect(sets(statement(said, 'source'), paper)).toHaveLength(1)
  expect(sets(statement(said, 'report'), paper)).toEqual([])
})

test.each([
  ['only three of four words', 'The quay is no kitchen.', 'is no kitchen garden'],
  ['words of another event', `${HOSPITAL} The quay is no kitchen garden.`, 'is no kitchen garden'],
])('a statement with %s is not what they come from', (_, said, words) => {
  const paper = printed('paper.txt', `${HARBOUR}\n\nThe board complained: {mixed!|${words}}.`)
  expect(sets(printed('statement.txt', said, { role: 'source' }), paper)).toEqual([])
})

const cautious = (speaker: string) =>
  printed('paper.txt', `${HARBOUR}\n\nAll that was done {mixed!${speaker}|out of an abundance of caution}.`)

test('a stock phrase in a company’s statement is the company’s in a paper, and nobody else’s', () => {
  const said = 'We have lifted forty rails out of an abundance of caution.'
  const source = printed('statement.txt', `${HARBOUR}\n\n${said} The piers stay open.`, { role: 'source', outlet: 'Lindqvist Lines' })
  expect(sets(source, cautious('Lindqvist'))).toHaveLength(1)
  expect(sets(source, cautious('Norvik Ferries'))).toEqual([])
})

test('a statement gives the words of its sentence that stand where a paper has others', () => {
  const [said, misheard] = [
    'No crew that moved eleven ferries in one night has anything to be sorry for.',
    'Nobody who moved eleven ferries in one night has anything to be thankful for.',
  ]
  const paper = printed('b.txt', `${HARBOUR}\n\n{Ada Brandt|${misheard}}`)
  expect(sets(statement(said, 'source'), paper)).toEqual([[`b.txt: ${misheard}`, `statement.txt: ${said}`]])
  expect(sets(statement(said, 'report'), paper)).not.toContainEqual([`b.txt: ${misheard}`, `statement.txt: ${said}`])
})
