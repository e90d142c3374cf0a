import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { inflect, table, words } from './words.ts'

const PAST =
  'powiedział dodał stwierdził podkreślił zapytał odpowiedział zaznaczył wyjaśnił ocenił zapowiedział zapewnił przyznał przypomniał oświadczył zauważył poinformował relacjonował opowiadał krzyknął apelował ostrzegł skomentował potwierdził przekonywał tłumaczył mówił pytał odparł zeznał kontynuował zaapelował obiecał zaprzeczył'
const PRESENT = 'podkreśl zaznacz wyjaśni oceni zapewni zauważ przypomin przyzn potwierdz'

/** Polish. */
export const pl: Language = {
  ...blank,
  code: 'pl',
  common: words(
    'i w na z do się nie że to jest o jak po za od przez ale dla przy co są tak już był była było być może który która które tym tego jego jej ich tylko czy oraz także przed pod lub został została według mówi roku',
  ),
  letters: 'łżźćńśęą',
  abbreviations: words('dr prof mgr inż np itd itp m.in tzw ul pl al św ks płk gen r w'),
  cues: cueTable({
    spoken: `mówi mówią mówił mówiła mówili pyta pytają pytał pytała opowiada opowiadają woła wołał krzyczy krzyczał żartuje żartował śmieje szepcze ${inflect('powiedział zapytał odpowiedział krzyknął odparł opowiadał zażartował zeznał relacjonował', 'a o')} powiedział powiedzieli zapytał odpowiedział krzyknął odparł odparła odpowiada rzuca rzucił relacjonuje relacjonuje zeznał`,
    untold: `${PAST} ${inflect(PAST, 'a o')} ${inflect(PRESENT, 'a ają')} dodaje dodają stwierdza zapowiada informuje informują apeluje ostrzega komentuje przekonuje tłumaczy tłumaczą twierdzi twierdzą wspomina zwraca zauważa kontynuuje podkreśla wyjaśnia ocenia zapewnia dodali uważa uważają uważał uważała`,
    written: 'napisał napisała napisali pisze piszą napisano czytamy tweetował tweetuje',
    judging:
      'nazwał nazwała nazwali nazywa nazywają określił określiła określa określają oskarżył oskarżyła krytykuje skrytykował skrytykowała',
    thinking: 'sądzi myśli wierzy liczy obawia ma_nadzieję',
  }),
  sayings: words('wypowiedź słowa oświadczenie hasło okrzyk list przemówienie odpowiedź komentarz zarzut'),
  times: words('wczoraj dziś tydzień miesiąc rok'),
  continuing: words('dodał dodała dodaje kontynuuje'),
  sources: ['według', 'zdaniem', 'jak twierdzi', 'w ocenie'],
  vehicles: table(
    ['oświadczeniu liście komunikacie mailu książce artykule raporcie twitterze facebooku instagramie wpisie x', 'written'],
    ['przemówieniu wywiadzie konferencji radiu programie rozmowie', 'spoken'],
  ),
  pronouns: table(['on', 'he'], ['ona', 'she'], ['oni one my ja', 'they']),
  possessives: table(['jego', 'he'], ['jej', 'she']),
  determiners: words('ten ta to ci te jego jej ich nasz nasza swój swoja dwa trzy wielu kilku'),
  boundaries: words('że gdy kiedy ponieważ bo jeśli ale i a oraz lub jak gdzie aby żeby'),
  relatives: words('który która które którzy'),
  prepositions: words('w we na według zdaniem z ze do o po za od przez dla przy pod nad przed między według bez u wobec podczas'),
  fillers: words('nie też także już jeszcze potem następnie się mu jej im był była został została wcześniej później ponadto'),
  asides: ['ze swojej strony', 'z kolei'],
  dropsSubject: true,
  and: 'i',
  gendered: table(['mąż brat ojciec syn aktor', 'he'], ['żona siostra matka córka aktorka posłanka', 'she']),
  titles: table(['pan ks', 'he'], ['pani', 'she'], ['dr prof profesor', 'any']),
  jobs: words(
    'burmistrz prezydent premier minister rzecznik rzeczniczka dyrektor dyrektorka trener sędzia adwokat sołtys wójt poseł posłanka senator inżynier prokurator',
  ),
  works: words(
    'filmie książce piosence serialu serialem powieścią gazecie dzienniku tygodniku albumie sztuce akcja akcji akcję film filmu powieść powieści książka książki książkę piosenka piosenkę album serial spektakl sztuka wiersz obraz dziennik gazeta tygodnik tytuł tytułem pt zatytułowany',
  ),
  namings: words('słowo słowa termin pojęcie określenie przydomek zwany zwana tzw hasło hasłem pseudonim'),
  calendar: words(
    'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ),
  dialogue: {
    clause: 'dash',
    inline: true,
    past: /\p{L}(?:[aeiyąu]ł|[aeiyęu]ł[ao]|[aeiy]li)$/u,
    present: /\p{L}{2}(?:uj[eą]|wa|ją)$/u,
    bare: true,
  },
  self: words('ja mnie mi mój moja moje my nas nam nasz nasza'),
  persons: words('ja mnie mi mój moja moje my nas nam nasz nasza ty ciebie ci wy was'),
}
