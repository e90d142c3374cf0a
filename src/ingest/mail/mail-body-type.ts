/** What the body of a mail is called once it is taken out: text whose headline, date and author the mail told already. */
export const BODY_TYPE = 'text/x-mail-body'
