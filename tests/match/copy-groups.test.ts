import { describe, expect, test } from 'vitest'
import { match } from '../../src/match/index.ts'
import { printed } from './newsroom.ts'

const STORY =
  'The ferry Estrid ran aground off Norvik on Tuesday morning with sixty passengers on board. Rescue crews from three islands reached the ship within an hour and towed it to the northern pier, where doctors waited. The coast guard will question the captain next week about the chart he used.'
const OTHER =
  'A night of fog, two empty fuel tanks and a wrong chart put the Estrid on the rocks, people in Norvik say. Fishermen from the islands were first at the scene; they brought blankets, tea and a long rope. What the captain tells the coast guard next week may decide the future of the line.'
const QUOTED = '{Ada Brandt|We heard the hull tear open and then there was only fog.}'

const groupsOf = (...articles: Parameters<typeof match>[0]) => Array.from(match(articles).copyGroups)

describe('one voice', () => {
  test('papers that run the same wire story speak with one voice', () => {
    const [a, b, c] = [
      printed('a.txt', `${STORY}\n\n${QUOTED}`),
      printed('b.txt', `${STORY} More to follow.\n\n${QUOTED}`),
      printed('c.txt', `${OTHER}\n\n${QUOTED}`),
    ]
    expect(groupsOf(c, b, a)).toEqual(
      expect.arrayContaining([
        ['a.txt', 1],
        ['b.txt', 1],
        ['c.txt', 2],
      ]),
    )
    expect(match([a, b, c]).clusters[0]?.witnesses.map(({ copyGroup }) => copyGroup)).toEqual([1, 1, 2])
  })

  test('so do two articles of one outlet', () => {
    const articles = [
      printed('a.txt', `${STORY}\n\n${QUOTED}`, { outlet: 'Norvik Post' }),
      printed('b.txt', `${OTHER}\n\n${QUOTED}`, { outlet: 'Norvik Post' }),
    ]
    expect(new Set(groupsOf(...articles).map(([, group]) => group)).size).toBe(1)
  })

  test('a press review that holds several stories makes them no copies of one another, and is none of theirs', () => {
    const review = printed('review.txt', `${STORY}\n\n${OTHER}\n\n${QUOTED}`)
    const groups = groupsOf(printed('a.txt', `${STORY}\n\n${QUOTED}`), printed('b.txt', `${OTHER}\n\n${QUOTED}`), review)
    expect(new Set(groups.map(([, group]) => group)).size).toBe(3)
  })

  test('a story and what was cut from it are copies all the same', () => {
    const long = printed('long.txt', `${STORY} ${OTHER}\n\n${QUOTED}`)
    const groups = groupsOf(long, printed('a.txt', `${STORY}\n\n${QUOTED}`), printed('b.txt', `${STORY} More to follow.\n\n${QUOTED}`))
    expect(new Set(groups.map(([, group]) => group)).size).toBe(1)
  })

  test('so do two versions of a page of which nobody says whose it is', () => {
    const articles = [
      printed('a.txt', `${STORY}\n\n${QUOTED}`, { url: 'https://norvik.example/news/ferry-runs-aground' }),
      printed('b.txt', `${OTHER}\n\n${QUOTED}`, { url: 'https://www.norvik.example/news/ferry-runs-aground/amp?ref=home' }),
    ]
    expect(new Set(groupsOf(...articles).map(([, group]) => group)).size).toBe(1)
  })

  test('an outlet’s own article does not speak for the papers that share another story with it', () => {
    const wire = [printed('a.txt', STORY, { outlet: 'Norvik Post' }), printed('b.txt', STORY, { outlet: 'Estmark Echo' })]
    const own = printed('c.txt', OTHER, { outlet: 'Norvik Post' })
    const groups = new Map(groupsOf(...wire, own))
    expect(groups.get('a.txt')).toBe(groups.get('b.txt'))
    expect(groups.get('c.txt')).not.toBe(groups.get('b.txt'))
  })

  test('the words they quote do not make papers copies', () => {
    const speech =
      '{Ada Brandt|We heard the hull tear open and then there was only fog. Nobody knew where the boats were, the lights had gone, and my brother counted the children aloud again and again until the fishermen came alongside and threw us a rope.}'
    const groups = groupsOf(printed('a.txt', `Norvik mourned.\n\n${speech}`), printed('b.txt', `A survivor told her story.\n\n${speech}`))
    expect(new Set(groups.map(([, group]) => group)).size).toBe(2)
  })

  test('a short notice that two papers print word for word is one voice', () => {
    const notice = `The pier is closed until Monday. ${QUOTED}`
    expect(groupsOf(printed('a.txt', notice), printed('b.txt', notice), printed('c.txt', `${notice} Swim elsewhere.`))).toEqual([
      ['a.txt', 1],
      ['b.txt', 1],
      ['c.txt', 2],
    ])
  })

  test('short notices are not copies by accident', () => {
    const groups = groupsOf(
      printed('a.txt', 'Read more about the ferries of Norvik on our pages. Weather: fog.'),
      printed('b.txt', 'Read more about the ferries of Norvik on our pages. Sports: none.'),
    )
    expect(new Set(groups.map(([, group]) => group)).size).toBe(2)
  })
})
