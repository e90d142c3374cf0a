/** A place for every hundredth of the time a timeline shows: the policy of the page lets no element have a style of its own. */
const PLACES = Array.from({ length: 101 }, (_, at) => `.at-${at}{left:${at}%}`).join('')

/** What opens under a cluster: all printings side by side, who printed what when, and each in its sentence. */
export const INSIDE = `
.inside>summary{padding:.15rem 0}
.scroll{overflow-x:auto;margin:.8rem 0 0;padding-bottom:.4rem;position:relative;scrollbar-width:thin;border-block:1px solid var(--rule)}
.alignment{overflow-wrap:break-word;border-collapse:separate;border-spacing:0;font:.9688rem/1.4 var(--serif)}
.alignment td,.alignment th{padding:.34rem .5rem;vertical-align:top;text-align:start;border-bottom:1px solid var(--faint);position:relative}
.alignment tr:last-child>*{border-bottom:0}
.alignment td{min-width:1.5rem;max-width:17rem;color:var(--soft);overflow-wrap:break-word}
.alignment .long{min-width:9.5rem}
.alignment .brief{white-space:nowrap}
.alignment thead th{font:600 .75rem/1.4 var(--sans);color:var(--soft);padding-block:.3rem .1rem}
.alignment thead>tr>*{border:0}
.alignment th:first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--paper);font:.75rem/1.5 var(--sans);white-space:nowrap;padding-inline:0 .8rem;border-inline-end:1px solid var(--rule)}
.from{display:inline-block;max-width:9rem;overflow:hidden;text-overflow:ellipsis;vertical-align:bottom;color:var(--soft);font-weight:400}
.alignment .sig{margin-inline-end:.45em}
.agreeing{color:var(--ink);font-weight:600}
.other{text-decoration:underline dotted 1px;text-underline-offset:.2em}
.lacuna::before{content:"·  ·  ·";letter-spacing:.12em;white-space:pre;opacity:.75}
.elided::before{content:"…"}
.moved::before{content:"⇄";font-family:var(--sans)}
.cut-words{font:italic .8125rem var(--sans);white-space:nowrap}
.timeline{border-collapse:collapse;width:100%;max-width:46rem;margin-top:1.3rem}
.timeline caption,.inside h4{font:600 .75rem/1.4 var(--sans);text-align:start;padding-bottom:.35rem}
.timeline th{font-weight:400;text-align:start;width:34%;padding:.3rem 1rem .3rem 1.5rem;vertical-align:middle;position:relative}
.timeline .reading{font-size:.9375rem}
.timeline .number{font:600 .75rem/1.5rem var(--sans);color:var(--soft);position:absolute;left:0}
.timeline td{padding:.2rem 1.2rem;vertical-align:middle}
.track{position:relative;height:1.5rem}
.track::before{content:"";position:absolute;top:50%;left:0;right:0;border-top:1px solid var(--rule)}
.track .undated{left:50%;padding:0 .5em;background:var(--paper);color:var(--soft);font-size:.75rem}
.track li{position:absolute;top:0;transform:translateX(-50%)}
.track .sig{background:var(--paper);color:var(--ink);white-space:nowrap}
.track .about{border-style:dashed}
.ends td{font-size:.75rem;color:var(--soft);vertical-align:top;padding-block:0}
.ends td:first-child{padding-left:1.5rem}
.ends td:last-child{display:flex;justify-content:space-between;gap:1rem;padding-inline:0}
${PLACES}
.row .alignment thead,.row .timeline .number{display:none}
.inside .printings{margin-top:1.3rem}
@media (max-width:40rem){
.from{display:none}
.timeline th{width:42%;padding-right:.6rem}
}
`
