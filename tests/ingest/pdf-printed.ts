/** Invented stories as they were printed from a browser: into three columns (`cols`), or into one narrow one with words broken (`hyph`); with a structure tree (`t`), or without one (`u`). */
export const PRINTED: Readonly<Record<string, { readonly title: string; readonly paragraphs: readonly string[] }>> = {
  en: {
    title: 'Night ferry to run again',
    paragraphs: [
      'BRACKWATER — The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday.',
      '“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”',
      'The board voted seven to two, after a debate of four hours, for a smaller vessel that needs a crew of only five.',
      '“It will not pay for itself in the first year,” he said. “It does not have to; no road on the mainland pays for itself, and nobody asks one to.',
      '“What we owe the island is a way home at night.”',
    ],
  },
  de: {
    title: 'Nachtfähre fährt wieder',
    paragraphs: [
      'BRACKWASSER. Die Nachtfähre zwischen Brackwasser und Osel fährt ab Mai wieder, beschloss die Hafenbehörde am Dienstag nach vierstündiger Aussprache.',
      '„Neun Winter haben wir darauf gewartet“, sagte die Wirtin Ilse Tamm, „und auf der Insel hatte niemand die Hoffnung aufgegeben.“',
      'Der Hafen- und Fährbetrieb rechnet mit Zuschüssen. »Sie wird sich im ersten Jahr nicht rechnen«, sagte der Hafenmeister, »aber keine Landstraße rechnet sich, und von keiner verlangt man es.«',
      'Kritiker sprachen von einer „Geldverschwendung ersten Ranges“ und kündigten eine Anfrage im Kreistag an.',
    ],
  },
  fr: {
    title: 'Le bac de nuit reprendra',
    paragraphs: [
      'Le bac de nuit entre Brackwater et Osel reprendra en mai, a décidé mardi le conseil du port, après quatre heures de débats.',
      '« Nous attendons cela depuis neuf hivers », a déclaré Ilse Tamm, qui tient l’auberge du quai, « et personne sur l’île n’avait renoncé. »',
      '« Il ne sera pas rentable la première année, dit-il. Aucune route du continent ne l’est, et personne ne le lui demande. »',
      'Les opposants parlent d’un projet « insensé » et veulent un deuxième avis avant l’été.',
    ],
  },
  pl: {
    title: 'Nocny prom znów popłynie',
    paragraphs: [
      'Nocny prom między Brackwater a Osel znów popłynie od maja, zdecydował we wtorek zarząd portu po czterogodzinnej dyskusji.',
      '„Czekaliśmy na to dziewięć zim”, powiedziała Ilse Tamm, która prowadzi gospodę przy nabrzeżu, „i nikt na wyspie nie stracił nadziei”.',
      '– Nie zwróci się w pierwszym roku – powiedział kapitan portu. – Żadna droga na lądzie się nie zwraca i nikt tego od niej nie wymaga.',
      'Krytycy nazwali plan „lekkomyślnym” i zapowiedzieli wniosek o drugą opinię.',
    ],
  },
  el: {
    title: 'Το νυχτερινό πλοίο ξαναρχίζει',
    paragraphs: [
      'Το νυχτερινό πλοίο ανάμεσα στο Μπράκγουοτερ και το Όσελ θα ξαναρχίσει τον Μάιο, αποφάσισε την Τρίτη το συμβούλιο του λιμανιού.',
      '«Το περιμέναμε εννέα χειμώνες», είπε η Ίλσε Ταμ, που έχει το πανδοχείο στην προβλήτα, «και κανείς στο νησί δεν είχε χάσει την ελπίδα του».',
      'Οι επικριτές μίλησαν για σχέδιο «απερίσκεπτο» και ζήτησαν δεύτερη γνώμη πριν από το καλοκαίρι.',
    ],
  },
  ru: {
    title: 'Ночной паром снова пойдёт',
    paragraphs: [
      'Ночной паром между Браквотером и Оселем снова пойдёт с мая, решило во вторник правление порта после четырёхчасового обсуждения.',
      '«Мы ждали этого девять зим, — сказала Ильзе Тамм, хозяйка гостиницы у причала, — и никто на острове не терял надежды».',
      'Критики назвали план «безрассудным» и потребовали второго заключения до начала лета.',
    ],
  },
  he: {
    title: 'המעבורת חוזרת',
    paragraphs: [
      'מעבורת הלילה בין ברקווטר לאוסל תחזור לפעול בחודש מאי, החליטה ביום שלישי הנהלת הנמל אחרי דיון של 4 שעות.',
      '״חיכינו לזה תשעה חורפים״, אמרה אילזה טם, בעלת הפונדק (Tamm Inn) ליד הרציף, ״ואיש באי לא ויתר״.',
    ],
  },
}
