import { outletAt } from '../outlets/outlet-at.ts'
import { outletNamed } from '../xml-news/outlet-named.ts'

/** Words that name no outlet, in titles of feeds: what kind of a list it is, and of what. */
const GENERAL = new Set(
  (
    'rss atom feed feeds xml news latest top all main home homepage frontpage front page stories story headlines headline articles article posts post updates update entries blog comments ' +
    'breaking recent most popular read world international national local politics business sport sports culture arts opinion science technology tech health education money travel life style ' +
    'lifestyle entertainment us uk europe regional region economy finance environment weather video videos photos podcast the and of for from in on by at to full text ' +
    'nachrichten aktuell aktuelle neueste meldungen alle artikel schlagzeilen startseite politik wirtschaft kultur wissen gesellschaft ausland inland panorama gesundheit technik und der die das von ' +
    'actualités actualité à la une toutes les dernières articles politique économie société culture monde et de des du ' +
    'noticias portada últimas titulares política economía deportes sociedad cultura mundo y de del el los las ' +
    'notizie ultime tutte prima pagina politica economia esteri cronaca notícias últimas política economia esporte mundo cotidiano nieuws laatste binnenland buitenland politiek economie'
  ).split(' '),
)

/** Between a feed's outlet and its section. */
const PARTED = /\s+[-–—|>»›:·•/]+\s+|\s*[|»›·•]\s*|:\s+/u

/** > Latest news from The Brackwater Post */
const LEAD =
  /^(?:(?:the )?(?:latest|all|top|recent|breaking)\b[\p{L} ]{0,30}? (?:from|by|at|on|in)|rss(?: feed)?(?: (?:of|for|from))?|(?:comments|kommentare) (?:on|for|zu)\b.*)\s+/iu

/**
 * The outlet that a feed names: that of a known domain, else what in the feed's title is the outlet's name.
 *
 * Titles name sections too: `The Brackwater Post - Politics`, `World news | The Brackwater Post`. Of several names that one is meant whose letters
 * the site's domain has; a title all of whose words are general names nobody.
 */
export function outletOfFeed(title: string | undefined, site: string | undefined): string | undefined {
  const known = outletAt(site ?? '')
  if (known !== undefined || title === undefined) return known
  const bare = title.replaceAll(/\s+/g, ' ').trim().replace(LEAD, '')
  const names = [bare, ...bare.split(PARTED)].map((name) => name.replace(/\s*[([]?\b(?:rss|atom)\b(?: feed)?[)\]]?$|\s+feed$/iu, '').trim())
  const [whole, ...pieces] = names.map((name) => ({ name, isNamed: !isGeneral(name), likeness: likenessTo(site, name) }))
  const [likest] = pieces.filter(({ isNamed, likeness }) => isNamed && likeness > 0).toSorted((a, b) => b.likeness - a.likeness)
  if (likest) return outletNamed(likest.name)
  const named = pieces.filter(({ isNamed }) => isNamed)
  if (named.length === 1) return outletNamed(named[0]?.name)
  return pieces.length === 1 && whole?.isNamed ? outletNamed(whole.name) : undefined
}

function isGeneral(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => GENERAL.has(word))
}

/** How much of a domain a name spells, by its letters or its initials: 0 to 1. */
function likenessTo(site: string | undefined, name: string): number {
  const labels =
    site !== undefined && URL.canParse(site)
      ? new URL(site).hostname
          .replace(/^www\./, '')
          .split('.')
          .slice(0, -1)
      : []
  const words =
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? []
  const spelt = words.join('')
  const initials = words.map((word) => word[0]).join('')
  const all = labels.map((label) => label.replaceAll(/[^a-z\d]/g, '')).filter((label) => label.length > 1)
  const shares = all.map((label) =>
    spelt === ''
      ? 0
      : spelt.includes(label) || label.includes(spelt.replace(/^(?:the|der|die|das|le|la|el|il)(?=.{4})/, ''))
        ? Math.min(label.length, spelt.length) / Math.max(label.length, spelt.length)
        : initials === label
          ? 0.5
          : 0,
  )
  return Math.max(0, ...shares)
}
