/** Cards of clusters: the words once, large, and under them what differs. */
export const CLUSTERS = `
.clusters{margin-top:2.4rem;max-width:62rem}
.clusters>h2{font:600 1.3rem/1.3 var(--serif);padding-bottom:.4rem;border-bottom:1px solid var(--ink)}
.card{padding:1.5rem 0;border-bottom:1px solid var(--rule);content-visibility:auto;contain-intrinsic-size:auto 24rem;scroll-margin:5rem 0 1rem}
.card:focus{outline:none}
.card.current,.card:target{box-shadow:-14px 0 0 -11px var(--ink)}
.card h3{font:600 1rem/1.4 var(--sans)}
.about{color:var(--soft);font-size:.8125rem}
.id{font:.75rem var(--mono);color:var(--soft);margin-left:.4em}
.wording{font:1.3125rem/1.65 var(--serif);margin:.7rem 0 .8rem;overflow-wrap:anywhere}
.variants{border-collapse:collapse;width:100%}
.variants td{padding:.45rem .8rem .45rem 0;vertical-align:top;border-top:1px solid var(--rule)}
.variants .number{width:1.6rem;font-weight:600;font-size:.8125rem;color:var(--soft)}
.lemma,.variant{width:24%;min-width:9rem}
.reading{font:1rem/1.45 var(--serif);overflow-wrap:anywhere}
.variant .reading{font-weight:700}
.reading.unsaid{font-style:italic;font-weight:400;color:var(--soft)}
.what{font-size:.8125rem}
.what .sentence{font:.9375rem/1.5 var(--serif)}
.sigla{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.5rem 0}
.sigla .who time{display:inline}
.new{font-size:.6875rem;border:1px solid currentColor;border-radius:99px;padding:0 .45em}
.count{margin-right:.7em;font-weight:600}
.cut{margin:.8rem 0;font-weight:600}
@media (max-width:40rem){
.wording{font-size:1.15rem}
.variants,.variants tbody,.variants tr,.variants td{display:block;width:auto}
.variants tr{border-top:1px solid var(--rule);padding:.4rem 0 .4rem 1.4rem;position:relative}
.variants td{border:0;padding:.1rem 0}
.variants .number{position:absolute;left:0;width:1.2rem}
}
`
