import type { Discrepancy, Judged, MaskStyle, OutletStyle, Quotation, Token } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { tokenize } from '../text/tokenize.ts'
import { foundBeside } from './found-beside.ts'
import { houseStyle } from './kinds/house-style.ts'
import { MASKED, MASKS, STRONG } from './lexicons/expletives.ts'
import type { Policy } from './policy.ts'
import { respelt } from './spelling-style.ts'
import { byItself } from './whole/by-itself.ts'

/** A word that its outlet should print in another way. */
interface Breach {
  readonly quotation: Quotation
  readonly at: number
  readonly printed: string
  /** What the house would print; empty where nobody can know. */
  readonly meant: string
}

/** Where outlets depart from the house style that the profile gives them: once for each outlet and matter, at the first place. */
export function againstHouse(quotations: readonly Quotation[], { outlets }: Policy): Judged[] {
  if (outlets.size === 0) return []
  const ordered = quotations.toSorted((a, b) => byCodeUnit(a.article.path, b.article.path) || a.spans[0].start - b.spans[0].start)
  return Array.from(outlets.entries()).flatMap(([outlet, { name, style }]) => {
    const own = ordered.filter(({ article }) => article.outlet?.toLowerCase() === outlet && article.role === 'report')
    return [
      ...told(
        own,
        (token) => maskBreach(token, style.masks),
        `${name} prints swear words ${style.masks === 'full' ? 'in full' : `with ${style.masks}`}`,
      ),
      // What somebody wrote is spelt one way, whoever prints it.
      ...told(
        own.filter(isSpokenEnglish),
        (token) => spellingBreach(token, style),
        `${name} spells as ${style.spelling === 'british' ? 'the British do' : 'Americans do'}`,
      ),
    ]
  })
}

function told(quotations: readonly Quotation[], breachOf: (token: Token) => string | undefined, rule: string): Judged[] {
  const breaches = quotations.flatMap((quotation) =>
    tokenize(quotation.content).flatMap((token, at): Breach[] => {
      const meant = breachOf(token)
      return meant === undefined ? [] : [{ quotation, at, printed: token.text, meant }]
    }),
  )
  const [first] = breaches
  if (!first) return []
  const more = breaches.length > 1 ? `; so at ${breaches.length} places` : ''
  return [{ collation: byItself(first.quotation), discrepancies: [discrepancyOf(first, `${rule}${more}`)] }]
}

function discrepancyOf({ at, printed, meant }: Breach, rule: string): Discrepancy {
  return foundBeside(houseStyle, {
    confidence: 'high',
    loci: [at],
    lemma: { kind: 'attested', sigla: ['A'], text: printed },
    variant: { kind: 'attested', sigla: [], text: meant },
    rule,
  })
}

function isSpokenEnglish({ medium, article: { language = 'en' } }: Quotation): boolean {
  return medium !== 'written' && /^en\b/i.test(language)
}

/** What a house would print for a swear word that is printed in another way; undefined where all is well. */
function maskBreach(token: Token, style: MaskStyle | undefined): string | undefined {
  const printed = maskOf(token)
  if (style === undefined || printed === undefined || printed === style) return undefined
  if (style === 'full') return ''
  return style === 'brackets' ? '[expletive]' : `${token.text.replace(/^\[/, '').charAt(0)}${style === 'asterisks' ? '***' : '---'}`
}

/** How a swear word is printed; undefined where it is none, or one that papers print. */
function maskOf({ kind, norm }: Token): MaskStyle | undefined {
  if (kind === 'bracket') return MASKS.test(norm.slice(1, -1)) ? 'brackets' : undefined
  if (kind !== 'word') return undefined
  if (STRONG.test(norm)) return 'full'
  if (!MASKED.test(norm) || !/^\p{L}/u.test(norm)) return undefined
  return norm.includes('*') ? 'asterisks' : /--|-$/.test(norm) ? 'hyphens' : undefined
}

/** A word spelt in the other way. A capital may begin a name, which nobody respells. */
function spellingBreach({ kind, norm, text }: Token, { spelling }: OutletStyle): string | undefined {
  if (spelling === undefined || kind !== 'word' || text !== text.toLowerCase()) return undefined
  const other = respelt(norm)
  return other && other.style !== spelling ? other.other : undefined
}
