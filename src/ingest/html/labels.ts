const listOf = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** Words that stand alone in a line for an advertisement, a button or a field, in the languages that print them. */
export const NOTICES = listOf(
  'advertisement|advertising|advertisment|story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after advertisement|ad|ads|' +
    'sponsored|sponsored content|continue reading|continue reading the main story|share|share this|share this article|share this story|copy link|link copied|print|print article|email|save|listen|listen to this article|loading|' +
    'skip past newsletter promotion|after newsletter promotion|article continues below video|story continues below video|scroll to continue|scroll to continue with content|advertisement scroll to continue|' +
    'la suite après la publicité|la suite après cette publicité|nach der werbung weiterlesen|artikel fortsätter efter annonsen|saken fortsetter etter annonsen|artiklen fortsætter under annoncen|continua após a publicidade|continua depois da publicidade|continúa después de la publicidad|' +
    'continua a leggere|continua a leggere dopo la pubblicità|sigue leyendo|continue lendo|lees verder onder de advertentie|dalszy ciąg materiału pod wideo|dalsza część artykułu pod materiałem wideo|ciąg dalszy materiału pod wideo|pokračování článku pod reklamou|продолжение после рекламы|' +
    'follow us|subscribe|subscribe now|sign up|sign in|log in|skip advertisement|close|back to top|report a typo|get the app|view gallery|view comments|photo gallery|image gallery|' +
    'anzeige|werbung|artikel teilen|teilen|drucken|merken|artikel anhören|weiterlesen|publicité|partager|imprimer|écouter|publicidad|compartir|imprimir|escuchar|guardar|' +
    'pubblicità|condividi|stampa|ascolta|publicidade|compartilhar|partilhar|ouvir|advertentie|delen|luister|annonce|annons|annonse|del|dela|lytt|artiklen fortsætter efter annoncen|artikeln fortsätter efter annonsen|' +
    'reklama|reklam|udostępnij|sdílet|zdieľať|hirdetés|megosztás|mainos|jaa|jaga|dalintis|publicitate|oglas|oglasi|podijeli|реклама|поделиться|поділитися|διαφήμιση|iklan|bagikan|ilan|paylaş|' +
    'إعلان|شارك|פרסומת|שתפו|広告|シェア|广告|廣告|分享|광고|공유|quảng cáo|โฆษณา|विज्ञापन|tangazo',
)

/** Words over or before links to other stories. */
export const RELATED = listOf(
  'read more|read also|also read|also|see also|read next|up next|related|related articles|related stories|related news|related topics|related content|related posts|recommended|recommended for you|recommended reading|recommended stories|recommended videos|related video|related videos|' +
    'more on this|more on this story|more on this topic|more stories|more news|more from this section|more like this|you may also like|you might also like|you may like|dont miss|don t miss|top stories|latest news|latest|trending|most read|most popular|editor s picks|editors picks|must read|' +
    'further reading|in this article|explore more|what to read next|around the web|from the web|popular|latest stories|in other news|keep reading|learn more|more to read|' +
    'lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|mehr dazu|zum thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel|weitere nachrichten|weitere themen|passend dazu|meistgelesen|mehr lesen|siehe auch|verwandte artikel|verwandte themen|mehr aus|' +
    'lire aussi|à lire aussi|à lire également|lire également|voir aussi|à voir aussi|sur le même sujet|sur le même thème|nos articles|les plus lus|articles liés|pour aller plus loin|en lien|' +
    'lea también|lee también|leer también|leer más|lea más|te puede interesar|le puede interesar|te puede gustar|puede interesarte|también te puede interesar|noticias relacionadas|artículos relacionados|relacionado|relacionados|más información|más noticias|lo más leído|ver también|ver más|vea también|no te pierdas|además|' +
    'leggi anche|leggi di più|potrebbe interessarti|potrebbero interessarti|articoli correlati|ti potrebbe interessare|vedi anche|i più letti|' +
    'leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|artigos relacionados|mais lidas|ler mais|relacionadas|' +
    'lees ook|lees meer|lees verder|meer over dit onderwerp|gerelateerd|bekijk ook|læs også|læs mere|relaterede artikler|läs också|läs mer|läs även|relaterade artiklar|les også|les mer|relaterte saker|lue myös|lesa meira|sjá einnig|lestu einnig|' +
    'czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj także|polecane|powiązane|čtěte také|přečtěte si také|související|související články|čítajte aj|čítajte tiež|súvisiace|olvassa el|kapcsolódó cikkek|citește și|citeşte şi|citește mai mult|pročitajte i|pročitajte još|povezane vijesti|preberite tudi|loe ka|loe veel|lasi arī|lasi vēl|taip pat skaitykite|skaitykite taip pat|susiję straipsniai|' +
    'читайте также|читайте ещё|читать далее|по теме|материалы по теме|другие новости|смотрите также|новости по теме|читайте також|читайте ще|дивіться також|за темою|прочети още|вижте още|още по темата|διαβάστε επίσης|διαβάστε ακόμα|δείτε επίσης|σχετικά άρθρα|' +
    'baca juga|baca selengkapnya|berita terkait|artikel terkait|lihat juga|simak juga|pilihan editor|soma zaidi|soma pia|ilgili haberler|ayrıca okuyun|bunlar da ilginizi çekebilir|ayrıca bakınız|xem thêm|tin liên quan|đọc thêm|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|यह भी पढ़ें|' +
    'اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|موضوعات متعلقة|قراءة المزيد|بیشتر بخوانید|اخبار مرتبط|קראו גם|קרא עוד|כתבות נוספות|עוד בנושא|関連記事|あわせて読みたい|関連ニュース|おすすめ記事|続きを読む|相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|推荐阅读|관련기사|관련 기사|관련뉴스|많이 본 뉴스',
)

/** Words over what stands behind an article. */
export const AFTER = listOf(
  'comments|comment|leave a comment|leave a reply|post a comment|join the conversation|join the discussion|add a comment|be the first to comment|be the first to comment on this article|no comments|no comments yet|tags|topics|keywords|categories|about the author|about the authors|author|share this article|filed under|' +
    'kommentare|kommentar schreiben|diskussion|schlagwörter|schlagworte|themen|über den autor|über die autorin|commentaires|laisser un commentaire|mots clés|sur le même sujet|comentarios|deja un comentario|etiquetas|temas|sobre el autor|commenti|lascia un commento|argomenti|comentários|deixe um comentário|reacties|' +
    'kommentarer|komentarze|dodaj komentarz|komentáře|komentarai|komentāri|комментарии|коментарі|теги|комментировать|komentar|tinggalkan komentar|yorumlar|التعليقات|تعليقات|תגובות|コメント|タグ|キーワード|评论|留言|標籤|댓글',
)
