/** The draft's own text, and the list of what calls for work above it. */
export const DRAFT = `
.worklist{margin-top:.6rem;display:grid;gap:.15rem}
.worklist li{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}
.worklist a{font-size:.9375rem;font-variant-numeric:tabular-nums;display:inline-block;min-width:1.6em;text-align:center}
.worklist li>:first-child{justify-self:start}
.file{margin-top:1.5rem;padding-top:.8rem;border-top:1px solid var(--ink);grid-column:1/-1}
.file h2{font:600 1.3rem/1.3 var(--serif)}
.draft{display:grid;gap:2rem;margin-top:1.4rem}
.copy{font:1.0625rem/1.72 var(--serif);max-width:38rem;counter-reset:paragraph}
.copy :is(p,h2){margin:0 0 .85em;white-space:pre-line;overflow-wrap:anywhere}
.copy h2{font:600 1.3rem/1.4 var(--serif);margin-bottom:.5em}
.copy .headed::first-line{font-weight:600}
.paragraphs>*{counter-increment:paragraph;position:relative;padding-inline-start:1.9rem}
.paragraphs>*::before{content:counter(paragraph);position:absolute;inset-inline-start:0;width:1.3rem;text-align:end;font:.6875rem/2.65 var(--sans);color:var(--soft)}
.paragraphs .set-off{padding-inline-start:3.1rem;font-style:italic}
.part{margin:0 0 1rem;padding-inline-start:1.9rem}
.part .label{display:block;font-family:var(--sans)}
.part .label::first-letter{text-transform:uppercase}
.part.title p{font:600 1.5rem/1.25 var(--serif);margin:0}
.part.deck p{font-size:1.1rem;line-height:1.45;margin:0}
.part.pull-quote p{font:italic 1.25rem/1.4 var(--serif)}
.part.caption p{font-size:.9375rem;line-height:1.5}
.q{color:inherit}
.q.mention{text-decoration-thickness:1px;text-decoration-color:var(--rule)}
.q:hover,.q.current{background:color-mix(in srgb,var(--tone) 16%,transparent)}
.copy sup{color:var(--tone)}
@media (min-width:68rem){
.draft{grid-template-columns:minmax(24rem,5fr) minmax(30rem,6fr);align-items:start;gap:3rem}
.pane{position:sticky;top:4.2rem;max-height:calc(100vh - 5rem);overflow:auto;padding-right:1rem;scrollbar-width:thin}
}
`
