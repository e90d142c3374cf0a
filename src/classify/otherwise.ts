import type { Collation, Medium, Otherwise, Severity, Siglum, Token } from '../model.ts'
import { among } from '../text/among.ts'
import type { Circumstances } from './circumstances.ts'
import type { Setting } from './difference.ts'
import { areArticles } from './display.ts'
import { outcomeOf } from './escalate.ts'
import type { Judgement } from './judge.ts'
import { approximateQuotation } from './kinds/approximate-quotation.ts'
import { ellipsis } from './kinds/ellipsis.ts'
import { unsupportedQuotation } from './kinds/unsupported-quotation.ts'
import { type Policy, policyOf } from './policy.ts'
import { PROFILES } from './profiles/index.ts'

/** A judgement that is asked of once more, in other circumstances or under another profile. */
interface Case {
  readonly when: string
  readonly judgement: Judgement
  readonly here: Circumstances
  readonly policy: Policy
}

/** What was found out before, by policy: there are far more differences than sorts of them. */
const known = new WeakMap<Policy, Map<string, readonly Otherwise[]>>()

/** What would change how severe a judgement is: the same rules are asked again, with one thing otherwise. */
export function otherwise(
  collation: Collation,
  judgement: Judgement,
  here: Circumstances,
  policy: Policy,
  severity: Severity,
): readonly Otherwise[] {
  const table = known.get(policy) ?? new Map<string, readonly Otherwise[]>()
  known.set(policy, table)
  const moved = inOtherMedium(judgement, here, policy)
  const key = keyOf(judgement, here, moved?.judgement.ruling.severity)
  const found =
    table.get(key) ??
    differing([...(moved ? [moved] : []), ...inOtherPlace(judgement, here, policy), ...underProfiles(judgement, here, policy)], severity)
  table.set(key, found)
  const special = [...ifMarked(judgement, here, policy), ...ifSource(collation, judgement, here, policy)]
  return special.length > 0 ? [...found, ...differing(special, severity)] : found
}

/** All that the rules of severity look at, save where they look at the words themselves. */
function keyOf({ kind, ruling, difference }: Judgement, here: Circumstances, inOther: Severity | undefined): string {
  const { medium, isTranslated, display, match, outlets } = here
  const own = `${kind.kind} ${ruling.severity} ${ruling.unraised} ${inOther} ${areArticles(difference)}`
  return `${own} ${medium} ${isTranslated} ${display} ${match.confidence} ${outlets.join('\n')}`
}

function differing(cases: readonly Case[], severity: Severity): Otherwise[] {
  return cases.flatMap(({ when, ...one }) => {
    const outcome = outcomeOf(one.judgement, one.here, one.policy)
    return outcome.isOff || outcome.severity === severity ? [] : [{ severity: outcome.severity, when }]
  })
}

function inOtherMedium(judgement: Judgement, here: Circumstances, policy: Policy): Case | undefined {
  // Written words are compared one difference after the other: it would be another finding.
  if (judgement.kind === approximateQuotation) return undefined
  const medium: Medium = here.medium === 'written' ? 'spoken' : 'written'
  const asked = judgement.kind.asksMedium ? inMedium(judgement, medium) : judgement
  return { when: `the words were ${medium}`, judgement: asked, here: { ...here, medium }, policy }
}

/** What a kind that looks at the medium itself would say of words of another. */
function inMedium(judgement: Judgement, medium: Medium): Judgement {
  const setting: Setting = { ...judgement.difference.setting, medium }
  const difference = { ...judgement.difference, setting }
  return { ...judgement, difference, ruling: judgement.kind.recognise?.(difference) ?? judgement.ruling }
}

function inOtherPlace(judgement: Judgement, here: Circumstances, policy: Policy): Case[] {
  const { display: _display, ...plain } = here
  const cases: Case[] = here.display
    ? [{ when: 'it stood in no headline, deck or caption', judgement, here: plain, policy }]
    : [{ when: 'it stood in a headline, deck or caption', judgement, here: { ...here, display: 'others' }, policy }]
  if (here.isTranslated) cases.push({ when: 'the words were no translation', judgement, here: { ...here, isTranslated: false }, policy })
  if (here.match.confidence === 'low')
    cases.push({
      when: 'it were sure that both sides print one utterance',
      judgement,
      here: { ...here, match: { confidence: 'high' } },
      policy,
    })
  return cases
}

const DOTS: Token = { kind: 'ellipsis', text: '…', norm: '…', start: 0, end: 1 }

/** Words that one side leaves out unseen, as if it had put an ellipsis there. */
function ifMarked(judgement: Judgement, here: Circumstances, policy: Policy): Case[] {
  const { difference, ruling } = judgement
  const { lemma, variant, matter } = difference
  const cut = [lemma, variant].find(({ kind }) => kind === 'omitted')
  if (matter !== 'words' || !cut || ruling.marked) return []
  const marked = { ...cut, kind: 'elided' as const, text: DOTS.text, tokens: [DOTS], run: [DOTS] }
  const elided = { ...difference, matter: 'gap' as const, ...(cut === lemma ? { lemma: marked } : { variant: marked }) }
  const told = ellipsis.recognise?.(elided)
  return told ? [{ when: 'an ellipsis marked the gap', judgement: { difference: elided, kind: ellipsis, ruling: told }, here, policy }] : []
}

/** The one kind to which it matters that the other side is the source itself. */
function ifSource(collation: Collation, judgement: Judgement, here: Circumstances, policy: Policy): Case[] {
  const { kind, difference } = judgement
  if (kind !== unsupportedQuotation) return []
  const { lemma, variant, setting } = difference
  const told = kind.survey?.(withSource(collation, lemma.sigla), setting).find((each) => each.variant.sigla.join() === variant.sigla.join())
  return told ? [{ when: 'the other side were the source', judgement: { ...judgement, ruling: told }, here, policy }] : []
}

function withSource(collation: Collation, sigla: readonly Siglum[]): Collation {
  const isOne = among(sigla)
  const [first, ...others] = collation.cluster.witnesses.map((witness) => {
    const [head, ...rest] = witness.quotations
    const article = { ...head.article, role: 'source' as const }
    return isOne(witness.siglum) ? { ...witness, quotations: [{ ...head, article }, ...rest] as const } : witness
  })
  return { ...collation, cluster: { ...collation.cluster, witnesses: [first ?? collation.cluster.witnesses[0], ...others] } }
}

/** Under the profile that a house extends; else under those that say something else of the kind. Profiles that come to the same are named together. */
function underProfiles(judgement: Judgement, here: Circumstances, policy: Policy): Case[] {
  const others = PROFILES.filter(({ name, kinds }) =>
    policy.base
      ? name === policy.base
      : name !== policy.name && (Object.hasOwn(kinds, judgement.kind.kind) || policy.kinds.has(judgement.kind.kind)),
  )
  const cases = others.map(({ name }) => ({ name, other: policyOf(name), severity: outcomeOf(judgement, here, policyOf(name)).severity }))
  const severities = Array.from(new Set(cases.map(({ severity }) => severity)))
  return severities.flatMap((severity) => {
    const alike = cases.filter((each) => each.severity === severity)
    const [first] = alike
    return first ? [{ when: `the profile were ${alike.map(({ name }) => name).join(' or ')}`, judgement, here, policy: first.other }] : []
  })
}
