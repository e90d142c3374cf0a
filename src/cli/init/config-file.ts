import { stringify } from 'yaml'

/** A config to begin with: the outlet where one publisher prints all, and as comments what else may stand there. */
export function configFile(outlet: string | undefined): string {
  const defaults =
    outlet === undefined
      ? '# defaults:\n#   outlet: The Daily Example\n'
      : `defaults:\n  ${stringify({ outlet }, { lineWidth: 0 }).trim().replaceAll('\n', '\n  ')}\n`
  return `# What variorum is told of the articles here. Every key may be left out.

# What holds for articles that do not say it themselves.
${defaults}#   language: en

# What holds for some articles, whatever they say themselves; the role is report, source or transcript.
# articles:
#   - files: articles/agency/**
#     outlet: Example Agency
#   - files: articles/documents/**
#     role: source

# How severe each kind of difference is: default, strict, spoken-cleanup, scholarly, or a profile of your own.
# profile: desk
# profiles:
#   desk:
#     extends: default
#     kinds:
#       spelling-variant: off

# From which severity on something new ends with exit code 1: info, minor, major, critical or never.
# failOn: major

# The least severe differences to show.
# minSeverity: minor

# Where what is known already is kept.
# baseline: variorum-baseline.json
`
}
