/** Cards of clusters: the words once, large, and under them what differs. */
export const CLUSTERS = `
.clusters{max-width:62rem}
.draft~.clusters{margin-top:2.4rem}
.clusters>h2:not(.unseen){font:600 1.3rem/1.3 var(--serif);padding-bottom:.4rem;border-bottom:1px solid var(--ink)}
.card{margin-inline-start:-1rem;padding:1.9rem 0 0 1rem;content-visibility:auto;contain-intrinsic-size:auto 22rem;scroll-margin:0 0 1rem}
.desk .clusters{margin-top:-1.7rem}
.desk .clusters>.cut:first-of-type{margin-top:1.7rem}
.card:focus{outline:none;border-radius:0}
.card>.inside{padding-bottom:1.7rem;border-bottom:1px solid var(--rule)}
.card.current,.card:target{box-shadow:inset 3px 0 0 var(--ink)}
.variants tr:target{box-shadow:none}
.variants tr:target>td{background:var(--mark)}
.card header{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;align-items:baseline}
.card h3{font:600 1rem/1.4 var(--sans);overflow-wrap:anywhere}
.hearer{font-weight:400;color:var(--soft)}
.about{grid-column:1/-1;color:var(--soft);font-size:.8125rem}
.link{white-space:nowrap;font-size:.75rem}
.id{font:.75rem var(--mono);color:var(--soft);text-decoration-color:transparent}
.copy-link{display:none;font-size:.75rem;color:var(--soft);padding:0 .35rem;min-height:1.5rem}
.scripted .copy-link{display:inline-block}
@media (hover:hover){.copy-link{opacity:0}.copy-link:focus-visible,header:hover .copy-link,tr:hover .copy-link,.card:target header .copy-link,tr:target .copy-link{opacity:1}}
.wording{font:1.375rem/1.6 var(--serif);margin:.75rem 0 1rem;overflow-wrap:anywhere;max-width:52rem}
.variants{border-collapse:collapse;width:100%}
.variants td{padding:.6rem 1rem .6rem 0;vertical-align:top;border-top:1px solid var(--rule)}
.variants td:last-child{padding-right:0}
.variants .number{width:1.7rem;font-weight:600;font-size:.8125rem;line-height:1.54rem;color:var(--soft)}
.lemma,.variant{width:23%;min-width:8rem}
.reading{font:1.0625rem/1.45 var(--serif);overflow-wrap:anywhere}
.variant .reading{font-weight:700}
.reading.unsaid{font-style:italic;font-weight:400;color:var(--soft)}
.what{font-size:.8125rem}
.what .link{float:right;margin-left:.8rem}
.what .sentence{font:.9375rem/1.5 var(--serif);margin-top:.15rem;overflow-wrap:anywhere}
.standing{color:var(--soft);font-style:italic;overflow-wrap:anywhere}
.aside td,.aside .reading,.aside b{color:var(--soft);font-weight:400}
.sort b{font-weight:600}
.state{font-size:.6875rem;border:1px solid currentColor;border-radius:99px;padding:.05em .5em;margin-left:.35em;white-space:nowrap;color:var(--soft)}
.state.new{color:var(--paper);background:var(--ink);border-color:var(--ink)}
.lesser{font-size:.8125rem;padding-bottom:.3rem}
.sigla{display:flex;flex-wrap:wrap;gap:.25rem 1.3rem;margin:.6rem 0 .7rem;padding-top:.7rem;border-top:1px solid var(--rule)}
.sigla .who time,.sigla small{display:inline}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;margin-top:.7rem}
.counts a{text-decoration:none;font:1.0625rem/1.4 var(--sans)}
.counts a:hover{text-decoration:underline;text-decoration-thickness:1.5px}
.counts b{font:600 1.75rem/1.2 var(--serif);margin-right:.15em;font-variant-numeric:lining-nums}
.counts small{display:block}
.counts small a{font-size:.8125rem}
.counts :is(.of-known,.of-accepted) a{color:var(--soft)}
.counts :is(.of-known,.of-accepted) b{font-weight:400}
.cut{margin:.2rem 0 1.6rem;padding:.6rem .9rem;border-left:3px solid var(--ink);background:var(--faint)}
.clusters>.cut:last-child{margin-top:1.6rem}
.none{font:1.25rem/1.5 var(--serif);padding:2rem 0;color:var(--soft)}
@media (max-width:40rem){
.wording{font-size:1.2rem}
.card{margin-inline-start:-.75rem;padding:1.5rem 0 0 .75rem}
.variants,.variants tbody,.variants tr,.variants td{display:block;width:auto}
.variants tr{border-top:1px solid var(--rule);padding:.55rem 0 .55rem 1.5rem;position:relative}
.variants td{border:0;padding:.1rem 0}
.variants .number{position:absolute;left:0;width:1.2rem}
.variants .variant::before{content:"› ";color:var(--soft)}
.what .sentence{margin-top:.3rem}
}
`
