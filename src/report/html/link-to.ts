import { type Markup, markup } from './markup.ts'

/** The address of a cluster or a difference on the page, and a button that copies it: the button is shown where scripts run. */
export function linkTo(id: string): Markup {
  return markup`<span class="link"><button type="button" class="copy-link" data-copy="${id}">copy link</button> <a class="id" href="#${id}">${id}</a></span>`
}
