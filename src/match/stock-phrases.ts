import { noneOf } from './pool.ts'

/**
 * What everybody says on such an occasion: words of condolence and thanks, of press offices, courts and platforms.
 * As `wordsOf` cuts them: lower case, no apostrophes; a star is any one word.
 */
const PHRASES = `
our thoughts are with
our thoughts and prayers are with
my thoughts are with
my thoughts and prayers are with
thoughts are with
thoughts and prayers
with the families of those
with the families of those who have lost their lives
with the families of those who lost their lives
with the families of all those affected
with the families
those who have lost their lives
those who lost their lives
who lost their lives
lost their lives
with all those affected
with everyone affected
all those affected
everyone affected
affected by this
this tragic incident
this terrible tragedy
our hearts go out to
our hearts are with
my heart goes out to
our deepest condolences
our sincere condolences
deepest sympathies
at this difficult time
at this very difficult time
rest in peace
he will be sorely missed
she will be sorely missed
will be greatly missed
the safety of our *
the safety of our * is our top priority
the safety of our * and * is our top priority
the safety and wellbeing of our
the health and safety of our
safety is our top priority
is our top priority
is our number one priority
is our first priority
is our highest priority
remains our top priority
is a top priority
of the utmost importance
we take this very seriously
we take this * very seriously
we take these * very seriously
we take all * very seriously
we take these * seriously
we take all * seriously
very seriously
we are committed to
we remain committed to
we remain fully committed to
remains committed to the safety of
is committed to the safety of
we do not comment on
we dont comment on
does not comment on
we cannot comment on
we can not comment on
we are unable to comment
we will not be commenting
declined to comment on
comment further
no further comment
no comment
no comment at this time
it would not be appropriate to comment
it would be inappropriate to comment
it would not be appropriate for us to comment
on pending litigation
on ongoing litigation
on individual cases
on personnel matters
on an ongoing investigation
on ongoing investigations
while the investigation is ongoing
we are aware of
we are aware of the
we are cooperating fully with the
we are fully cooperating with the
we are co operating fully with the
cooperating fully with the investigation
co operating fully with the investigation
we will continue to cooperate
we apologise for any inconvenience
we apologize for any inconvenience
any inconvenience caused
out of an abundance of caution
we are disappointed by the
we are disappointed with the
we are disappointed in the
justice was served
justice has been served
let the process play out
innocent until proven guilty
expect this to have a material impact on
expect it to have a material impact on
to have a material impact on
have a material impact on
a material impact on
material adverse effect on
full year earnings
full year results
i am proud of
im proud of
i am incredibly proud of
im incredibly proud of
we are proud of
could not be more proud of
couldnt be more proud of
couldnt be prouder of
thank you very much
thank you so much
thank you all very much
thank you all for coming
thank you for coming
i want to thank
i would like to thank
id like to thank
ladies and gentlemen
god bless america
god bless you
may god bless
and may god bless the united states of america
the united states of america
president of the united states
the american people
make america great again
elections have consequences
let me be clear
let me be very clear
make no mistake
make no mistake about it
at the end of the day
it is what it is
time will tell
only time will tell
enough is enough
i dont know
i do not know
i dont think so
you know what i mean
we have a lot of work to do
there is a lot of work to do
there is still a lot of work to do
the best is yet to come
now is the time
now is not the time
we need to do better
we can and must do better
no stone unturned
one game at a time
unsere gedanken sind bei den
unser mitgefühl gilt den
zu laufenden verfahren
vielen dank
nos pensées vont aux
nos pensées accompagnent les
merci beaucoup
muchas gracias
nuestros pensamientos están con
`

const LISTED: readonly (readonly string[])[] = PHRASES.trim()
  .split('\n')
  .map((phrase) => phrase.split(' '))

/** Any one word. */
const ANY = -2

/**
 * Marks with 1 the words of a text that belong to a stock phrase: speakers who share these need not have said it together.
 * Takes a way to look up the number of a word (−1 where the corpus has no such word). Linear.
 */
export function stockWords(find: (word: string) => number): (ids: Int32Array) => Uint8Array {
  const byFirst = new Map<number, number[][]>()
  for (const phrase of LISTED.map((words) => words.map((word) => (word === '*' ? ANY : find(word))))) {
    const [first = -1] = phrase
    if (!phrase.includes(-1)) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return (ids) => {
    let stock: Uint8Array | undefined
    for (let i = 0; i < ids.length; i++) {
      const phrases = byFirst.get(ids[i] ?? 0)
      if (!phrases) continue
      for (const phrase of phrases) {
        if (i + phrase.length > ids.length || !phrase.every((id, k) => id === ANY || ids[i + k] === id)) continue
        stock ??= new Uint8Array(ids.length)
        stock.fill(1, i, i + phrase.length)
      }
    }
    return stock ?? noneOf(ids.length)
  }
}
