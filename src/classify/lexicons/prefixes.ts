/** Prefixes that turn a word into its opposite. */
export const NEGATIVE_PREFIXES: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'de', 'anti']

/** Words that only look like the opposite of what stands behind the prefix. */
export const NOT_OPPOSITES: ReadonlySet<string> = new Set(
  `under until union unit unite united into inside income increase indeed instance instead inform information intend intent intense
  intention invest invite involve include inflame inflammable invaluable impress impression improve import important impose imprint
  display displays discover discovery discount discourse discuss discussion discharge district distress disease dispatch dispose disposal
  inhabit inhabited inspire install inland insight input inner index indent indented decide declare decline defend define delay deliver
  demand depart depend describe deserve design desire detail determine develop devote depart department deposit debate defeat define delight
  denote derive detest device devise mission missions miss mister mistress antics untold infamous ingrained inborn inlaid impart imparted
  ironed inscribe inscribed insure insured inquest inquire inquiry innate inset intake inroad decease decent decree default defence defense
  defender definite degenerate degrade delivery denomination deploy deport depose depress derange deserve despite determination detract
  devoid images imaging imbed impair impend imprison impulse impeach impact immigrant immigrate immigration incorporate incorporation indies
  indoor infancy informative injury inline inmate insect intensive invent inverse inversion inward irrespective missing
  disclose discard discrete disguise dismiss disparity dissent dissolution dissolve distract distribute disposition disappoint disappointment
  displace displacement unless unrest`.split(/\s+/),
)
