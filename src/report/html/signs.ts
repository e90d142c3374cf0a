import type { Report } from '../../model.ts'
import { CARET } from '../wording-runs.ts'
import { type Markup, markup } from './markup.ts'

const SIGNS: readonly (readonly [sign: string, meaning: string])[] = [
  [CARET, 'nothing here, where others print words'],
  ['·  ·  ·', 'not quoted'],
  ['…', 'a gap that is marked, or words on which all agree'],
  ['⇄', 'printed in another place'],
  ['/', 'the reporter’s words between two pieces'],
  ['¶', 'a new paragraph between two pieces'],
]

/** What the signs of the page mean; nothing where it shows no words side by side. */
export function signs({ findings }: Pick<Report, 'findings'>): Markup | undefined {
  if (findings.length === 0) return undefined
  return markup`<section class="signs" aria-labelledby="signs"><h2 id="signs">Signs</h2><dl>${SIGNS.map(
    ([sign, meaning]) => markup`<div><dt>${sign}</dt><dd>${meaning}</dd></div>`,
  )}<div><dt><span class="other">word</span></dt><dd>others print it otherwise; a lesser difference</dd></div></dl></section>
`
}
