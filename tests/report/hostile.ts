import type { Report } from '../../src/model.ts'
import { parseReport } from '../../src/report/parse-report.ts'

/** Words that try to be something else: tags, the end of an element, escapes of a terminal, signs that turn the line around. */
export const HOSTILE_WORDS =
  '<script>alert(1);window.ran=1</script></style></textarea></title></script><img src=x onerror=alert(2)><svg/onload=alert(3)>"\'`${alert(4)}\' onmouseover="alert(5) \u0000\u001b[2J\u001b]0;x\u0007 \u202eesrever\u202c \u2066x\u2069 ]]> {{7*7}} <!-- &lt;'

const SAFE =
  /^(?:kind|severity|state|weight|family|confidence|direction|verdict|form|medium|role|id|article|cluster|now|view|siglum|schemaVersion|profile|failOn|since|name|version|worst)$/

/** A report of the same shape, all that stands in it as free text made hostile. */
export function hostile(report: Report): Report {
  return parseReport(JSON.stringify(changed(report)), 'hostile words')
}

function changed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => (key === 'sigla' || key === 'discrepancies' ? keptText(each) : changed(each, key)))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]))
  if (typeof value !== 'string' || SAFE.test(key)) return value
  return key === 'url' ? 'javascript:alert(6)//<script>' : `${value} ${HOSTILE_WORDS}`
}

const keptText = (value: unknown): unknown => (typeof value === 'string' ? value : changed(value))
