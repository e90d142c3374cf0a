/** On paper: black on white, no buttons, boxes to tick and lines to write on, nothing split over two pages that belongs together. */
export const PAPER = `
@page{size:A4;margin:16mm 16mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#444}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#999;--faint:#fff;--verbatim:#1d5233;--differs:#6d3600;--absent:#8a0f24;--unknown:#444;--minor:#4d4300;color-scheme:light}
body{font-size:9pt}
.head,main,footer{max-width:none;padding-inline:0}
.head{padding-top:0}
body:not(.filtered) .bar,.bar button,.search,dialog,.id{display:none}
.bar{position:static;border:0;padding:0;margin:.6rem 0 0}
.draft{display:block}
.draft+.draft{break-before:page}
.pane{position:static;max-height:none;overflow:visible;padding:0}
.copy{max-width:none;font-size:11pt;line-height:1.6;orphans:3;widows:3}
.checklist{break-before:page}
.row,.mentions li,.outdated li,.key li,.printings li,.told li,.variants tr{break-inside:avoid}
.row{padding:2.5mm 0;grid-template-columns:9mm minmax(0,1fr)}
.row.current,.row:target,.card.current,.card:target{box-shadow:none}
.row.current .tick,.row:target .tick{padding:0}
.q.current{background:none}
.row blockquote{font-size:11pt;line-height:1.45;margin-top:.5mm}
.speaker,.evidence,.meta,.who,summary,.nearest{font-size:8.5pt;line-height:1.4}
.told,.evidence,.nearest,.reason{margin-top:1mm}
.told{gap:.5mm}
.told li,.passage,.sentence p{font-size:10pt;line-height:1.4}
.row details:not([open]){margin:0}
.row:has(.tick input:checked) blockquote{color:inherit}
.tick input{border:1pt solid #000;print-color-adjust:exact}
.note{margin-top:1mm}
textarea{border-bottom:.6pt solid #666;min-height:7mm;resize:none}
.row.is-not-found textarea{min-height:14mm;background:linear-gradient(#666,#666) 0 7mm/100% .6pt no-repeat;print-color-adjust:exact}
details:not([open])>summary{display:none}
details.more::details-content{content-visibility:visible;display:block;height:auto}
.row:has(details.inside[open]){break-inside:auto}
summary{list-style:none}
a{text-decoration:none}
.q{text-decoration:underline;text-decoration-style:var(--line);text-decoration-color:var(--tone)}
.where a[href^=http]::after{content:" <" attr(href) ">";font:.7rem var(--mono);overflow-wrap:anywhere}
.clusters{max-width:none}
.card{content-visibility:visible;break-inside:avoid}
.card:has(details.inside[open]){break-inside:auto}
.card header,.wording{break-after:avoid}
.skipped,.key{break-inside:auto}
footer{border-top:.6pt solid #000;margin-top:6mm;padding:4mm 0 0}
footer h2{break-after:avoid}
}
`
