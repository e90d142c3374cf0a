const BEFORE = 12
const BEFORE_THINGS = /(?:^|[^\p{L}])(?:[Tt]he|[Ii]n|[Aa]t|[Nn]ear|[Tt]his|[Ll]ast|\p{L}+['’]s) ["“‘'’]?$/u

/** Whether a text uses a name for a thing or place:   > in New Mexico   > the “Low Tide” singer   no pronoun of a person means what stands so */
export function isThing(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (BEFORE_THINGS.test(text.slice(Math.max(0, at - BEFORE), at))) return true
  return false
}
