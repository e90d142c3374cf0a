/** Elements that never have content. */
export const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements that begin and end a paragraph. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that show no words of the article. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'script style noscript template svg math head title iframe object embed button select input textarea canvas audio video map datalist'.split(
    ' ',
  ),
)

/** Elements that say beside a word how it is read. */
export const READINGS: ReadonlySet<string> = new Set(['rt', 'rp', 'rtc'])
