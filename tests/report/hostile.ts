import type { Report } from '../../src/model.ts'
import { parseReport } from '../../src/report/parse-report.ts'

/** Words that try to be something else: tags, the end of an element, escapes of a terminal, signs that turn the line around. */
export const HOSTILE_WORDS =
  '<script>alert(1);window.ran=1</script></style></textarea></title></script><img src=x onerror=alert(2)><svg/onload=alert(3)>"\'`${alert(4)}\' onmouseover="alert(5) \u0000\u001b[2J\u001b]0;x\u0007 \u202eesrever\u202c \u2066x\u2069 ]]> {{7*7}} <!-- &lt;'

/** One thing at a time that text may try, for whatever medium, by what it is. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'all at once': HOSTILE_WORDS,
  'tags and entities': '<b onclick=x()>&lt;i&gt;</b> &amp; &#0; &#x1b; </testcase></TEI><details open>',
  'the end of what is quoted in XML': ']]><x/>]]&gt; --> <!-- <?php ?> <!DOCTYPE x [<!ENTITY e "e">]>',
  'what XML cannot hold': 'a\u0001b\u0008c\ufffed\uffffe\u000bf\u000cg\u007fh',
  'colours and a cleared screen': '\u001b[31m\u001b[2J\u001b[1;1Hred\u001b[38;5;9m',
  'a link of a terminal': '\u001b]8;;http://x.example/\u0007here\u001b]8;;\u0007',
  'the clipboard': '\u001b]52;c;cm0gLXJm\u0007 \u001b]52;c;cm0gLXJm\u001b\\',
  'a device control string': '\u001bP+q544e\u001b\\ \u001b_Gi=1\u001b\\ \u001b^x\u001b\\ \u001bc',
  'escapes of one byte': '\u009b2J \u009d0;title\u009c \u0090q\u009c \u0085 \u0080',
  'keys that go back': 'kept\b\b\b\b\rlost\r\nnext\u0007',
  'a formula': "=cmd|' /C calc'!A0",
  'a formula that adds': '+1+cmd',
  'a formula that takes away': '-2+3',
  'a formula with a function': '@SUM(A1:A9)',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a line': '\r\n=1+1',
  'a wide formula': '\uff1d1+1',
  'a command to GitHub': '::set-output name=a::b',
  'a command to GitHub on a line of its own': 'x\n::error file=a.txt,line=1::x\r\n  ::add-mask::a\u2028::stop-commands::x',
  'commands to other builds': "##vso[task.setvariable variable=a]b ##[error]x ##teamcity[message text='x']",
  'a command in percent': '%0A%0D%0D%0A::error::x %25 %3A%3A %s %n',
  'writing turned around': '\u202eesrever\u202c \u2066x\u2069 \u2067y \u200f\u061c \u202d z',
  'lines of other kinds': 'a\u2028b\u2029c\u0085d\u000be\u000cf',
  'NUL and half an emoji': 'a\u0000b \ud83d c \udc00 d\udc00\ud83de',
  'what nobody sees': '\u{e0041}\u{e007f}\u2060\ufeff\u00ad\u200b\ufff9\ufffb',
  'a word without end': 'x'.repeat(3000),
  Markdown: '[click](javascript:alert(1)) ![i](http://x.example/i.png) **b** `c` ``` ~~~ | a | b | <https://x.example>',
  'Markdown in lines': '\n\n# heading\n- item\n> quoted\n\n```\ncode\n---\n[x]: http://x.example\n| a |\n|---|',
  'a call to people': '@octocat @org/team #12 GH-12 octo/repo#3 https://x.example www.x.example a@x.example',
  templates: '${{ github.token }} {{7*7}} $(id) `id` \\u0041 \\n %{x} #{x}',
  'quotes and slashes': '"\' , ; \\ \\\\" \' / “ ” ‘',
  'a place in a file': 'file:///etc/passwd#L1 javascript:alert(1) C:\\x\\..\\y ../../../z',
}

const SAFE =
  /^(?:kind|severity|state|weight|family|confidence|direction|verdict|form|medium|role|id|article|cluster|now|view|siglum|schemaVersion|profile|failOn|since|until|name|version|worst)$/

/** A report of the same shape, all that stands in it as free text made hostile: words put behind it, and before. */
export function hostile(report: Report, behind = HOSTILE_WORDS, before = ''): Report {
  const made = (text: string): string => `${before}${text} ${behind}`
  return parseReport(JSON.stringify(changed(report, made)), 'hostile words')
}

function changed(value: unknown, made: (text: string) => string, key = ''): unknown {
  if (Array.isArray(value))
    return value.map((each) => (key === 'sigla' || key === 'discrepancies' ? keptText(each, made) : changed(each, made, key)))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, made, name)]))
  if (typeof value !== 'string' || SAFE.test(key)) return value
  return key === 'url' ? 'javascript:alert(6)//<script>' : made(value)
}

const keptText = (value: unknown, made: (text: string) => string): unknown => (typeof value === 'string' ? value : changed(value, made))
