/** Colours for light and dark, type, and what stands on every page. */
export const BASE = `
:root{--paper:#fcfbf8;--card:#fff;--ink:#1b1a18;--soft:#5d5952;--rule:#d9d4c9;--faint:#f3f0e9;--verbatim:#2c6a44;--differs:#8f4700;--absent:#a3162e;--unknown:#56616c;--minor:#6a5c00;--mark:#faf0d2;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Source Serif 4",Charter,Georgia,"Liberation Serif","Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--card:#1c1b18;--ink:#ebe7df;--soft:#a9a398;--rule:#3a3732;--faint:#23211d;--verbatim:#8cc7a0;--differs:#f0ae62;--absent:#ff97a4;--unknown:#a9b6c2;--minor:#d9c75c;--mark:#332b17}}
*{box-sizing:border-box}
html{scroll-padding-top:5.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:.875rem/1.5 var(--sans);overflow-wrap:anywhere}
a{color:inherit;text-underline-offset:.15em;text-decoration-thickness:1px;text-decoration-color:var(--rule)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4,p,ul,ol,dl,dd,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
sup{font:600 .65em/0 var(--sans);vertical-align:baseline;position:relative;top:-.5em;margin-left:.12em}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.unseen td,thead.unseen{position:absolute}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem;z-index:3}
.quiet,.ctx,time,.role,small{color:var(--soft)}
small{font-size:.75rem}
.label,.role,.sort{font-size:.75rem}
.label{color:var(--soft)}
.path{font:.75rem/1.4 var(--mono);color:var(--soft);overflow-wrap:anywhere}
[hidden]{display:none!important}
.head,main,footer{max-width:86rem;margin-inline:auto;padding-inline:clamp(1rem,3vw,2.5rem)}
.head{padding-top:1.6rem}
.kicker{font:600 .75rem/1.6 var(--sans);letter-spacing:.02em;border-bottom:3px double var(--ink);padding-bottom:.4rem;margin-bottom:1.1rem}
.kicker span{font-weight:400;color:var(--soft);margin-left:.4em}
h1{font:600 clamp(1.6rem,1.2rem + 1.6vw,2.35rem)/1.15 var(--serif);overflow-wrap:anywhere}
.tally{font:clamp(1.1rem,1rem + .5vw,1.35rem)/1.5 var(--serif);margin-top:.5rem}
.compared{color:var(--soft);margin-top:.35rem;max-width:60rem}
footer{border-top:1px solid var(--rule);margin-top:3rem;padding-block:1.2rem 3rem}
footer h2{font:600 1.05rem/1.3 var(--serif);margin-bottom:.6rem}
.signs{margin-bottom:1.6rem}
.signs dl{display:flex;flex-wrap:wrap;gap:.25rem 2rem}
.signs div{display:flex;gap:.6em;align-items:baseline}
.signs dt{font:1rem/1.4 var(--serif);white-space:pre}
.signs dd{color:var(--soft)}
.key ul{columns:22rem;column-gap:2.5rem;margin-bottom:1rem}
.key li{break-inside:avoid;padding:.2rem 0 .2rem 1em;text-indent:-1em}
.key cite{font:italic .9375rem/1.4 var(--serif)}
.skipped{margin-top:2.5rem}
.skipped h2{font:600 1.05rem/1.3 var(--serif)}
.bar{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--rule);padding:.55rem 0;margin-top:1.2rem;display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;justify-content:space-between}
.filters,.progress{display:flex;flex-wrap:wrap;gap:.3rem .4rem;align-items:center}
button,input[type=search]{font:inherit;font-size:.8125rem;color:inherit;background:none;border:1px solid transparent;border-radius:4px;padding:.2rem .5rem;min-height:1.9rem}
button{cursor:pointer}
button:hover{background:var(--faint)}
button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
button[aria-pressed=true] span{color:inherit;text-decoration-color:currentColor}
[data-save],[data-help],dialog button{border-color:var(--rule)}
[data-save].due{border-color:var(--ink);font-weight:600}
input[type=search]{border-color:var(--rule);background:var(--card);width:9rem}
::placeholder{color:var(--soft);opacity:1}
[data-count]{color:var(--soft);font-variant-numeric:tabular-nums;margin-right:.5rem}
dialog{font:.875rem/1.5 var(--sans);color:var(--ink);background:var(--card);border:1px solid var(--rule);border-radius:6px;padding:1.4rem 1.6rem;max-width:26rem}
dialog::backdrop{background:rgb(0 0 0/.4)}
dialog h2{font:600 1.1rem/1.3 var(--serif);margin-bottom:.6rem}
dialog dl{display:grid;grid-template-columns:4rem 1fr;gap:.15rem;margin-bottom:.8rem}
dt{font-family:var(--mono)}
dialog button{margin-top:.9rem}
`
