/** The rows of the checklist. */
export const CHECKLIST = `
.rows{border-top:1px solid var(--rule)}
.row{display:grid;grid-template-columns:2.6rem minmax(0,1fr);gap:0 .8rem;padding:1rem 0 1.05rem;border-bottom:1px solid var(--rule);scroll-margin:5rem 0 1rem}
.row:focus{outline:none}
.row.current,.row:target,tr:target,.told li:target,.mentions li:target{box-shadow:-3px 0 0 var(--ink)}
.row.current .tick,.row:target .tick{padding-left:.35rem}
.tick{display:flex;flex-direction:column;align-items:flex-start;gap:.25rem}
.tick input{appearance:none;-webkit-appearance:none;width:1.25rem;height:1.25rem;margin:.1rem 0 0;border:1.5px solid var(--soft);border-radius:3px;background:var(--card);display:grid;place-content:center;cursor:pointer}
.tick input:checked{border-color:var(--ink)}
.tick input:checked::before{content:"";width:.42rem;height:.78rem;border:solid var(--ink);border-width:0 2.2px 2.2px 0;transform:translateY(-.1rem) rotate(42deg)}
.tick label{font:600 .8125rem/1.2 var(--sans);font-variant-numeric:tabular-nums;color:var(--tone);min-width:1.25rem;text-align:center;cursor:pointer}
.meta{display:flex;flex-wrap:wrap;gap:0 .7rem;align-items:baseline;font-size:.8125rem}
.back{color:var(--soft);margin-left:auto}
.row blockquote{font:1.125rem/1.55 var(--serif);margin:.3rem 0 .05rem;overflow-wrap:anywhere}
.row:has(.tick input:checked) blockquote{color:var(--soft)}
.joint{color:var(--soft)}
.speaker{font-size:.8125rem}
.speaker::before{content:"— ";color:var(--soft)}
.told{margin-top:.55rem;display:grid;gap:.3rem}
.told li{font:.9688rem/1.5 var(--serif);padding-left:.8rem;border-left:2px solid var(--rule);overflow-wrap:anywhere}
.told .sort{font-family:var(--sans);color:var(--soft);white-space:normal}
.told.quiet .cited{color:var(--ink)}
.cited{font-weight:700}
.told sup{margin:0}
.reason{margin-top:.45rem;color:var(--soft)}
.reason::first-letter{text-transform:uppercase}
.evidence{margin-top:.45rem;font-size:.8125rem;display:grid;gap:.1rem}
.evidence li{padding-left:3.6rem;text-indent:-3.6rem}
.evidence li>*{text-indent:0}
.sign{display:inline-block;width:3.4rem;color:var(--soft)}
.agrees .sign{color:var(--verbatim)}.departs .sign{color:var(--differs)}
.outlet{font-weight:600}
.time{font-weight:600}
.nearest{margin-top:.55rem;padding-left:.8rem;border-left:2px solid var(--rule);font-size:.8125rem}
.passage{font:1rem/1.5 var(--serif)}
.row details{margin-top:.5rem}
summary{cursor:pointer;color:var(--soft);font-size:.8125rem;width:fit-content}
details h3{font:600 .75rem/1.4 var(--sans);margin-top:.7rem}
.printings{margin-top:.4rem}
.printings .sig{justify-self:start}
.printings li{display:grid;grid-template-columns:1.7rem 8.5rem minmax(0,1fr);gap:.1rem .7rem;padding:.5rem 0;border-top:1px solid var(--rule)}
.sig{display:inline-block;min-width:1.5em;height:1.5em;line-height:1.4;text-align:center;border:1px solid var(--rule);border-radius:3px;font-size:.75rem;padding:0 .2em;color:var(--soft)}
.who{font-size:.8125rem;line-height:1.4}
.who small,.who time{display:block}
.sentence p{font:.9688rem/1.55 var(--serif);overflow-wrap:anywhere}
.sentence q{quotes:"“" "”"}
.note{display:flex;gap:.6rem;align-items:baseline;margin-top:.6rem;font-size:.8125rem;color:var(--soft)}
textarea{font:.875rem/1.5 var(--sans);color:var(--ink);background:none;border:0;border-bottom:1px solid var(--rule);border-radius:0;padding:.1rem 0;flex:1;min-width:0;resize:none;field-sizing:content;min-height:1.7rem}
textarea:focus{border-color:var(--ink);outline:none;box-shadow:0 1px 0 var(--ink)}
.since{font-size:.75rem;color:var(--soft)}
.mentions,.outdated{margin-top:2rem;font-size:.875rem}
.mentions h3,.outdated h3{font:600 1.05rem/1.3 var(--serif);margin-bottom:.4rem}
.mentions h3 .quiet{font:400 .8125rem var(--sans)}
.mentions li,.outdated li{padding:.3rem 0;border-top:1px solid var(--rule);font-family:var(--serif);overflow-wrap:anywhere}
.mentions li .quiet,.outdated li .quiet{font-family:var(--sans);font-size:.8125rem}
.mentions .back{margin:0}
@media (max-width:40rem){
.row{grid-template-columns:1.7rem minmax(0,1fr)}
.back{margin-left:0}
.printings li{grid-template-columns:1.7rem minmax(0,1fr)}
.printings .sentence{grid-column:2}
.who small,.who time{display:inline}
.who small::before{content:" · "}
.bar{position:static}
}
`
