/** On paper: black on white, no buttons, boxes to tick and lines to write on, nothing split over two pages that belongs together. */
export const PAPER = `
@page{size:A4;margin:16mm 16mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#444}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#999;--faint:#fff;--verbatim:#1d5233;--differs:#6d3600;--absent:#8a0f24;--unknown:#444;--minor:#4d4300;color-scheme:light}
body{font-size:9pt}
.head,main,footer{max-width:none;padding-inline:0}
.head{padding-top:0}
body:not(.filtered) .bar,.bar button,.search,dialog,.scripted .copy-link,.skip,.none{display:none}
body:not(.filtered) .panel,.facets,.panel button,.panel>p{display:none}
.panel [data-asked]{display:inline}
.panel{position:static;padding:0;margin:0 0 4mm;border:0}
.desk,.scripted .desk{display:block;margin-top:4mm}
.bar{position:static;border:0;padding:0;margin:.6rem 0 0}
.draft{display:block}
.draft+.draft{break-before:page}
.pane{position:static;max-height:none;overflow:visible;padding:0}
.copy{max-width:none;font-size:11pt;line-height:1.6;orphans:3;widows:3}
.copy h2{font-size:13pt;break-after:avoid}
.checklist{break-before:page}
.row,.mentions li,.outdated li,.key li,.printings li,.told li,.variants tr{break-inside:avoid}
.row{padding:2.5mm 0;grid-template-columns:9mm minmax(0,1fr)}
.row.current,.row:target,.card.current,.card:target{box-shadow:none}
.variants tr:target>td{background:none}
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
details:not([open])>summary,.card .inside>summary{display:none}
.card .inside::details-content{content-visibility:visible;display:block;height:auto}
details.more::details-content{content-visibility:visible;display:block;height:auto}
.row:has(details.inside[open]){break-inside:auto}
summary{list-style:none}
a{text-decoration:none}
.q{text-decoration:underline;text-decoration-style:var(--line);text-decoration-color:var(--tone)}
.where a[href^=http]::after{content:" <" attr(href) ">";font:.7rem var(--mono);overflow-wrap:anywhere}
.clusters{max-width:none}
.clusters,.desk .clusters{margin-top:0}
.card{content-visibility:visible;margin:0;padding:5mm 0 0}
.card>.inside{padding-bottom:4mm}
.card header,.wording,.cut{break-after:avoid}
.upper,.timeline,.alignment tr{break-inside:avoid}
.upper:has(tr:nth-child(5)){break-inside:auto}
.wording{font-size:13pt;line-height:1.45;margin:2mm 0 3mm;max-width:none}
.variants td{padding-block:1.5mm}
.reading{font-size:10.5pt}
.what,.path,.about,.sigla,.id{font-size:8pt}
.what .sentence{font-size:9.5pt;line-height:1.4}
.counts b{font-size:18pt}
.sigla{margin:2mm 0;padding-top:2mm}
.scroll{overflow:visible;margin-top:2mm;padding:0}
.alignment{font-size:9pt;line-height:1.3;width:100%}
.alignment td,.alignment th{padding:.8mm 1.2mm}
.alignment .long{min-width:0}
.alignment .brief{white-space:normal}
.alignment th:first-child{position:static;background:none;white-space:normal}
.alignment .from{display:none}
.alignment th,.timeline caption,.timeline .number,.lesser,.who,.who small,.ends td,.panel{font-size:8pt!important;line-height:1.4}
.timeline th,.timeline td{padding-block:.4mm}
.wide,.wide tbody,.wide tr{display:block}
.wide thead{display:none}
.wide tr{border-bottom:.4pt solid var(--rule);padding:1mm 0;padding-inline-start:8mm;position:relative}
.wide td{display:inline;padding:0;border:0}
.wide .lacuna+.lacuna::before,.wide .lacuna+.lacuna::after{content:none}
.wide th:first-child{position:absolute;inset-inline-start:0;top:1mm;padding:0;border:0}
.timeline{margin-top:3mm}
.track .sig,.new,.differing.gap{print-color-adjust:exact}
.skipped,.key{break-inside:auto}
footer{border-top:.6pt solid #000;margin-top:6mm;padding:4mm 0 0}
footer h2{break-after:avoid}
}
`
