import { table } from './table.ts'

/** Words that do with `to` behind them what a modal verb does, and the verb; after Quirk et al., A Comprehensive Grammar of the English Language, § 3.40. */
export const SEMI_MODALS: Readonly<Record<string, string>> = table(
  `have=must has=must had=must having=must got=must need=need needs=need needed=need ought=should supposed=should meant=should expected=should
  used=used going=will want=want wants=want wanted=want able=can allowed=may permitted=may obliged=must obligated=must required=must
  compelled=must forced=must bound=must willing=will`,
)

/** Those of them whose loss by itself changes what is claimed: who was able to flee fled. */
export const BINDING: ReadonlySet<string> = new Set('have has had got need needs needed ought supposed used going'.split(' '))

/** Words after which `will`, `can`, `might` and the like are nouns: `the will`, `his might`, `a tin can`. */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  `the a an my our your his her its their 's no free good ill strong iron political last tin beer spray petrol gas trash garbage of with at
  against own old empty full`.split(/\s+/),
)

/** Words after which `may` and `march` are months, whatever their capital. */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set('in since by until till last next late early mid of'.split(' '))

/** Verbs that may follow `had better`: behind another word it compares. */
export const AFTER_BETTER: ReadonlySet<string> = new Set(
  `not be have do get go make take tell call start stop keep look watch come find give leave pay see hope think learn listen run move act
  believe bring ask let hurry know put say stay wait work check fix hold hide pray prepare read show sit stand talk turn understand win`.split(
    /\s+/,
  ),
)
