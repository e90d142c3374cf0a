import { ARTICLE_FORMATS } from '../../src/cli/article-formats.ts'

const BOUNDS = /(<!-- formats: made by npm run reports -->)[^]*?(<!-- formats end -->)/

/** The README with the table of what is read made anew of what `variorum formats` says. */
export function withFormatsPage(readme: string): string {
  return readme.replace(BOUNDS, (_, start: string, end: string) => `${start}\n\n${formatsPage()}\n\n${end}`)
}

function formatsPage(): string {
  const rows = ARTICLE_FORMATS.map(
    ({ name, endings, kept, lost = 'nothing' }) =>
      `| \`${name}\` | ${endings.map((ending) => `\`${ending}\``).join(' ')} | ${inCell(kept)} | ${inCell(lost)} |`,
  )
  return ['| format | files | what is kept | what is lost |', '|---|---|---|---|', ...rows].join('\n')
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;')
