import type { Article, Quotation } from '../../src/model.ts'

/** Words everybody uses, the commonest first. */
const COMMON =
  'the of and to in a that it is was he for on we with as they be at by this have from or had not are but all what were when there can an your which said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know'.split(
    ' ',
  )
const SYLLABLES = 'ba cor dal en fil gor hum is jar ket lo mar nel op pra quil ros sta tur und vel wim xan yor zep'.split(' ')

/** Numbers in [0, 1) that are the same on every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A word of an invented language: about as skewed as English. */
function word(roll: () => number): string {
  if (roll() < 0.55) return COMMON[Math.floor(COMMON.length * roll() ** 2.5)] ?? 'the'
  return rareWord(Math.floor(40_000 * roll() ** 3))
}

function rareWord(number: number): string {
  const syllables = []
  for (let rest = number + 30; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) syllables.push(SYLLABLES[rest % SYLLABLES.length])
  return syllables.join('')
}

function sentence(roll: () => number, topic: readonly string[], least = 6, most = 26): string[] {
  const length = least + Math.floor(roll() * (most - least))
  return Array.from({ length }, () => (roll() < 0.06 ? (topic[Math.floor(roll() * topic.length)] ?? 'it') : word(roll)))
}

/** A printing of an utterance: as it is, with words changed, cut short, or a few words of it. */
function printingOf(words: readonly string[], roll: () => number): string[] {
  const sort = roll()
  if (sort < 0.4) return [...words]
  if (sort < 0.6) return words.map((one) => (roll() < 0.06 ? word(roll) : one))
  if (sort < 0.8) return words.slice(0, Math.max(4, Math.floor(words.length * (0.4 + roll() / 2))))
  const from = Math.floor(roll() * Math.max(1, words.length - 5))
  return words.slice(from, from + 2 + Math.floor(roll() * 4))
}

/** Invented news: events that four outlets report, each with some of the same utterances, to the given number of quotations. A quotation's id ends in its utterance. */
export function news(quotations: number, seed = 1): { readonly article: Article; readonly quotations: readonly Quotation[] }[] {
  const roll = dice(seed)
  const printed = []
  for (let event = 0, total = 0; total < quotations; event++) {
    const topic = Array.from({ length: 12 }, (_, i) => `${rareWord(Math.floor(roll() * 400_000))}${i}`)
    const utterances = Array.from({ length: 8 }, (_, i) => ({ words: sentence(roll, topic), speaker: topic[i % 3] ?? '' }))
    for (let outlet = 0; outlet < 4; outlet++) {
      const said = utterances
        .map(({ words, speaker }, number) => ({ words: printingOf(words, roll), speaker, utterance: `${event}.${number}` }))
        .filter(() => roll() < 0.7)
      printed.push(articleOf(`event-${event}-outlet-${outlet}`, said, topic, roll))
      total += said.length
    }
  }
  return printed
}

function articleOf(
  id: string,
  said: readonly { words: readonly string[]; speaker: string; utterance: string }[],
  topic: readonly string[],
  roll: () => number,
) {
  let text = ''
  const places: { content: string; start: number; end: number; speaker: string; utterance: string }[] = []
  for (const { words, speaker, utterance } of said) {
    text += `${sentence(roll, topic, 10, 40).join(' ')}.\n\n"`
    const content = words.join(' ')
    places.push({ content, start: text.length, end: text.length + content.length, speaker, utterance })
    text += `${content}," ${speaker} said.\n\n`
  }
  const article: Article = {
    id,
    path: `${id}.txt`,
    label: id,
    language: 'en',
    role: 'report',
    text,
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }
  const quotations = places.map(({ content, start, end, speaker, utterance }): Quotation => {
    const name = `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}`
    return {
      id: `${id}:${utterance}`,
      article,
      form: 'direct',
      content,
      spans: [{ start, end }],
      speaker: { text: name, name },
      medium: 'spoken',
      notes: [],
    }
  })
  return { article, quotations }
}
