import { expect, test } from 'vitest'
import { HARBOUR, HOSPITAL, printed, sets } from './newsroom.ts'

const SCHOOL = 'Westby, Friday. The school board of Westby heard parents about the leaking gymnasium, the caretaker and the new timetable.'
const THEATRE =
  'Ostmark, Sunday. The theatre of Ostmark opened with a comedy; critics praised the costumes, the orchestra and the young director.'
const TURN = 'like a gull that swallowed a lighthouse key'

const said = (path: string, about: string, speaker: string, words: string) => printed(path, `${about}\n\n{${speaker}|${words}}`)
const everybody = [
  said('a.txt', HARBOUR, 'Ada Brandt', `The dredging contract sits with us ${TURN}.`),
  said('b.txt', HOSPITAL, 'Oskar Wendt', `Those rosters weigh on every nurse ${TURN}.`),
  said('c.txt', SCHOOL, 'Runa Tveit', `I look at the timetable and feel ${TURN}.`),
  said('d.txt', THEATRE, 'Ivo Lund', `The second act ends ${TURN}.`),
]

test('rare words that several people use at several events join nothing', () => {
  expect(sets(...everybody)).toEqual([])
})

test('whoever says them with words of one’s own is still found', () => {
  const again = said('e.txt', HARBOUR, 'Brandt', `The dredging contract sits with us ${TURN}.`)
  expect(sets(...everybody, again)).toHaveLength(1)
})

test('papers that quote one speech and earlier ones in one pair of marks do not glue the speeches, however many they are', () => {
  const [now, then] = [
    'We have moved eleven ferries in one night and nobody was hurt on board',
    'The nurses deserve a roster that lets them sleep through the night',
  ]
  const harbour = Array.from({ length: 9 }, (_, i) => said(`h${i}.txt`, `${HARBOUR} Edition ${i}.`, 'Ada Brandt', now))
  const hospital = [said('x.txt', HOSPITAL, 'Ada Brandt', then), said('y.txt', `${HOSPITAL} More soon.`, 'Ada Brandt', then)]
  const both = ['s.txt', 't.txt'].map((path) => said(path, `${HARBOUR} ${path}.`, 'Ada Brandt', `${now} … ${then}`))
  for (const set of sets(...harbour, ...hospital, ...both)) expect(set.join()).not.toMatch(/h0\.txt.*x\.txt/)
})
