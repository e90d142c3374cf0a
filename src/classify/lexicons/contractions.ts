/** What a clitic may stand for. A possessive `'s` also stands for itself. */
export const CLITICS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "n't": ['not'],
  "'ll": ['will', 'shall'],
  "'re": ['are', 'were'],
  "'ve": ['have'],
  "'m": ['am'],
  "'d": ['would', 'had', 'did'],
  "'s": ["'s", 'is', 'has', 'us', 'does'],
}

/** Contractions printed without their apostrophe, as in posts, that are no other word. */
export const BARE_CONTRACTIONS: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  `dont=do_not cant=can_not wont=will_not didnt=did_not doesnt=does_not isnt=is_not wasnt=was_not arent=are_not werent=were_not hasnt=has_not
  havent=have_not hadnt=had_not couldnt=could_not wouldnt=would_not shouldnt=should_not mustnt=must_not aint=ai_not im=i_am ive=i_have
  youre=you_are youve=you_have youll=you_will theyre=they_are theyve=they_have theyll=they_will weve=we_have itll=it_will thats=that_is
  whats=what_is theres=there_is heres=here_is wheres=where_is hows=how_is whos=who_is hes=he_is shes=she_is`
    .split(/\s+/)
    .map((pair): [string, readonly [string, string]] => {
      const [bare = '', first = '', second = ''] = pair.split(/[=_]/)
      return [bare, [first, second]]
    }),
)
