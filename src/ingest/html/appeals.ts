/** Where a sentence begins: what is asked of readers is asked in the imperative. */
const ASK = String.raw`(?:^|[.!?:|–—]\s+)(?:please,? |bitte |jetzt |now )?`

const ask = (words: string): RegExp => new RegExp(ASK + String.raw`(?:${words})(?!\p{L})`, 'iu')

/** What the site asks of its readers, in the words that it asks with: to subscribe, to give, to follow, to comment, to accept. */
const APPEALS: readonly RegExp[] = [
  ask(
    String.raw`(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|channel|podcast|for free|our|here)|follow us|like us on|join us on|(?:follow|find) .{1,40} on (?:twitter|facebook|instagram|x|bluesky|linkedin|threads|mastodon|telegram|whatsapp)|` +
      String.raw`(?:support|fund) (?:us|our|independent|quality) ?(?:journalism|work|reporting|newsroom)?|make a (?:donation|contribution)|donate (?:now|today|here|to us)|become a (?:member|subscriber|supporter)|download (?:our|the) app`,
  ),
  /\b(?:our|your) (?:free |daily |weekly |morning )*newsletters?\b|\balready (?:a subscriber|have an account)\b|\bthis (?:article|content|story) is (?:reserved|only available|available only|exclusive) (?:for|to)\b|\bto (?:continue|keep) reading\b/i,
  /\bclick here to (?:subscribe|sign up|read|join|get|watch|see|download)\b|\b(?:please )?(?:enable|turn on|activate) javascript\b|\byour browser does not support\b|\baccept (?:all )?cookies\b/i,
  /\bhave a (?:news |story )?tip\?|\bwas this article (?:helpful|useful)\b|\bbe the first to comment\b|\bsend us your (?:comments|tips|views)\b|\bif you (?:like|liked|enjoyed) this (?:article|story)\b/i,
  /^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\bmay not be (?:reproduced|republished|redistributed|rewritten)\b/i,
  /\brss 2\.0\b|\b(?:both )?comments and pings are\b|^(?:filed under|posted in|abgelegt unter|publié dans|publicado en|archiviato in|geplaatst in)\b/i,
  /newsletter\b.{0,60}\b(?:abonnieren|bestellen|anmelden|s'inscrire|inscrivez|iscriviti|suscríbete|suscribirse|inscreva|zapisz|anmeld|aanmelden)/i,
  /hat ihnen (?:dieser|der) (?:artikel|beitrag) gefallen|unterstützen sie (?:uns|unsere)|jetzt (?:abonnieren|weiterlesen|anmelden|testen)|kostenlos (?:registrieren|testen)|schon abonnent|folgen sie uns|spenden sie jetzt/i,
  /(?:article|contenu) réservé aux abonnés|réservée? à nos abonnés|il vous reste .{0,30} à lire|déjà abonné|abonnez-vous|inscrivez-vous à (?:notre|la newsletter)|soutenez(?:-nous| notre)|suivez-nous/i,
  /suscríbete|suscríbase|síguenos|síganos|apoya nuestro|contenido exclusivo para suscriptores|ya eres suscriptor|únete a nuestro|nuestro canal de/i,
  ask(
    String.raw`assine|siga-nos|siga o|apoie o|abbonati|iscriviti (?:alla|al|ora)|seguici su|sostienici|abonneer je|word (?:nu )?(?:abonnee|lid)|meld je aan|volg ons`,
  ),
  /conteúdo exclusivo para assinantes|entre no (?:nosso )?canal|receba .{0,40} no seu (?:e-?mail|whatsapp)|contenuto riservato agli abbonati|riproduzione riservata/i,
  /\b(?:bliv abonnent|bli prenumerant|bli abonnent|følg os|følg oss|följ oss)\b|tilaa uutiskirje|zapisz się na|subskrybuj nas|obserwuj nas|wesprzyj nas|dołącz do nas na|sledujte nás|odebírejte/i,
  /iratkozz(?:on)? fel|kövess(?:en)? minket|abonează-te|urmărește-ne|pratite nas|pretplati(?:te)? se/i,
  /подпи(?:шитесь|сывайтесь) на|присоединяйтесь к нам|следите за нами|поддержите (?:нас|редакцию)|підпи(?:шіться|суйтесь|суйтеся) на|підтримайте нас|абонирайте се|последвайте ни|εγγραφείτε στο|ακολουθήστε μας/i,
  /berlangganan sekarang|ikuti kami|gabung .{0,40}(?:channel|saluran|whatsapp|telegram)|jiunge na (?:kundi|chaneli)|bizi takip edin|đăng ký nhận/i,
  /تابعونا|הירשמו לניוזלטר|עקבו אחרינו|会員限定|会員登録が必要|無断転載|ログインして続き|メルマガ登録|订阅我们|版权所有|未经授权不得|責任編輯|责任编辑|구독하기|무단 ?전재|재배포 금지|저작권자/,
]

/** Appeals are short; an article about newsletters is not. */
const MAX_LENGTH = 600

/** Whether a paragraph is what the site says for itself. Its own words are never quoted. */
export function isAppeal(text: string): boolean {
  return text.length <= MAX_LENGTH && !/[“”„«»「」]|"[^"]{8,}"/.test(text) && APPEALS.some((appeal) => appeal.test(text))
}
