/** How verdicts and severities look: every verdict has a line of its own, so that none is known by colour alone. */
export const VERDICTS = `
.is-verbatim{--tone:var(--verbatim);--line:solid}
.is-differs{--tone:var(--differs);--line:double}
.is-differs.is-critical{--tone:var(--absent)}.is-differs.is-minor{--tone:var(--minor)}.is-differs.is-info{--tone:var(--unknown)}
.is-not-found{--tone:var(--absent);--line:wavy}
.is-not-comparable{--tone:var(--unknown);--line:dotted}
.is-own{--tone:var(--soft)}
.verdict,.tally [class^=is-],.worklist [class^=is-],.filters [class^=is-],.q{text-decoration:underline;text-decoration-style:var(--line);text-decoration-color:var(--tone);text-underline-offset:.22em;text-decoration-thickness:1.5px;text-decoration-skip-ink:none}
.worklist .is-own{text-decoration:none}
.is-not-comparable.q,.is-not-comparable.verdict{text-decoration-thickness:2px}
.tally [class^=is-],.worklist [class^=is-],.verdict{color:var(--tone)}
.tally .is-not-found,.tally .is-differs{font-weight:600}
.verdict{font-weight:600}
.critical{color:var(--absent)}.major{color:var(--differs)}.minor{color:var(--minor)}.info{color:var(--unknown)}
.differing{--tone:var(--differs);font-weight:700;color:var(--tone);text-decoration:underline;text-decoration-thickness:2px;text-decoration-skip-ink:none;text-underline-offset:.16em}
.differing.critical{--tone:var(--absent)}.differing.minor{--tone:var(--minor)}.differing.info{--tone:var(--unknown);font-weight:600}
.differing.gap{text-decoration:none;background:color-mix(in srgb,var(--tone) 18%,transparent);border-radius:3px;padding:0 .3em;margin:0 .1em}
.differing sup{color:var(--tone);display:inline-block;line-height:1}
`
