import { table } from './table.ts'

/** What stands before a figure and says on which side of it the truth lies, underscores for spaces. */
export const BOUNDS: Readonly<Record<string, string>> = table(
  `more_than=above over=above upwards_of=above in_excess_of=above north_of=above above=above at_least=least no_fewer_than=least no_less_than=least
  not_less_than=least a_minimum_of=least less_than=below fewer_than=below under=below below=below at_most=most no_more_than=most
  not_more_than=most up_to=most as_many_as=most as_much_as=most a_maximum_of=most about=near around=near roughly=near approximately=near
  some=near an_estimated=near nearly=almost almost=almost close_to=almost just_under=almost just_over=above`,
)

/** All words of these. */
export const OF_BOUNDS: ReadonlySet<string> = new Set(Object.keys(BOUNDS).flatMap((phrase) => phrase.split(' ')))
