import type { Collation, Witness } from '../../model.ts'
import { isoOf } from '../../text/days.ts'
import { defineKind, type Ruling, type Survey } from '../define-kind.ts'
import { inOrder } from '../in-order.ts'
import { dateShown, daysApart, publishedOn, type SaidOn, saidOn } from '../said-on.ts'
import { sideOf } from '../side-of.ts'
import { printTheSame, READ, siglaOf, type OfWitness, twoSides } from '../two-sides.ts'
import { areElsewhere, type Venue, venueOf } from '../venue.ts'

/** One day lies between the evening here and the morning there. */
const TIME_ZONES = 1
/** Words that old, told as new, are an old quotation. */
const OLD = 14
/** So shortly before its article that the words are told as new. */
const NEW = 7

export const occasionConflict = defineKind({
  kind: 'occasion-conflict',
  title: 'another occasion',
  weight: 'structural',
  family: 'occasion',
  severity: 'major',
  survey: (collation) => {
    const witnesses = inOrder(collation.cluster)
    const dates = witnesses.flatMap((witness) => saidOn(witness) ?? [])
    const venues = witnesses.flatMap((witness) => venueOf(witness) ?? [])
    const ofDates = dateConflict(collation, dates) ?? printedBefore(collation, dates) ?? undated(collation, dates)
    return [ofDates, venueConflict(collation, venues)].flatMap((each) => each ?? [])
  },
})

function survey(one: readonly OfWitness[], first: string, other: readonly OfWitness[], second: string, ruling: Ruling): Survey {
  return { loci: [], lemma: sideOf(siglaOf(one), first), variant: sideOf(siglaOf(other), second), ...ruling }
}

function dateConflict(collation: Collation, dates: readonly SaidOn[]): Survey | undefined {
  const found = twoSides(collation, dates, (one, other) => daysApart(one, other) > TIME_ZONES)
  const [[one], [other]] = found ?? [[], []]
  if (!found || !one || !other) return undefined
  const isOld = daysApart(one, other) >= OLD && (isToldAsNew(one, other) || isToldAsNew(other, one))
  return survey(found[0], dateShown(one), found[1], dateShown(other), {
    rule: isOld ? 'an old quotation, told as new' : 'two dates that lie further apart than time zones do',
    ...(isOld && { severity: 'critical' as const }),
  })
}

/** Whether the later of two dates lies shortly before its own article. */
function isToldAsNew({ days, published }: SaidOn, earlier: SaidOn): boolean {
  return days !== undefined && published !== undefined && days.from > (earlier.days?.to ?? Infinity) && published - days.from <= NEW
}

/** Words that stood in one paper before, as another says, they were said. */
function printedBefore(collation: Collation, dates: readonly SaidOn[]): Survey | undefined {
  for (const one of dates.slice(0, READ)) {
    const said = one.days?.from
    if (said === undefined) continue
    const earlier = inOrder(collation.cluster)
      .slice(0, READ)
      .filter((witness) => {
        const published = publishedOn(witness)
        return published !== undefined && said - published > TIME_ZONES && printTheSame(collation, one.witness, witness) && isSure(witness)
      })
    const first = earlier.toSorted((a, b) => (publishedOn(a) ?? 0) - (publishedOn(b) ?? 0))[0]
    const published = first && publishedOn(first)
    if (!first || published === undefined) continue
    const placed = earlier.map((witness) => ({ witness }))
    const isOld = said - published >= OLD
    return survey([one], dateShown(one), placed, `before ${isoOf(published + 1)}, when it was in print`, {
      rule: isOld ? 'an old quotation, told as new' : 'in print before it is said to have been said',
      ...(isOld && { severity: 'critical' as const }),
    })
  }
  return undefined
}

function isSure({ match, quotations: [{ article }] }: Witness): boolean {
  return match?.confidence !== 'low' && article.role === 'report'
}

/** An old quotation of which others do not say that it is one. */
function undated(collation: Collation, dates: readonly SaidOn[]): Survey | undefined {
  const old = dates.find(({ days, published }) => days !== undefined && published !== undefined && published - days.to >= OLD)
  if (!old) return undefined
  const said = old.days?.to ?? Infinity
  const isSilent = (witness: Witness): boolean => (publishedOn(witness) ?? 0) - said >= OLD && !saidOn(witness) && isSure(witness)
  const silent = inOrder(collation.cluster)
    .slice(0, READ)
    .filter((witness) => isSilent(witness) && printTheSame(collation, old.witness, witness))
  if (silent.length === 0) return undefined
  return survey(
    [old],
    dateShown(old),
    silent.map((witness) => ({ witness })),
    '',
    { rule: 'words of long ago, without their date', severity: 'info' },
  )
}

function venueConflict(collation: Collation, venues: readonly Venue[]): Survey | undefined {
  const found = twoSides(collation, venues, areElsewhere)
  const [[one], [other]] = found ?? [[], []]
  if (!found || !one || !other) return undefined
  return survey(found[0], one.printed, found[1], other.printed, { rule: 'two places that cannot be one', confidence: 'medium' })
}
