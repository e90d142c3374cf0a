/** What the site asks of its readers, in the words that it asks with: to subscribe, to give, to follow, to comment, to accept. */
const APPEALS: readonly RegExp[] = [
  /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletter|e-?mail|inbox|alerts?|updates|channel|podcast|for free|our|today)\b/i,
  /\b(?:our|free|daily|weekly)\b.{0,30}\bnewsletters?\b/i,
  /\b(?:follow|join|like) us on\b|\b(?:follow|find) .{0,40} on (?:twitter|facebook|instagram|x|bluesky|linkedin|threads|mastodon|telegram|whatsapp)\b/i,
  /\b(?:support|fund) (?:our|independent|quality) (?:journalism|work|reporting)\b|\bmake a (?:donation|contribution)\b|\bdonate (?:now|today|here)\b|\bbecome a (?:member|subscriber|supporter)\b/i,
  /\balready (?:a subscriber|have an account)\b|\bthis (?:article|content|story) is (?:reserved|only available|available only|exclusive) (?:for|to)\b|\bto (?:continue|keep) reading\b/i,
  /\bdownload (?:our|the) app\b|\bclick here to (?:subscribe|sign up|read|join|get|watch|see|download)\b/i,
  /\b(?:enable|turn on|activate) javascript\b|\byour browser does not support\b|\baccept (?:all )?cookies\b/i,
  /\bhave a (?:news )?tip\b|\bdo you have a story\b|\bwas this article (?:helpful|useful)\b|\bbe the first to comment\b|\bsend us your (?:comments|tips|views)\b|\bif you (?:like|liked|enjoyed) this (?:article|story)\b/i,
  /\bcopyright\b.{0,40}\b(?:all rights reserved|\d{4})|^©|\ball rights reserved\b|\bmay not be (?:reproduced|published|republished)\b/i,
  /\brss 2\.0\b|\b(?:both )?comments and pings are\b|\b(?:filed under|posted in|abgelegt unter|publié dans|publicado en|archiviato in|geplaatst in)\b.{0,60}(?:\d{4}|\brss\b|\|)/i,
  /newsletter\b.{0,60}\b(?:abonnieren|bestellen|anmelden|s'inscrire|inscrivez|iscriviti|suscríbete|suscribirse|assine|inscreva|zapisz|anmeld|prenumer|aanmelden)|\b(?:abonnieren|bestellen)\b.{0,60}\bnewsletter/i,
  /hat ihnen (?:dieser|der) (?:artikel|beitrag) gefallen|unterstützen sie (?:uns|unsere)|jetzt (?:abonnieren|kostenlos|weiterlesen|anmelden|testen)|kostenlos registrieren|schon abonnent|folgen sie uns|spenden sie/i,
  /(?:article|contenu) réservé aux abonnés|réservé à nos abonnés|il vous reste .{0,30} à lire|déjà abonné|abonnez-vous|inscrivez-vous|soutenez(?:-nous| notre)|suivez-nous/i,
  /suscríbete|suscríbase|síguenos|síganos|apoya nuestro|contenido exclusivo para suscriptores|ya eres suscriptor|únete a nuestro|nuestro canal de/i,
  /\bassine\b.{0,40}(?:newsletter|agora|jornal|canal)|siga-nos|siga o|apoie o|conteúdo exclusivo para assinantes|entre no (?:nosso )?canal|receba .{0,40} no seu (?:e-?mail|whatsapp)/i,
  /\babbonati\b|iscriviti (?:alla|al|ora)|seguici su|sostieni(?:ci| il)|contenuto riservato agli abbonati|riproduzione riservata/i,
  /\babonneer\b|word (?:nu )?(?:abonnee|lid)|meld je aan|volg ons|bliv abonnent|bli prenumerant|bli abonnent|følg os|følg oss|följ oss|tilaa uutiskirje|prenumerera/i,
  /zapisz się|subskrybuj|obserwuj nas|wesprzyj nas|dołącz do nas|sledujte nás|odebírejte|předplaťte|iratkozz|kövess(?:en)? minket|abonează-te|urmărește-ne|pratite nas|pretplati(?:te)? se/i,
  /подпи(?:шитесь|сывайтесь|саться)|присоединяйтесь|следите за нами|поддержите (?:нас|редакцию)|підпи(?:шіться|суйтесь|суйтеся)|долучайтесь|підтримайте|абонирайте се|последвайте ни|εγγραφείτε|ακολουθήστε μας/i,
  /berlangganan|ikuti kami|dapatkan (?:berita|update)|gabung .{0,40}(?:channel|saluran|whatsapp|telegram)|jiunge na|abone ol|takip edin|đăng ký nhận/i,
  /اشترك في|تابعونا|تابعنا على|הירשמו ל|עקבו אחרינו|会員登録|無断転載|ログインして|フォローする|メルマガ|订阅我们|扫码|版权所有|未经授权|責任編輯|责任编辑|구독하기|무단 ?전재|재배포 금지|저작권자/,
]

/** Appeals are short; an article about newsletters is not. */
const MAX_LENGTH = 600

/** Whether a paragraph is what the site says for itself. Its own words are never quoted. */
export function isAppeal(text: string): boolean {
  return text.length <= MAX_LENGTH && !/[“”„«»「」]|"[^"]{8,}"/.test(text) && APPEALS.some((appeal) => appeal.test(text))
}
