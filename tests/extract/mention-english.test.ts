import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

const judged = (text: string) =>
  extract(articleOf(text)).map(({ content, form, reason }) => [content, form === 'mention' ? reason : 'speech'] as const)

/** What is said of the last words in marks. */
const verdict = (text: string) => judged(text).at(-1)?.[1]

const TITLE = 'the title of a work'
const TERM = 'a word under discussion'
const NAME = 'a name'
const DISTANCE = 'marks of distance: nobody is said to have said it'

describe('the title of a work', () => {
  test.each([
    'Later that month the press is set to publish “Salt Revealed,” a biography written by Ona Bray.',
    'Vale is still writing his daily sheet at the Gazette, “Tidebook,” seven days a week.',
    'The anti-Vale spot, “Valecare,” links him to the gulls.',
    'So says a voice at the end of “Ahoy, Vale!” -- a movie set for May.',
    'The campaign began with a short web ad, “Playing Vale,” in which gulls steal a hat.',
    'One of her recent reads, “This Kind of Tide,” by T. R. Holm, drove that point home.',
    'The singer went on to perform “Ferry Over Still Water.”',
    'The Harbour Gazette printed a collection from the cartoonist Tom Vale called “Ahoy!: 30 Years of Gulls.”',
    'Bray said the hour-long documentary “Harbour Lights” made her weep.',
    'She has seen every episode of “The Lamp Keepers” twice.',
    'The band closed with the ballad “Low Water”.',
    '“A Field of Gulls” is published by Quayside at nine pounds.',
    '“Lamps for the Lost” is rated R for language.',
    'Its title is “Once soaked: long-term memory of gulls in the harbours of Varna”.',
    'It is the first film by Bray since the punishing “Salt Monday, Twice”.',
  ])('%s', (text) => {
    expect(verdict(text)).toBe(TITLE)
  })

  test.each([
    'He repeated, again and again, “Peace Through Nets,” and sat down.',
    'The crowd broke into chants of “Vale! Vale! Vale!” and the band stopped.',
    'There were near-constant calls of “Mend the Quay” as he passed by.',
    'Loud cries of “Shame” rang from the gallery.',
    'He held up the sign, which read “Gulls 4 Vale” and waved it around.',
    'The men wore shirts that read “Settle for Bray.”',
    'A banner reading “Save Our Quay” hung from the crane.',
    'The mayor’s one-word answer was: “Never.”',
    'Vale said the book was “nothing but gossip”.',
    '“I Quit,” a film star said on Friday.',
    'Bray called it the great “Mend the Quay” plan.',
    'The answer was “No Gulls Today”, Bray said.',
    'The mayor called the play “A Disgrace to the Town”.',
  ])('no title: %s', (text) => {
    expect(verdict(text)).toBe('speech')
  })
})

describe('links to other papers', () => {
  const list =
    'FAREWELL—“Net Loft to close at the end of the year,” by the Gazette’s Ona Bray: “The loft, a plain room by the quay, has struggled since spring.”'

  test('a headline, and what is taken from under it', () => {
    expect(judged(list).map(([, why]) => why)).toEqual([TITLE, 'an excerpt of a work it links to'])
  })

  test.each([
    'A report by Ona Bray is clear: “The loft has struggled since spring.”',
    '“The loft is dead,” Bray said by the quay.',
    'The plan was called “a disgrace” by Mayor Vale.',
  ])('no link: %s', (text) => {
    expect(verdict(text)).toBe('speech')
  })
})

describe('a word under discussion', () => {
  test.each([
    'The “wise gull” phrase Vale cited has appeared in several papers.',
    'Some members simply tick the box marked “R”, or whatever is near.',
    'She signed in under the pseudonym “Carla Danger”.',
    'Bray, who goes by “Vi”, owns two boats.',
    'The boat is named after the local term for a lull, Latin for “little sleep”.',
    'Fishermen call at night with “hala”, Polish for “meadow”.',
    '“Nonpaper” is a diplomatic term for a draft nobody signs.',
    'The “-ing” suffix is the word nobody taught her.',
    'Voters should know the word “quay” by now.',
    'The hashtag “#saveourquay” was everywhere.',
    'The words “take your nets” are painted on every door.',
    'Bray, known to all on the quay as “Cricket,” began in 1956.',
    'His pub, the Swan, is known locally as “the Wet Feet”.',
    'The plan would narrow the street, a change planners call a “road diet”.',
    'The boats meet at the hall fans still call “the Shed”.',
    'Readers will notice that “mending” has come to mean “announcing.”',
    'The campaign’s new slogan is “Bray Listens.”',
  ])('%s', (text) => {
    expect(judged(text).map(([, why]) => why)).toContain(TERM)
    expect(judged(text).map(([, why]) => why)).not.toContain('speech')
  })

  test.each([
    'Tom Vale, whom he dubbed “the little harbour master”, left early.',
    'She posted a picture of a boat with the words “most crooked board ever!” and a gull.',
    'Vale described the term as “useless”.',
    'Vale is known by his rivals as “a harbour rat”.',
    'Bray opposes what critics call a “tide tax”.',
    'They call the hall “a shed”.',
    'The word was “useless”, according to Vale.',
    'Her label for the plan was simple: “Useless.”',
    'She used his name in anger: “Tom Vale, you owe us a boat.”',
    'What the term means, Vale said, is “nobody pays”.',
    'By reform he means “cuts”, Bray said.',
  ])('words that someone said: %s', (text) => {
    expect(verdict(text)).toBe('speech')
  })
})

