/** Outlets known by their domain; a subdomain counts as its domain. */
const OUTLETS: Readonly<Record<string, string>> = {
  'aljazeera.com': 'Al Jazeera',
  'apnews.com': 'AP News',
  'bbc.co.uk': 'BBC',
  'bbc.com': 'BBC',
  'bloomberg.com': 'Bloomberg',
  'buzzfeed.com': 'BuzzFeed',
  'cnn.com': 'CNN',
  'corriere.it': 'Corriere della Sera',
  'derstandard.at': 'Der Standard',
  'elpais.com': 'El País',
  'faz.net': 'Frankfurter Allgemeine Zeitung',
  'folha.uol.com.br': 'Folha de S.Paulo',
  'ft.com': 'Financial Times',
  'independent.co.uk': 'The Independent',
  'latimes.com': 'Los Angeles Times',
  'lefigaro.fr': 'Le Figaro',
  'lemonde.fr': 'Le Monde',
  'nbcnews.com': 'NBC News',
  'npr.org': 'NPR',
  'nrc.nl': 'NRC',
  'nytimes.com': 'The New York Times',
  'nzz.ch': 'Neue Zürcher Zeitung',
  'politico.com': 'Politico',
  'politico.eu': 'Politico Europe',
  'repubblica.it': 'la Repubblica',
  'reuters.com': 'Reuters',
  'spiegel.de': 'Der Spiegel',
  'sueddeutsche.de': 'Süddeutsche Zeitung',
  'tagesschau.de': 'tagesschau',
  'theguardian.com': 'The Guardian',
  'thetimes.com': 'The Times',
  'usatoday.com': 'USA Today',
  'washingtonpost.com': 'The Washington Post',
  'wsj.com': 'The Wall Street Journal',
  'zeit.de': 'Die Zeit',
}

/** The outlet whose domain an address is in, if it is a known one. */
export function outletAt(url: string): string | undefined {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : []
  for (let i = 0; i < labels.length - 1; i++) {
    const domain = labels.slice(i).join('.')
    if (Object.hasOwn(OUTLETS, domain)) return OUTLETS[domain]
  }
  return undefined
}
