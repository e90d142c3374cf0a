/** Fields that a mail has and nothing else that is typed: programs put them in. */
const OF_PROGRAMS = /^(?:message-id|mime-version|received|return-path|delivered-to|x-mailer|dkim-signature|content-transfer-encoding):/im
/** Fields that people see. */
const SEEN = /^(?:from|to|cc|subject|date|sender|reply-to):/gim

/** Whether text begins as a mail does: with fields, of which people see some and programs need some. */
export function beginsLikeMail(markup: string): boolean {
  const fields = fieldsOf(markup)
  return fields !== '' && OF_PROGRAMS.test(fields) && (fields.match(SEEN)?.length ?? 0) >= 2
}

/** Whether text begins as a page that a browser saved in one file: a mail of one page and what it shows, which went to nobody. */
export function beginsLikeSavedPage(markup: string): boolean {
  const fields = fieldsOf(markup)
  if (!/^content-type:[ \t]*multipart\/related/im.test(fields)) return false
  return (
    /^(?:snapshot-content-location:|from:[ \t]*"?<?saved by)/im.test(fields) || !/^(?:to|message-id|received|return-path):/im.test(fields)
  )
}

/** The fields that a text begins with, up to the first empty line; nothing where it begins with anything else. */
function fieldsOf(markup: string): string {
  const [head = ''] = markup.split(/\r?\n\r?\n/, 1)
  return /^(?:From [^\n]{1,200}\n)?[A-Za-z][\w-]{1,60}:[ \t\r\n]/.test(head) ? head : ''
}
