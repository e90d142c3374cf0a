import { expect, test } from 'vitest'
import { articleOf } from './reading.ts'

/** A page in a language: its headline, its paragraphs, and what stands above, among and behind them. */
interface Foreign {
  readonly language: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly above?: string
  readonly among: string
  readonly behind: string
  readonly direction?: 'rtl'
}

const PAGES: readonly Foreign[] = [
  {
    language: 'de',
    title: 'Fähre nach Osel fährt wieder',
    paragraphs: [
      'Brackwater – Die Nachtfähre zwischen Brackwater und Osel fährt ab Mai wieder, wie der Hafenrat am Dienstag beschloss.',
      '„Wir haben neun Winter darauf gewartet“, sagte Ilse Tamm, die den Gasthof am Kai führt, „und niemand auf der Insel hat aufgegeben.“',
      'Der Rat stimmte nach vier Stunden mit sieben zu zwei Stimmen für ein kleineres Schiff.',
      '„Uns hat damals niemand gefragt“, sagte Otto Berg.',
    ],
    above: '<p class="dachzeile">Inseln</p><p>Von Ada Lind</p><p>Stand: 03.03.2021, 10:30 Uhr</p>',
    among:
      '<p>Anzeige</p><div class="teaser"><p><a href="/x">Lesen Sie auch: „Der Leuchtturm bleibt dunkel“, sagt der Bürgermeister</a></p></div><p><b>Lesen Sie auch:</b> <a href="/y">„Kein Stein mehr“</a></p>',
    behind:
      '<p><em>Jetzt kostenlos registrieren und den <a href="/n">Newsletter abonnieren</a>.</em></p><h3>Mehr zum Thema</h3><ul><li><a href="/x">„Nie wieder“, sagt der Hafenmeister</a></li></ul>',
  },
  {
    language: 'fr',
    title: 'Le bac d’Osel reprend la mer',
    paragraphs: [
      'Le bac de nuit entre Brackwater et Osel reprendra la mer en mai, a décidé mardi le conseil du port.',
      '« Nous avons attendu cela neuf hivers », a dit Ilse Tamm, qui tient l’auberge du quai, « et personne sur l’île n’avait renoncé ».',
      'Le conseil a voté par sept voix contre deux, après quatre heures de débat, pour un bateau plus petit.',
      '« Personne ne nous a rien demandé », a dit Otto Berg.',
    ],
    above: '<p>Article réservé aux abonnés</p><p>Publié le 3 mars 2021 à 10h30</p>',
    among: '<p class="lire-aussi">Lire aussi : <a href="/x">« Le phare restera éteint », dit le maire d’Osel</a></p><p>Publicité</p>',
    behind:
      '<p><a href="/a">Abonnez-vous</a> pour lire la suite, sans publicité et sans engagement.</p><div class="tags"><a href="/t">Îles</a> <a href="/u">Ports</a></div>',
  },
  {
    language: 'es',
    title: 'Vuelve el transbordador de Osel',
    paragraphs: [
      'El transbordador nocturno entre Brackwater y Osel volverá en mayo, según decidió el martes la junta del puerto.',
      '«Hemos esperado esto nueve inviernos», dijo Ilse Tamm, que lleva la posada del muelle, «y nadie en la isla se había rendido».',
      'La junta votó por siete a dos, tras cuatro horas de debate, por un barco más pequeño.',
      '«Nadie nos preguntó entonces», dijo Otto Berg.',
    ],
    above: '<p>03/03/2021 - 10:30</p>',
    among:
      '<h4>Te puede interesar</h4><ul class="relacionadas"><li><a href="/x">«El faro sigue a oscuras», dice el alcalde</a></li></ul><p>PUBLICIDAD</p>',
    behind:
      '<p><strong>Suscríbete a nuestro boletín y síguenos en todas las redes.</strong></p><p>Etiquetas</p><p><a href="/t">Islas</a></p>',
  },
  {
    language: 'pt',
    title: 'Balsa de Osel volta a navegar',
    paragraphs: [
      'A balsa noturna entre Brackwater e Osel volta a navegar em maio, decidiu na terça-feira o conselho do porto.',
      '“Esperamos nove invernos por isso”, disse Ilse Tamm, dona da pousada do cais, “e ninguém na ilha tinha desistido”.',
      'O conselho votou por sete a dois, depois de quatro horas de debate, por um barco menor.',
      '“Ninguém nos perguntou nada na época”, disse Otto Berg.',
    ],
    among:
      '<p>Leia também: <a href="/x">“O farol continua apagado”, diz o prefeito de Osel</a></p><div class="publicidade">Publicidade</div>',
    behind: '<p><a href="/w">Entre no nosso canal</a> e receba as notícias das ilhas no seu WhatsApp.</p>',
  },
  {
    language: 'it',
    title: 'Il traghetto di Osel torna in mare',
    paragraphs: [
      'Il traghetto notturno tra Brackwater e Osel tornerà in mare a maggio, ha deciso martedì il consiglio del porto.',
      '«Lo abbiamo aspettato nove inverni», ha detto Ilse Tamm, che ha la locanda sul molo, «e nessuno sull’isola si era arreso».',
      'Il consiglio ha votato per sette a due, dopo quattro ore, per una nave più piccola.',
      '«Nessuno ci chiese nulla», ha detto Otto Berg.',
    ],
    among: '<p>Leggi anche: <a href="/x">«Il faro resta spento», dice il sindaco</a></p><p>Pubblicità</p>',
    behind: '<p>© RIPRODUZIONE RISERVATA</p>',
  },
  {
    language: 'pl',
    title: 'Prom na Osel znów popłynie',
    paragraphs: [
      'Nocny prom między Brackwater a Osel znów popłynie od maja, zdecydowała we wtorek rada portu.',
      '„Czekaliśmy na to dziewięć zim” – powiedziała Ilse Tamm, która prowadzi gospodę na nabrzeżu. „Nikt na wyspie się nie poddał”.',
      'Rada po czterech godzinach głosowała siedem do dwóch za mniejszym statkiem.',
      '„Nikt nas wtedy nie pytał” – powiedział Otto Berg.',
    ],
    among: '<p>Czytaj także: <a href="/x">„Latarnia zostaje ciemna”, mówi burmistrz</a></p><p>REKLAMA</p>',
    behind: '<p><a href="/n">Zapisz się</a> na nasz newsletter z wysp, w każdy czwartek rano.</p>',
  },
  {
    language: 'ru',
    title: 'Паром на Осель снова пойдёт',
    paragraphs: [
      'Ночной паром между Бракуотером и Оселем снова пойдёт с мая, решил во вторник совет порта.',
      '«Мы ждали этого девять зим, — сказала Ильзе Тамм, хозяйка гостиницы у причала. — И никто на острове не сдался».',
      'После четырёх часов спора совет семью голосами против двух выбрал судно поменьше.',
      '«Нас тогда никто не спросил», — сказал Отто Берг.',
    ],
    among: '<p>Читайте также: <a href="/x">«Маяк останется тёмным», говорит мэр</a></p><p>Реклама</p>',
    behind: '<p>Подпишитесь на наш <a href="/t">канал</a>, чтобы ничего не пропустить на островах.</p>',
  },
  {
    language: 'ja',
    title: '夜行フェリー、五月に再開へ',
    paragraphs: [
      'ブラックウォーターとオーゼルを結ぶ夜行フェリーが五月に再開される。港湾委員会が火曜日に決めた。',
      '「九回の冬を待ちました」と、埠頭で宿を営むイルゼ・タムさんは話す。「島の誰もあきらめていませんでした」',
      '委員会は四時間の議論のすえ、七対二で小さな船を選んだ。乗組員は五人で足りる。',
      '「あのとき、私たちは何も聞かれませんでした」とオットー・ベルク委員長は語った。',
    ],
    among: '<p>広告</p><p>関連記事：<a href="/x">「灯台は暗いまま」と町長</a></p>',
    behind: '<p>無断転載を禁じます</p>',
  },
  {
    language: 'zh',
    title: '夜间渡轮五月恢复',
    paragraphs: [
      '布拉克沃特与奥塞尔之间的夜间渡轮将于五月恢复，港务委员会星期二作出决定。',
      '“我们等了九个冬天，”在码头经营旅店的伊尔泽·塔姆说，“岛上没有人放弃过。”',
      '委员会经过四个小时的辩论，以七票对两票选择了一艘较小的船，只需要五名船员。',
      '“当时没有人问过我们，”委员会主席奥托·贝格说。',
    ],
    among: '<p>广告</p><p>相关阅读：<a href="/x">“灯塔仍然不亮”，市长说</a></p>',
    behind: '<p>版权所有，未经授权不得转载</p>',
  },
  {
    language: 'ar',
    direction: 'rtl',
    title: 'عبّارة أوسل تعود إلى البحر',
    paragraphs: [
      'تعود العبّارة الليلية بين براكووتر وأوسل إلى العمل في مايو، كما قرر مجلس الميناء يوم الثلاثاء.',
      'قالت إلزه تام، صاحبة النزل على الرصيف: «انتظرنا ذلك تسعة شتاءات، ولم ييأس أحد في الجزيرة».',
      'صوّت المجلس بسبعة أصوات مقابل صوتين، بعد نقاش دام أربع ساعات، لصالح سفينة أصغر.',
      'وقال أوتو بيرغ: «لم يسألنا أحد حينها».',
    ],
    among: '<p>إعلان</p><p>اقرأ أيضاً: <a href="/x">«المنارة تبقى مظلمة»، يقول العمدة</a></p>',
    behind: '<p><a href="/t">تابعونا على</a> جميع المنصات لتصلكم أخبار الجزر.</p>',
  },
  {
    language: 'he',
    direction: 'rtl',
    title: 'המעבורת לאוסל חוזרת',
    paragraphs: [
      'מעבורת הלילה בין בראקווטר לאוסל תחזור לפעול במאי, כך החליטה מועצת הנמל ביום שלישי.',
      '"חיכינו לזה תשעה חורפים", אמרה אילזה טאם, בעלת הפונדק ברציף, "ואיש באי לא ויתר".',
      'המועצה הצביעה שבעה מול שניים, אחרי ארבע שעות של דיון, בעד ספינה קטנה יותר.',
      '"איש לא שאל אותנו אז", אמר אוטו ברג.',
    ],
    among: '<p>פרסומת</p><p>קראו גם: <a href="/x">"המגדלור יישאר חשוך", אומר ראש העיר</a></p>',
    behind: '<p><a href="/n">הירשמו לניוזלטר</a> של האיים, בכל יום חמישי בבוקר.</p>',
  },
  {
    language: 'sv',
    title: 'Färjan till Osel går igen',
    paragraphs: [
      'Nattfärjan mellan Brackwater och Osel går igen från maj, beslutade hamnstyrelsen på tisdagen.',
      '– Vi har väntat på det här i nio vintrar, säger Ilse Tamm, som driver värdshuset på kajen.',
      'Styrelsen röstade med sju mot två, efter fyra timmars debatt, för ett mindre fartyg.',
      '– Ingen frågade oss då, säger Otto Berg.',
    ],
    among: '<p>Läs också: <a href="/x">”Fyren förblir mörk”, säger borgmästaren</a></p><p>Annons</p>',
    behind: '<div class="tags">Ämnen: <a href="/t">Öar</a></div>',
  },
]

const pageIn = ({ language, direction, title, paragraphs, above = '', among, behind }: Foreign): string => {
  const [first = '', ...rest] = paragraphs.map((text) => `<p>${text}</p>`)
  return `<!doctype html><html lang="${language}"${direction ? ` dir="${direction}"` : ''}><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav><a href="/">1</a> <a href="/2">2</a></nav><main><article><h1>${title}</h1>${above}<div class="text">${first}\n${among}\n${rest.join('\n')}</div>${behind}</article></main></body></html>`
}

test.each(PAGES.map((page) => [page.language, page] as const))(
  'a page in %s is its paragraphs, without what newsrooms there put around them',
  async (_, page) => {
    expect((await articleOf('page.html', pageIn(page))).text).toBe(page.paragraphs.join('\n\n'))
  },
)
