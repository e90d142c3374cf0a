/** How words can have reached the public; `writing` may be any that is written. */
export type Carrier = 'post' | 'text' | 'letter' | 'statement' | 'writing' | 'interview' | 'speech' | 'call' | 'hearing'

/** Verbs that say how words were carried, by language. Source: the reporting verbs of English, German, French and Spanish papers. */
export const CARRYING_VERBS: Readonly<Record<string, Readonly<Partial<Record<Carrier, string>>>>> = {
  en: {
    post: 'tweet tweets tweeted tweeting retweeted post posts posted posting',
    text: 'text texts texted texting messaged',
    letter: 'email emails emailed emailing e-mailed',
    writing: 'write writes wrote written writing penned',
    hearing: 'testify testifies testified testifying',
  },
  de: { post: 'twittert twitterte getwittert postet postete gepostet', writing: 'schreibt schrieb schrieben geschrieben' },
  fr: { post: 'tweete tweeté twitté posté', writing: 'écrit écrivait' },
  es: { post: 'tuitea tuiteó tuiteado publicó', writing: 'escribe escribió escrito' },
}

/** What carried words: nouns, after a preposition, in the clause that reports them. */
export const CARRIERS: Readonly<Record<string, Readonly<Partial<Record<Carrier, string>>>>> = {
  en: {
    post: 'tweet tweets twitter facebook instagram tiktok bluesky thread post posts x',
    text: 'text texts sms whatsapp',
    letter: 'letter letters email emails e-mail e-mails memo',
    statement: 'statement statements release communique communiqué',
    interview: 'interview interviews podcast',
    speech: 'speech rally address sermon toast eulogy',
    call: 'voicemail',
    hearing: 'testimony deposition affidavit',
  },
  de: {
    post: 'tweet twitter facebook instagram post beitrag',
    text: 'sms whatsapp kurznachricht',
    letter: 'brief e-mail mail schreiben',
    statement: 'mitteilung pressemitteilung erklärung stellungnahme',
    interview: 'interview gespräch podcast',
    speech: 'rede ansprache kundgebung predigt',
  },
  fr: {
    post: 'tweet twitter facebook instagram',
    text: 'sms texto whatsapp',
    letter: 'lettre courriel courrier e-mail',
    statement: 'communiqué déclaration',
    interview: 'interview entretien podcast',
    speech: 'discours allocution meeting',
  },
  es: {
    post: 'tuit tweet twitter facebook instagram',
    text: 'sms whatsapp',
    letter: 'carta correo',
    statement: 'comunicado nota',
    interview: 'entrevista podcast',
    speech: 'discurso mitin',
  },
}

/** Prepositions before what carried the words. */
export const BEFORE_CARRIERS: Readonly<Record<string, string>> = {
  en: 'in on via by through over during',
  de: 'in im auf per via bei beim mit',
  fr: 'dans sur par via lors',
  es: 'en por vía mediante durante',
}

/** What cannot be two names for one thing: a statement may be posted, mailed, read out; a speech may be reported from an interview’s room. */
export const APART: Readonly<Record<Carrier, readonly Carrier[]>> = {
  post: ['text', 'letter', 'interview', 'speech', 'call', 'hearing'],
  text: ['post', 'letter', 'statement', 'interview', 'speech', 'call', 'hearing'],
  letter: ['post', 'text', 'interview', 'speech', 'call', 'hearing'],
  statement: ['text', 'interview', 'call'],
  writing: ['interview', 'speech', 'call'],
  interview: ['post', 'text', 'letter', 'statement', 'writing', 'speech', 'hearing'],
  speech: ['post', 'text', 'letter', 'writing', 'interview', 'call'],
  call: ['post', 'text', 'letter', 'statement', 'writing', 'speech', 'hearing'],
  hearing: ['post', 'text', 'letter', 'interview', 'call'],
}
