/** The primary language of a BCP 47 tag, in small letters: `en` of `en-GB`, and where no tag is given. */
export function primaryLanguage(tag = 'en'): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}
