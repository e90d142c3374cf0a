/** Filters beside the clusters; on narrow screens above them. */
export const PANEL = `
.desk{margin-top:2rem}
.panel{font-size:.8125rem}
.finder{display:flex;gap:.4rem}
.finder .search{flex:1}
.panel input[type=search]{width:100%}
.panel .progress{gap:.2rem .6rem;margin:.55rem 0 .9rem;min-height:1.9rem}
.panel [data-count]{margin:0}
.panel [data-asked]{display:none}
.panel [data-clear],.panel [data-all]{border-color:var(--rule)}
.facets>summary{margin-bottom:.5rem}
.facets fieldset,.choice{display:block;border:0;margin:0 0 .95rem;padding:0;min-width:0}
.facets legend,.choice>span{font-weight:600;padding:0;margin-bottom:.25rem;display:block}
.facets fieldset>label{display:flex;gap:.45rem;align-items:baseline;padding:.12rem 0;cursor:pointer}
.facets fieldset small{margin-left:auto;font-variant-numeric:tabular-nums}
.facets input[type=checkbox]{accent-color:var(--ink);margin:0;transform:translateY(.1em)}
.facets select,.facets input[type=date]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--rule);border-radius:4px;padding:.2rem .35rem;width:100%;min-height:1.9rem;min-width:0}
.dates label span{flex:0 0 2.2rem;color:var(--soft)}
.facets span.new,.facets span.known,.facets span.accepted{color:inherit}
@media (min-width:64rem){
.scripted .desk{display:grid;grid-template-columns:13.5rem minmax(0,1fr);gap:3.2rem;align-items:start}
.panel{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;padding:.15rem .6rem 1rem .15rem;scrollbar-width:thin}
.facets>summary{display:none}
}
@media (max-width:63.99rem){
.desk{margin-top:1.2rem}
.panel{border-bottom:1px solid var(--rule);padding-bottom:.9rem;margin-bottom:1.6rem}
.facets[open]{display:block}
.facets[open]>:not(summary){max-width:26rem}
}
`
