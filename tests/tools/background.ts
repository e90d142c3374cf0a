import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_BITS, pack, type Table } from '../../src/text/word-table.ts'
import { english } from './background/english.ts'
import { countProse, sharesOf } from './background/prose.ts'

/**
 * Makes the word tables of src/text/background from Debian packages: npx tsx tests/tools/background.ts [root]
 *
 * Wants the packages pocketsphinx-en-us, python3-zxcvbn, scowl and php-faker, installed or unpacked (dpkg-deb -x) under the root given.
 */
const root = process.argv[2] ?? '/'
const share = join(root, 'usr/share')

/** Bits of a word that a book or two never use: it may well be a common one. */
const UNREAD = 16

const books: Readonly<Record<string, readonly string[]>> = { de: ['de_DE'], fr: ['fr_FR', 'fr_CA'], es: ['es_ES'] }

write('en', { ceiling: MOST_BITS, vocabulary: true, words: pack(english(share, join(root, 'usr/lib/python3/dist-packages'))) })

for (const [language, locales] of Object.entries(books)) {
  const counts = countProse(locales.map((locale) => join(share, `php/Faker/Provider/${locale}/Text.php`)))
  write(language, { ceiling: UNREAD, vocabulary: false, words: pack(sharesOf(counts, UNREAD)) })
}

function write(language: string, table: Table) {
  const json = JSON.stringify(table, undefined, 1)
  writeFileSync(`src/text/background/${language}.json`, `${json}\n`)
  console.log(`${language}: ${Object.keys(table.words).length} groups, ${Buffer.byteLength(json)} bytes`)
}
