import { dice } from '../news.ts'
import { type Generated, type Said, prose, written } from './article.ts'
import { type Language, language } from './language.ts'
import { type Person, attribution, person } from './people.ts'
import { printingOf } from './printing.ts'
import { type Speech, boilerplate, speech } from './speech.ts'

/** Outlets, people in public life, phrases that everybody uses, and speeches that people are remembered for. */
const [OUTLETS, PUBLIC, PHRASES, REMEMBERED] = [40, 200, 60, 400]

/** Articles that are another outlet's with a sentence changed. */
const COPIED = 0.12

interface World {
  readonly language: Language
  readonly roll: () => number
  readonly public: readonly Person[]
  readonly phrases: readonly (readonly number[])[]
  /** The latest speeches, which later articles splice. */
  readonly remembered: Speech[]
  speeches: number
  stories: number
}

/**
 * Invents news to the given number of quotations, one article at a time, with what is known of every printing: events that one to twenty
 * outlets report, people who speak at several of them, phrases that all use, and copies. The same seed gives the same news.
 * Articles of length 1 have some two kilobytes, of length 2.2 five.
 */
export function* generate(quotations: number, seed: number, length = 1): Generator<Generated> {
  const roll = dice(seed)
  const words = language(roll)
  const world: World = {
    language: words,
    roll,
    public: Array.from({ length: PUBLIC }, () => person(roll)),
    phrases: boilerplate(words, roll, PHRASES),
    remembered: [],
    speeches: 0,
    stories: 0,
  }
  for (let event = 0, total = 0; total < quotations; event++) {
    for (const one of reports(event, world, length)) {
      total += one.quotations.length
      yield one
    }
  }
}

function* reports(event: number, world: World, length: number): Generator<Generated> {
  const { language: words, roll, phrases, remembered } = world
  const topic = Array.from({ length: 16 }, words.topical)
  const speakers = Array.from({ length: 2 + Math.floor(roll() * 3) }, () =>
    roll() < 0.4 ? world.public[Math.floor(PUBLIC * roll() ** 2)]! : person(roll),
  )
  const speeches = Array.from({ length: Math.round((3 + Math.floor(roll() * 8)) * length) }, () =>
    speech(world.speeches++, speakers[Math.floor(roll() * speakers.length)]!, topic, phrases, words, roll),
  )
  const interest = speeches.map(() => 0.25 + 0.7 * roll())
  const outlets = shuffled(OUTLETS, roll).slice(0, 1 + Math.floor(20 * roll() ** 1.6))
  const done: { paragraphs: string[]; said: Said[]; story: number }[] = []
  for (const outlet of outlets) {
    const copied = done.length > 0 && roll() < COPIED ? done[Math.floor(roll() * done.length)]! : undefined
    const said = copied?.said ?? quoted(speeches, interest, speakers, world)
    const paragraphs = copied
      ? copied.paragraphs.map((paragraph, i) => (i === 1 && copied.paragraphs.length > 5 ? prose(words, roll, topic, length) : paragraph))
      : Array.from({ length: said.length + 1 }, () => prose(words, roll, topic, length))
    const story = copied?.story ?? world.stories++
    done.push({ paragraphs, said, story })
    const day = new Date(Date.UTC(2021, 0, 1 + (event % 1500) + Math.floor(roll() * 2))).toISOString().slice(0, 10)
    yield written({ id: `event-${event}-${outlet}`, outlet: `Outlet ${outlet}`, date: day }, story, paragraphs, said)
  }
  remembered.push(...speeches)
  remembered.splice(0, Math.max(0, remembered.length - REMEMBERED))
}

/** What one outlet prints of what was said. */
function quoted(speeches: readonly Speech[], interest: readonly number[], speakers: readonly Person[], world: World): Said[] {
  const { language: words, roll, remembered } = world
  return speeches
    .filter((_, i) => roll() < interest[i]!)
    .map((one) => {
      const other = remembered.find(({ speaker }) => speaker === one.speaker)
      const bystander = speakers[Math.floor(roll() * speakers.length)]!
      return { variant: printingOf(one, other, words, roll), speaker: attribution(one.speaker, bystander, roll) }
    })
}

function shuffled(count: number, roll: () => number): number[] {
  const all = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1))
    ;[all[i], all[j]] = [all[j]!, all[i]!]
  }
  return all
}
