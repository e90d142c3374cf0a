import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { inflect, table, words } from './words.ts'

const REGULAR =
  'afferm spieg dichiar raccont assicur comment confess sottoline ricord annunci precis not osserv replic insist conferm conclud lament denunci segnal rimarc rivel prosegu racconta aggiung'

/** Italian. */
export const it: Language = {
  ...blank,
  code: 'it',
  common: words(
    'il lo la i gli le un uno una di del dello della dei degli delle a al alla ai e è che non per con in nel nella da dal dalla su sul sulla si sono ha hanno ma come più anche questo questa era stato stata ci se o dopo tra fra suo sua loro tutti già essere poi l dell all dall nell sull c',
  ),
  elided: words('l dell all dall nell sull un d c quell quest dov com coll bell sant s m t n'),
  abbreviations: words('sig sigg dott dr prof avv on ing arch mons ecc art pag nr es'),
  cues: cueTable({
    spoken: `dice dicono disse dissero detto diceva dicevano racconta raccontano raccontò raccontato raccontava chiede chiedono chiese chiesto risponde rispondono rispose risposto urla urlano urlò urlato grida gridano gridò gridato sussurra sussurrò
      scherza scherzò scherzato esclama esclamò esclamato sbotta sbottò tuona tuonò ribatte ribatté ribattuto domanda domandò domandato confida confidò confidato parla parlò`,
    untold: `${inflect(REGULAR, 'a ano ò ato ava')} aggiunge aggiungono aggiunse aggiunto prosegue proseguì proseguito continua continuò continuato sostiene sostengono sostenne sostenuto ammette ammise ammesso insiste conclude concluse concluso
      avverte avvertì avvertito promette promise promesso riferisce riferì riferito ribadisce ribadì ribadito chiarisce chiarì chiarito garantisce garantito replica replicato attacca attaccato interviene intervenuto rivendica rivendicato
      riconosce riconosciuto legge commenta commentato fa sapere reso noto evidenzia evidenziato testimonia auspica auspicato informa informato indica indicato legge leggeva leggono`,
    written: 'scrive scrivono scrisse scritto twitta twittato posta postato pubblica pubblicato firma',
    judging:
      'definisce definiscono definì definito definita definiti definite chiama chiamò chiamato chiamata bolla bollato bollata parla parlato accusa accusò accusato accusata critica criticato descrive descritto giudica giudicato ritiene considera considerato elogia elogiato tacciato',
    thinking: 'pensa pensano pensò pensato crede credono credeva spera sperano teme temono trova immagina',
    dependent: 'dicendo affermando spiegando aggiungendo definendo chiedendo sostenendo sottolineando',
    nouns: 'domanda accusa critica nota firma posta denuncia promessa replica parla conferma legge',
  }),
  sayings: words('dichiarazione dichiarazioni parole frase grido accusa promessa risposta commento appello slogan striscione'),
  times: words('ieri oggi scorso scorsa settimana mese anno'),
  continuing: words('aggiunge aggiunto prosegue continua conclude'),
  sources: ['secondo', 'stando a', 'a detta di', 'a giudizio di', 'a parere di'],
  views: words('per'),
  addressing: words("a ad al alla all' ai agli"),
  vehicles: table(
    [
      'comunicato lettera nota mail email messaggio libro articolo rapporto post tweet twitter facebook instagram social documento sentenza relazione',
      'written',
    ],
    ['discorso intervista conferenza radio telefonata trasmissione audizione', 'spoken'],
  ),
  expletives: { words: words("questo quello ciò c' qui lì"), existence: /^(?:c' (?:è|era)|ci (?:sono|furono|erano))\b/ },
  pronouns: table(['lui egli', 'he'], ['lei ella', 'she'], ['loro noi io essi', 'they']),
  determiners: words(
    "il lo la i gli le l' un uno una un' suo sua suoi sue questo questa questi quel quella quei quell' nostro nostra loro due tre molti alcuni dell' del dello della dei degli delle al alla dal dalla sul sulla nel nella",
  ),
  boundaries: words('che quando mentre perché se ma e ed o come dove dopo prima però poiché'),
  relatives: words('che cui quale quali'),
  prepositions: words(
    "di d' secondo del dello della dell' dei degli delle a ad al allo alla all' ai agli alle da dal dalla dall' dai in nel nello nella nell' nei negli nelle con su sul sulla sull' per tra fra contro verso durante dopo senza sotto presso davanti",
  ),
  genitives: words("di d' del dello della dell' dei degli delle"),
  fillers: words(
    "ha hanno aveva avevano è era sono stato stata poi ancora anche inoltre infine così invece però già oggi ieri si s' gli ci ne non mai subito quindi proprio intanto successivamente",
  ),
  asides: ['dal canto suo', 'a sua volta', 'da parte sua', 'per parte sua'],
  passives: words('è stato stata viene fu'),
  dropsSubject: true,
  and: 'e',
  gendered: table(['marito fratello padre figlio attore sindaco portavoce', 'he'], ['moglie sorella madre figlia attrice sindaca', 'she']),
  titles: table(
    ['signor sig don', 'he'],
    ['signora donna suor', 'she'],
    ['dottor dottoressa dott professor professoressa prof avvocato onorevole', 'any'],
  ),
  jobs: words(
    'sindaco sindaca ministro ministra presidente direttore direttrice assessore assessora procuratore procuratrice avvocato avvocata ingegnere allenatore segretario segretaria giudice parroco economista',
  ),
  bodies: words('spa srl partito comune università consiglio'),
  works: words(
    'film romanzo libro canzone brano album disco serie programma opera poesia quadro titolo intitolato intitolata rivista giornale quotidiano singolo spettacolo mostra trasmissione documentario saggio commedia podcast',
  ),
  namings: words(
    'parola parole termine espressione soprannome soprannominato detto cosiddetto cosiddetta cosiddetti cosiddette slogan motto battezzato denominato chiamata',
  ),
  calendar: words(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  adverbs: 'mente',
  dialogue: { clause: 'dash', past: /\p{L}{3}(?:ò|ì|[aei]rono|[aei]v(?:a|ano))$/u, present: /\p{L}{2}(?:[ae]|[ao]no)$/u },
  self: words('io me mi mio mia miei mie noi ci nostro nostra'),
  persons: words('io me mi mio mia miei mie noi ci nostro nostra tu te ti tuo tua voi vi vostro'),
}
