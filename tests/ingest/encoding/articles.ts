/** One invented story in many languages, with the marks each language prints. */
export const ARTICLES: Readonly<Record<string, string>> = {
  en: `The night ferry between Brackwater and Osel will run again from May, the harbour board said on Tuesday. “We’ve waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”
The fare – £4 or €5 – won’t change, and the café on the upper deck will open at 6 o’clock. It was, she added, “the only thing we ever asked for”.`,
  de: `Die Nachtfähre zwischen Brackwater und Osel wird ab Mai wieder fahren, sagte der Vorstand des Hafens am Dienstag. „Wir haben neun Winter darauf gewartet“, sagte Ilse Tamm, die das Gasthaus am Kai führt, „und niemand auf der Insel hatte aufgegeben.“
Der Preis – 5 € für die Überfahrt – bleibt, wie er war. Die größte Überraschung kam von den Bürgern: Sie hätten, hieß es, „nie etwas anderes verlangt“.`,
  fr: `Le bac de nuit entre Brackwater et Osel reprendra la mer en mai, a annoncé mardi le conseil du port. « Nous l’avons attendu neuf hivers », a dit Ilse Tamm, qui tient l’auberge du quai, « et personne dans l’île n’avait renoncé. »
Le prix – 5 € la traversée – ne changera pas, et le café du pont supérieur ouvrira dès 6 heures. C’était là, a-t-elle ajouté, « la seule chose que nous ayons jamais demandée ». Son cœur, dit-elle, était à Osel.`,
  es: `El barco nocturno entre Brackwater y Osel volverá a navegar en mayo, anunció el martes la junta del puerto. «Lo hemos esperado nueve inviernos», dijo Ilse Tamm, que lleva la posada del muelle, «y nadie en la isla se había rendido».
El precio, de 5 €, no cambiará, y el café de la cubierta abrirá a las seis de la mañana. ¿Era mucho pedir? «Sólo queríamos un barco», añadió. El año que viene habrá también uno los domingos.`,
  it: `Il traghetto notturno tra Brackwater e Osel tornerà in mare a maggio, ha detto martedì il consiglio del porto. «Lo abbiamo aspettato nove inverni», ha detto Ilse Tamm, che tiene la locanda sul molo, «e nessuno sull’isola si era arreso».
Il prezzo – 5 € – non cambierà, e il caffè del ponte aprirà alle sei. «È l’unica cosa che abbiamo mai chiesto», ha aggiunto; più di così non si può.`,
  pt: `O barco da noite entre Brackwater e Osel voltará a navegar em maio, disse na terça-feira o conselho do porto. “Esperámos nove invernos por isto”, disse Ilse Tamm, que tem a pensão do cais, “e ninguém na ilha tinha desistido.”
O preço – 5 € – não mudará, e o café do convés abrirá às seis da manhã. “Foi só o que pedimos”, acrescentou; as famílias já não têm de esperar, e a decisão não é para um só ano.`,
  nl: `De nachtboot tussen Brackwater en Osel vaart vanaf mei weer, zei het havenbestuur dinsdag. “We hebben er negen winters op gewacht,” zei Ilse Tamm, die de herberg aan de kade heeft, “en niemand op het eiland had het opgegeven.”
De prijs – 5 € – blijft dezelfde, en het café op het dek gaat om zes uur open. ‘Het is het enige wat we ooit vroegen’, zei ze; één keer per dag, meer niet. De ideeën waren er al lang.`,
  sv: `Nattfärjan mellan Brackwater och Osel går igen från maj, sade hamnens styrelse på tisdagen. ”Vi har väntat i nio vintrar på det här”, sade Ilse Tamm, som har värdshuset vid kajen, ”och ingen på ön hade gett upp.”
Priset – 5 € – ändras inte, och kaféet på övre däck öppnar klockan sex. ”Det är det enda vi någonsin har bett om”, tillade hon.`,
  da: `Natfærgen mellem Brackwater og Osel sejler igen fra maj, sagde havnens bestyrelse tirsdag. »Vi har ventet ni vintre på det her,« sagde Ilse Tamm, som har kroen ved kajen, »og ingen på øen havde givet op.«
Prisen – 5 € – bliver den samme, og caféen på øverste dæk åbner klokken seks. »Det er det eneste, vi nogensinde har bedt om,« tilføjede hun.`,
  no: `Nattfergen mellom Brackwater og Osel går igjen fra mai, sa styret for havna tirsdag. «Vi har ventet ni vintre på dette», sa Ilse Tamm, som har kroa ved kaia, «og ingen på øya hadde gitt opp.»
Prisen – 5 € – blir den samme, og kafeen på øverste dekk åpner klokka seks. «Det er det eneste vi noen gang har bedt om», la hun til, og så på været.`,
  is: `Næturferjan milli Brackwater og Osel siglir aftur frá maí, sagði stjórn hafnarinnar á þriðjudag. „Við höfum beðið í níu vetur eftir þessu,“ sagði Ilse Tamm, sem rekur gistihúsið við bryggjuna, „og enginn á eynni hafði gefist upp.“
Verðið – 5 € – verður það sama og kaffihúsið á efra þilfari opnar klukkan sex. „Þetta er það eina sem við höfum nokkurn tíma beðið um,“ bætti hún við.`,
  fi: `Yölautta Brackwaterin ja Oselin välillä kulkee taas toukokuusta, sanoi sataman hallitus tiistaina. ”Olemme odottaneet tätä yhdeksän talvea”, sanoi Ilse Tamm, joka pitää majataloa laiturilla, ”ja kukaan saarella ei ollut luovuttanut.”
Hinta – 5 € – ei muutu, ja yläkannen kahvila on auki kuudesta. ”Se on ainoa asia, jota olemme pyytäneet”, hän lisäsi, mutta ei sanonut, että se riittää.`,
  et: `Ööpraam Brackwateri ja Oseli vahel sõidab maist jälle, ütles sadama juhatus teisipäeval. „Me ootasime seda üheksa talve,“ ütles Ilse Tamm, kes peab kai ääres kõrtsi, „ja keegi saarel ei olnud alla andnud.“
Hind – 5 € – jääb samaks ja kohvik ülemisel tekil on avatud kella kuuest. „See on ainus asi, mida me kunagi palusime,“ lisas ta, aga seda oli juba ka varem öeldud, ja nüüd see ka tuli.`,
  lv: `Nakts prāmis starp Brackwater un Osel atkal kursēs no maija, otrdien teica ostas valde. „Mēs to gaidījām deviņas ziemas,” teica Ilze Tamma, kura tur krodziņu pie krasta, „un neviens uz salas nebija padevies.”
Cena – 5 € – nemainīsies, un kafejnīca uz augšējā klāja būs vaļā no sešiem. „Tas ir vienīgais, ko mēs jebkad esam lūguši,” viņa piebilda, un tā bija taisnība, jo par to vairs nav ko runāt.`,
  lt: `Naktinis keltas tarp Brackwater ir Osel vėl plauks nuo gegužės, antradienį pranešė uosto valdyba. „Mes to laukėme devynias žiemas“, sakė Ilzė Tam, kuri laiko užeigą prie krantinės, „ir niekas saloje nebuvo pasidavęs.“
Kaina – 5 € – nesikeis, o kavinė viršutiniame denyje dirbs nuo šešių. „Tai yra vienintelis dalykas, kurio mes kada nors prašėme“, pridūrė ji, bet jau po to, kai taryba buvo balsavusi už tai, kad keltas plauktų į Osel ir iš jo.`,
  pl: `Nocny prom między Brackwater a Osel znów będzie pływał od maja, powiedział we wtorek zarząd portu. „Czekaliśmy na to dziewięć zim”, powiedziała Ilse Tamm, która prowadzi gospodę na nabrzeżu, „i nikt na wyspie się nie poddał”.
Cena – 5 € – się nie zmieni, a kawiarnia na górnym pokładzie będzie czynna od szóstej. „To jest jedyna rzecz, o jaką kiedykolwiek prosiliśmy” – dodała, ale jak już było wiadomo, nie dla niej samej.`,
  cs: `Noční přívoz mezi Brackwaterem a Oselem bude od května opět jezdit, řekla v úterý správa přístavu. „Čekali jsme na to devět zim,“ řekla Ilse Tammová, která vede hostinec na nábřeží, „a nikdo na ostrově se nevzdal.“
Cena – 5 € – se nezmění a kavárna na horní palubě bude otevřena od šesti. „Je to jediná věc, o kterou jsme kdy žádali,“ dodala, ale ani to podle ní ještě není všechno, co by si přáli.`,
  sk: `Nočný prievoz medzi Brackwaterom a Oselom bude od mája opäť premávať, povedala v utorok správa prístavu. „Čakali sme na to deväť zím,“ povedala Ilse Tammová, ktorá vedie hostinec na nábreží, „a nikto na ostrove sa nevzdal.“
Cena – 5 € – sa nezmení a kaviareň na hornej palube bude otvorená od šiestej. „Je to jediná vec, o ktorú sme kedy žiadali,“ dodala, ale aj to podľa nej ešte nie je všetko, čo by si želali, a už vôbec nie v lete.`,
  hr: `Noćni trajekt između Brackwatera i Osela ponovno će voziti od svibnja, rekla je u utorak uprava luke. „Čekali smo na to devet zima”, rekla je Ilse Tamm, koja drži gostionicu na rivi, „i nitko na otoku nije odustao.”
Cijena – 5 € – ne mijenja se, a kavana na gornjoj palubi bit će otvorena od šest. „To je jedino što smo ikada tražili”, dodala je, ali se nije žalila da bi to bilo malo, što su i drugi rekli.`,
  hu: `Májustól ismét közlekedik az éjszakai komp Brackwater és Osel között, közölte kedden a kikötő igazgatósága. „Kilenc telet vártunk erre – mondta Ilse Tamm, aki a rakparti fogadót vezeti –, és a szigeten senki sem adta fel.”
Az ár – 5 € – nem változik, és a felső fedélzeten a kávézó is hattól lesz nyitva. „Ez az egyetlen dolog, amit valaha kértünk – tette hozzá –, és ez nem is volt sok, csak meg kellett várni, hogy a tanács erről döntsön.”`,
  ro: `Bacul de noapte dintre Brackwater şi Osel va circula din nou din mai, a spus marţi consiliul portului. „Am aşteptat asta nouă ierni”, a spus Ilse Tamm, care ţine hanul de pe chei, „şi nimeni de pe insulă nu renunţase.”
Preţul – 5 € – nu se va schimba, iar cafeneaua de pe puntea de sus va fi deschisă de la şase. „Este singurul lucru pe care l-am cerut vreodată”, a adăugat ea, dar nu a mai spus ce a fost după aceea în port.`,
  tr: `Brackwater ile Osel arasındaki gece vapuru mayıstan itibaren yeniden çalışacak, dedi liman yönetimi salı günü. “Bunu dokuz kış bekledik,” dedi rıhtımdaki hanı işleten İlse Tamm, “ve adada kimse vazgeçmemişti.”
Ücret – 5 € – değişmeyecek ve üst güvertedeki kahve altıda açılacak. “Bu bizim istediğimiz tek şey,” diye ekledi, ancak bu kadar geç olan bir karar için ne kadar sevinilir, onu söylemedi; daha sonra da çok bir şey demedi.`,
  ru: `Ночной паром между Бракуотером и Оселем снова пойдёт с мая, сообщило во вторник управление порта. «Мы ждали этого девять зим, – сказала Ильза Тамм, которая держит трактир на набережной, – и никто на острове не сдался».
Цена – 5 € – не изменится, а кафе на верхней палубе откроется в шесть. «Это единственное, о чём мы когда-либо просили», – добавила она, но так и не сказала, что было бы, если бы за паром никто не заступился.`,
  uk: `Нічний пором між Бракуотером та Оселем знову ходитиме з травня, повідомило у вівторок управління порту. «Ми чекали на це дев’ять зим, – сказала Ільза Тамм, яка тримає корчму на набережній, – і ніхто на острові не здався».
Ціна – 5 € – не зміниться, а кав’ярня на верхній палубі відкриється о шостій. «Це єдине, про що ми будь-коли просили», – додала вона, але так і не сказала, що було б, якби за пором ніхто не заступився. Її ґанок був повний людей.`,
  bg: `Нощният ферибот между Бракуотър и Осел отново ще пътува от май, каза във вторник управата на пристанището. „Чакахме това девет зими“, каза Илзе Там, която държи хана на кея, „и никой на острова не се беше отказал.“
Цената – 5 € – няма да се промени, а кафенето на горната палуба ще отваря в шест. „Това е единственото, за което някога сме молили“, добави тя, но не каза дали ще се върне с него, нито при кого.`,
  el: `Το νυχτερινό πλοίο ανάμεσα στο Μπράκγουοτερ και το Όσελ θα ξεκινήσει πάλι από τον Μάιο, είπε την Τρίτη η διοίκηση του λιμανιού. «Το περιμέναμε εννέα χειμώνες», είπε η Ίλζε Ταμ, που έχει το πανδοχείο στην προκυμαία, «και κανείς στο νησί δεν το είχε βάλει κάτω».
Η τιμή – 5 € – δεν θα αλλάξει και το καφενείο στο πάνω κατάστρωμα θα ανοίγει στις έξι. «Άλλο δεν ζητήσαμε ποτέ», πρόσθεσε.`,
  he: `מעבורת הלילה בין ברקווטר לאוסל תפליג שוב החל בחודש מאי, כך מסרה ביום שלישי הנהלת הנמל. “חיכינו לזה תשעה חורפים”, אמרה אילזה תם, שמנהלת את האכסניה על הרציף, “ואף אחד על האי לא ויתר.”
המחיר – 5 € – לא ישתנה, ובית הקפה על הסיפון העליון יהיה פתוח משעה שש. “זה הדבר היחיד שביקשנו אי פעם”, הוסיפה, אבל היא לא אמרה אם זה כל מה שיש על הפרק עם המועצה, כי את זה גם הוא אמר.`,
  ar: `ستعود عبارة الليل بين براكووتر وأوسل إلى العمل من شهر مايو، كما قال مجلس الميناء في يوم الثلاثاء. «انتظرنا هذا تسعة فصول من الشتاء»، قالت إلزه تام التي تدير النزل على الرصيف، «ولم يستسلم أحد على الجزيرة».
لن يتغير السعر، وسيفتح المقهى على السطح العلوي بعد الساعة السادسة من كل يوم. «هذا هو الشيء الوحيد الذي طلبناه»، أضافت، وقال رئيس المجلس إن هذه هي البداية، ما لم يكن هذا قد تأخر عن الموعد.`,
  th: `เรือข้ามฟากกลางคืนระหว่างแบร็กวอเตอร์และโอเซลจะกลับมาให้บริการในเดือนพฤษภาคม คณะกรรมการของท่าเรือกล่าวในวันอังคาร “เรารอมาเก้าฤดูหนาวแล้ว” อิลเซ แทมม์ กล่าว ซึ่งเป็นเจ้าของโรงแรมที่ท่าเรือ “และไม่มีใครบนเกาะยอมแพ้”
ราคาจะไม่เปลี่ยนแปลง และร้านกาแฟบนดาดฟ้าจะเปิดในเวลาหกโมงเช้า “นี่เป็นสิ่งเดียวที่เราเคยขอ” เธอกล่าวว่าได้รับการตอบรับแล้ว`,
  ja: `ブラックウォーターとオーセルを結ぶ夜のフェリーが五月から再び運航すると、港湾委員会が火曜日に発表した。「私たちはこれを九年間待っていました」と、埠頭で宿を営むイルゼ・タムさんは話した。「島では誰もあきらめていませんでした」
料金は変わらず、上の甲板の喫茶店は朝六時に開く。「お願いしたのはこれだけです」と彼女は付け加えた。`,
  zh: `布拉克沃特和奥塞尔之间的夜间渡轮将从五月起恢复航行，港口委员会星期二说。“我们为这个等了九个冬天，”在码头上开旅店的伊尔莎·塔姆说，“岛上没有人放弃过。”
票价不会改变，上层甲板的咖啡馆早上六点开门。“这是我们唯一要求过的事情，”她又说，但是她没有说如果这一次还是不行，他们会到哪里去，也没有人能知道。`,
  'zh-Hant': `布拉克沃特和奧塞爾之間的夜間渡輪將從五月起恢復航行，港口委員會星期二說。「我們為這個等了九個冬天，」在碼頭上開旅店的伊爾莎·塔姆說，「島上沒有人放棄過。」
票價不會改變，上層甲板的咖啡館早上六點開門。「這是我們唯一要求過的事情，」她又說，但是她沒有說如果這一次還是不行，他們會到哪裡去，也沒有人能知道。`,
  ko: `브랙워터와 오셀을 잇는 야간 여객선이 5월부터 다시 운항한다고 항만 위원회가 화요일에 밝혔다. “우리는 이것을 아홉 해 겨울 동안 기다렸습니다.” 부두에서 여관을 하는 일제 탐 씨가 말했다. “섬에서는 아무도 포기하지 않았습니다.”
요금은 그대로이고 위층 갑판의 카페는 아침 여섯 시에 문을 연다. 그는 “우리가 부탁한 것은 이것뿐이었다”고 덧붙였다.`,
}