describe('a name', () => {
  test.each([
    'An account called “Hypo-Vale” posted the film.',
    'Vale posted the “Nets” syllabus on his page.',
    'A blog, called the “Feed,” is written by five people.',
    'Half of the charts were raised to the “sealed” level, according to their keeper.',
    'Vale’s remarks come weeks before a vote in the town where the “opt-out” movement began.',
    'Vale is to speak at a breakfast before a “unity” lunch.',
    'Several waved their “Gulls for Vale” signs, and Bray said she was glad.',
    'Bray and others wrote a series of “Dear Tom” letters that stung.',
    'The company named “Tidewell” makes lamps.',
    'The ferry “Ona Bray” sailed at noon.',
    'The charity, known as “Dry Feet”, sells boots.',
  ])('%s', (text) => {
    expect([NAME, TITLE, TERM]).toContain(verdict(text))
  })

  test.each([
    'Vale called the “opt-out” movement “a joke”.',
    'He called the ferry “rotten”.',
    'The letter called Vale “an academic”.',
    'The board answered Vale’s “lazy crews” remark on Friday with “a shrug”.',
    'Bray blasted the “reckless” plan in a speech.',
    'Vale said the “temporary” fence would stay for ever.',
    'Bray is angry about Vale’s “lazy crews” remark.',
  ])('no name: %s', (text) => {
    expect(verdict(text)).toBe('speech')
  })
})

describe('a grade', () => {
  test('a bank’s', () => {
    expect(judged('Eide cut his rating on the shares to “hold” from “buy”, Bray said.').map(([, why]) => why)).toEqual([
      'a grade',
      'a grade',
    ])
  })

  test('no grade', () => {
    expect(verdict('Bray told the crews to “hold”.')).toBe('speech')
  })
})

describe('marks of distance', () => {
  test.each([
    'If you vote as I did, feel free to “vote with your heart” on the day.',
    'Among the nets I learned to see in the dark, and by this “owl’s sight” I found the port anew.',
    'It was supposed to be a solemn “harbour speech” for the crews.',
    'New rules relating to “gross neglect” were printed.',
    'A plan for a tax, like a 16 percent “net tax”, is no better than, say, a toll.',
    '“They will tell you how to row,” said Tom Vale, one of the original “big four” skippers on the quay.',
    'She had sent 600 emails that have now been raised to “confidential” in part.',
    'Fishermen call this the “waiting game” — a way to do “better than expected” at the market.',
    'Fishermen call this the “waiting game”, a way to do “better than expected” at the market.',
    'The port has a federal “supermax” crane, and a clerk said there have been talks.',
    'The “report” recommended a new pier, as reports will.',
    'The “joke” cost the town a pier.',
    'The “independent review” of that panel was written by the panel.',
    'At noon there was a speech; a “working lunch” was a picture of one.',
    'Bray thinks that gulls are “cuties”.',
  ])('%s', (text) => {
    expect(verdict(text)).toBe(DISTANCE)
  })

  test.each([
    'He called it “a joke”.',
    'The board is set on “every crew in one big boat”.',
    'Police in Carrow say two people are “unaccounted for” after the storm.',
    'She has cast herself as “anti-harbour” and it works.',
    'Vale waved off the lost week as having “minimal” cost.',
    'His spokeswoman challenged the assertion that Vale had ever “attacked” the board.',
    'And on Friday there was a report by the Gazette that he “invented” it.',
    'Vale, who styled himself as the “crews’ candidate”, lost.',
    '“We lost,” said Vale, calling the vote “a farce”.',
    '“We lost,” said Vale, who said it was “a farce”.',
    '“We lost,” said Vale. He called it “a farce”.',
    'The court determined that the board had “no excuse”.',
    'Vale opened with a call for the Harbour Party to “embrace” him.',
    'During his run, Vale made clear his aim to “wholly transform” the pier.',
    'Bray ticked off a list of “crumbling” sheds.',
    'Vale denied a report by the Gazette that he “invented” the storm.',
    'Bray said that Vale believed the judge was “foreign”.',
    'She called him a “bully”, a “liar” and a “thief”.',
    'The panel ruled that there was at least a “reasonable suspicion”.',
    'She had referred to Coun. Tom Vale (R-Fla.) as the “private councillor” of a shipping line.',
    'The crowd liked his promise of a “harbour revolution”.',
    'Bray’s most serious claim is that the panel is a “witch hunt” meant to “get” the mayor.',
    'Taxing the rich their “fair share” is what she demanded.',
    'He knows full well that the crews, as he put it, “eat last”.',
    'Vale wants the board to “embrace” the crews, he told reporters.',
    'The harbour is “in the dark”, Bray says.',
    'The delay is worrying because the pier, which is “falling to bits before our eyes every day now”, is full.',
  ])('words that someone said: %s', (text) => {
    expect(verdict(text)).toBe('speech')
  })

  test('each of a list of fragments under one cue is said', () => {
    expect(
      judged('There were cries of “Bitch!” (for the mayor) or “The gulls had it coming” (for the clerk) that night.').map(([, why]) => why),
    ).toEqual(['speech', 'speech'])
    expect(judged('She called him a “bully”, a “liar” and a “thief”.').map(([, why]) => why)).toEqual(['speech', 'speech', 'speech'])
  })
})
