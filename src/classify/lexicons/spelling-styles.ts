/**
 * Spellings of which each is of one side of the Atlantic alone, British first. Words that both sides have in another sense (`check`,
 * `story`, `program`) or that one side spells in both ways (`adviser`, `dialogue`) are not among them.
 */
export const SPELT: readonly string[] = `
grey gray, greys grays, sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism, plough plow, ploughs plows,
ploughed plowed, mould mold, mouldy moldy, moustache mustache, pyjamas pajamas, aluminium aluminum, jewellery jewelry, ageing aging,
cosy cozy, defence defense, defences defenses, offence offense, offences offenses, pretence pretense, skilful skillful, wilful willful,
fulfil fulfill, fulfils fulfills, enrol enroll, instalment installment, manoeuvre maneuver, manoeuvres maneuvers, paediatric pediatric,
anaemia anemia, diarrhoea diarrhea, haemorrhage hemorrhage, aeroplane airplane, sulphur sulfur, centre center, centres centers,
centred centered, theatre theater, theatres theaters, fibre fiber, fibres fibers, litre liter, litres liters, kilometre kilometer,
kilometres kilometers, calibre caliber, sombre somber, lustre luster, spectre specter, meagre meager, mum mom, mums moms,
analyse analyze, analysed analyzed, analysing analyzing, paralyse paralyze, paralysed paralyzed, licence license, practise practice,
tyre tire, tyres tires, cheque check, kerb curb, catalogue catalog, catalogues catalogs, neighbouring neighboring
`
  .split(',')
  .map((pair) => pair.trim())

/** Pairs of which the American word is British, too, in another sense: only the British one tells. */
export const BRITISH_ONLY: ReadonlySet<string> = new Set('license practice tire tires check curb catalog catalogs'.split(' '))

/** Words that only look as if they told. */
export const EITHER: ReadonlySet<string> = new Set('glamour apprise apprised apprises apprising refiled refiling staled staling'.split(' '))

/** Endings by which a word and its like tell; both must be words. Of `-ise` and `-ize` British papers print either. */
export const TELLING: readonly { readonly british: RegExp; readonly american: RegExp; readonly swap: readonly [string, string] }[] = [
  {
    british: /(?<=.{3})our(?=(?:s|ed|ing|ite|ites|ful|able|hood|less|er|ers)?$)/u,
    american: /(?<=.{3})or(?=(?:s|ed|ing|ite|ites|ful|able|hood|less|er|ers)?$)/u,
    swap: ['our', 'or'],
  },
  { british: /(?<=.{2}[aeiou])ll(?=(?:ed|ing|er|ers)$)/u, american: /(?<=.[^aeiou][aeiou])l(?=(?:ed|ing|er|ers)$)/u, swap: ['ll', 'l'] },
  {
    british: /(?<=.{3})is(?=(?:e|es|ed|ing|ation|ations)$)/u,
    american: /(?<=.{3})iz(?=(?:e|es|ed|ing|ation|ations)$)/u,
    swap: ['is', 'iz'],
  },
]
