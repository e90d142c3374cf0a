/** A way of naming what is not the article. */
export interface Naming {
  readonly names: RegExp
  /** Only what holds a link is meant. */
  readonly linked: boolean
  /** The share of a page's prose that may stand in one element named so, and in all of them, before the name is taken for chance. */
  readonly each: number
  readonly all: number
}

const anyOf = (...lists: readonly string[]): RegExp => new RegExp(`-(?:${lists.join(' ').trim().split(/\s+/).join('|')})-`, 'u')

/** Ways to other stories. */
const ELSEWHERE = anyOf(
  'nav navbar navigation menu submenu breadcrumbs? pagination pager skip-link skip-to-content toc table-of-contents post-navigation',
  'related(?:-\\w+)? relatedposts? relacionad[oa]s? yarpp recommend(?:ed|ation|ations)? recirc(?:ulation)? outbrain taboola dianomi zergnet',
  'read-?more(?!-(?:content|body|text|target|container|wrapper)) read-?also also-read more-(?:on|from|in|news|stories|articles) most-(?:read|popular|viewed)',
  'popular-\\w+ trending latest-(?:news|stories|posts|articles) (?:next|prev|previous)-(?:post|article|story|posts) teasers? teaser-\\w+',
  'inline-related in-article-link story-links? weiterlesen lesen-sie-auch leer-mas lire-aussi leggi-anche leia-tambem saiba-mais lees-ook baca-juga',
)

/** What the site wants of its readers. */
const WANTS = anyOf(
  'newsletters? newsletter-\\w+ sign-?up subscribe subscriptions? subscription-\\w+ abo-(?:box|teaser|banner|hinweis) paywall(?:-\\w+)? regwall register-wall',
  'cookies? cookie-\\w+ consent gdpr cmp donat(?:e|ion|ions) contribute support-us membership promo promos promotion promoted app-(?:promo|banner|download)',
  'advert adverts advertisements? advertising ads? adslot ad-\\w+ anzeige werbung publicidad pubblicita publicite reklama sponsor sponsored sponsors',
  'follow-us whatsapp-\\w+ telegram-(?:channel|banner|link) call-to-action cta poll quiz survey popup modal overlay tooltip',
)

/** What the page says of the article, and readers under it. */
const ABOUT = anyOf(
  'share sharing share-\\w+ sharedaddy addtoany addthis shariff socials? social-\\w+ follow followers toolbar tools article-tools print-(?:button|link) bookmark',
  'tags tag-?list tagcloud topics topic-list keywords hashtags categories filed-under audio audio-\\w+ player listen text-to-speech podcast',
  'reading-?time read-?time time-to-read timestamp date-time datetime pub-?date publish-date published posted-on date-published updated post-date article-date entry-date',
  'meta \\w*post-?meta \\w*entry-?meta article-meta metadata post-details byline bylines by-line post-info article-info authors? author-\\w+ about-author autore?s? auteur forfatter verfasser',
  'bio biography contributors? copyright disclaimer kicker eyebrow overline rubrik section-label',
  'comments? comment-\\w+ comments-\\w+ disqus respond reply replies reactions? ratings? likes votes report-error feedback',
)

/** Names across sites and languages. */
export const NAMINGS: readonly Naming[] = [
  { names: ELSEWHERE, linked: true, each: 0.25, all: 0.6 },
  { names: WANTS, linked: false, each: 0.2, all: 0.4 },
  { names: ABOUT, linked: false, each: 0.12, all: 0.4 },
]
