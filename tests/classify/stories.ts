import { type Arbitrary, constantFrom, record } from 'fast-check'
import { SALE, saleStory, type Story } from './newsroom.ts'

const talk = (words: number): string => Array.from({ length: words }, (_, at) => `word${at}`).join(' ')
const SOLD = 'We sold the mill to the first man who asked'
const GLAD = 'I have never been so glad in all my life'
const FLED = 'They had all left the town by the end of May'
const speech = (...parts: readonly string[]): Story => ({ role: 'source', text: `A speech at the mill.\n\n> ${parts.join('. ')}.` })
const linked = (link: string, one = SOLD, other = GLAD): string => `The hall was full.\n\n“${one},” said Ada Marsh${link} “${other}.”`

const ECHO = 'This is the bitter end of the old mill of Norvik'
const interview = (question: string, answer = ECHO): Story => ({
  text: `Norvik Post: ${question}\n\nAda Marsh: ${answer}.\n\nNorvik Post: Thank you.`,
  only: new RegExp(answer.slice(0, 12)),
})

/** What may be taken back in the next sentence. */
export const SOUND = 'The mill is as sound as it ever was'

/** A story of the mill that quotes some words. */
export const said = (words: string): string => `The mill stood by the river.\n\n“${words}” said Ada Marsh.`

/** For every kind that looks at whole clusters, stories of which several could be told. */
export const POOLS: Readonly<Record<string, readonly Story[]>> = {
  'medium-conflict': [
    saleStory('tweeted'),
    saleStory('said in a long letter'),
    saleStory('said in an interview with friends'),
    saleStory('texted'),
    saleStory('testified'),
    saleStory('said during a podcast'),
  ],
  'occasion-conflict': [
    saleStory('said on Monday'),
    saleStory('said last month'),
    saleStory('said on Thursday'),
    saleStory('said in 2019'),
    saleStory('said in October'),
    saleStory('said', { date: '2024-01-02' }),
    saleStory('said', { date: '2024-01-12' }),
    saleStory('said', { date: '2024-06-02' }),
    saleStory('told the Norvik Post'),
    saleStory('told CNN'),
    saleStory('said at a rally in Varnamo'),
    saleStory('said at a rally in Norvik'),
  ],
  'prompt-dropped': [
    interview('Is this the bitter end of the old mill of Norvik?'),
    interview('Is it the end of the old mill of Norvik then, the bitter end?'),
    interview('Will anybody bake in Norvik tomorrow?'),
    `The mill stood by the river.\n\n“${ECHO},” said Ada Marsh.`,
    `Nobody came.\n\n“${ECHO} and its wheel,” said Ada Marsh.`,
    `The hall was full.\n\n“${ECHO},” Ada Marsh said, reading from a letter by Piet Holm.`,
    `The hall was full.\n\n“${ECHO},” Ada Marsh said, quoting Jan Roos.`,
  ],
  'distant-juxtaposition': [
    linked('. She added:'),
    linked(', and:'),
    linked('. She went on:', SOLD, FLED),
    linked('. She continued:', FLED, GLAD),
    speech(SOLD, talk(205), GLAD, talk(60), FLED),
    speech(SOLD, talk(210), GLAD, talk(55), FLED),
  ],
  'stitched-quotation': [
    linked('. She added:'),
    linked('. She added:', FLED, GLAD),
    speech(SOLD, talk(15), GLAD, FLED),
    speech(GLAD, talk(15), SOLD, talk(12), FLED),
    speech(FLED, talk(18), SOLD, GLAD),
  ],
  contextomy: [
    said(`${SOUND}. But nobody may go in.`),
    said(`${SOUND}. However, the roof is gone.`),
    said(`${SOUND}. But nobody may go in. Yet, we bake there. We always did.`),
    said(`${SOUND}.`),
    said(`${SOUND}. But nobody may go in. Yet, we bake there.`),
    said(`${SOUND}. But nobody may go in. `),
  ],
  'attribution-conflict': [
    `“${SALE},” said Ada Marsh.`,
    `“${SALE},” said Piet Holm.`,
    `“${SALE},” said Inés Calderón.`,
    `“${SALE},” said Mr. Calderon.`,
    `“${SALE},” said Ada Marshe.`,
    `“${SALE},” said a spokeswoman for Holm Bakeries.`,
    `Miller Jan Roos shrugged. “${SALE},” he said.`,
    `“${SALE},” the company said.`,
  ],
  'stance-verb': ['said', 'joked', 'admitted', 'complained', 'quipped', 'conceded'].map((verb) => `“${SALE},” ${verb} Ada Marsh.`),
}

/** Stories of which anything may differ: words, speaker, verb, day, place, medium. */
export const anyStory: Arbitrary<Story> = record({
  words: constantFrom(SALE, SALE, 'We sold the mill to the last man who asked for it', 'We never sold the mill to a man who asked for it'),
  who: constantFrom('Ada Marsh', 'Ada Marsh', 'Marsh', 'Piet Holm', 'she', 'the miller'),
  verb: constantFrom('said', 'told CNN', 'told the Norvik Post', 'tweeted', 'joked', 'wrote', 'testified'),
  how: constantFrom('', '', ' in a letter', ' in an interview', ' in a statement'),
  day: constantFrom('', '', ' on Monday', ' on Thursday', ' last month', ' in 2019'),
  place: constantFrom('', '', ' at a rally in Norvik', ' at a rally in Varnamo'),
  date: constantFrom('2024-03-14', '2024-03-15', '2024-01-02', '2024-07-02'),
  outlet: constantFrom('Gazette', 'Norvik Post', 'Beacon'),
  before: constantFrom('Nobody came.', 'Ada Marsh was there. So was Piet Holm.', 'Mill sold'),
}).map(({ words, who, verb, how, day, place, date, outlet, before }) => ({
  date,
  outlet,
  text: `${before}\n\n“${words},” ${who} ${verb}${how}${place}${day}.\n\nNobody had asked before.`,
}))
