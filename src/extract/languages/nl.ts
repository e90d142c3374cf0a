import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { table, words } from './words.ts'

/** Dutch. */
export const nl: Language = {
  ...blank,
  code: 'nl',
  common: words(
    'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog worden door naar heeft hebben werd wordt ze hij we was over zich deze die tot wat kan geen meer moet zij je haar hun al wel',
  ),
  letters: 'ĳ',
  shortened: words('s t n k m r ie'),
  abbreviations: words('dhr mevr mw mr dr prof drs ir st bijv enz o.a d.w.z nr jl'),
  cues: cueTable({
    spoken: `zegt zeggen zei zeiden gezegd vertelt vertellen vertelde vertelden verteld vraagt vragen vroeg vroegen gevraagd roept roepen riep riepen geroepen antwoordt antwoordde fluistert fluisterde schreeuwt schreeuwde grapt grapte
      spreekt sprak spraken lacht verzucht verzuchtte snauwt sneert sneerde foetert foeterde bromt bromde moppert reageert reageerde reageerden`,
    untold: `stelt stellen stelde stelden verklaart verklaarde verklaren meldt melden meldde meldden benadrukt benadrukte waarschuwt waarschuwde waarschuwen meent meende vindt vinden vond vonden voegt voegde voegden toegevoegd vervolgt vervolgde
      legt legde uitgelegd bevestigt bevestigde geeft gaf erkent erkende belooft beloofde eist eiste eisen concludeert concludeerde betoogt betoogde oordeelt oordeelde verwacht laat liet laten weten luidt luidde klinkt klonk herhaalt herhaalde
      ontkent ontkende verdedigt verdedigde klaagt klaagde licht lichtte aldus kondigt kondigde onderstreept onderstreepte bekent bekende constateert constateerde`,
    written: 'schrijft schrijven schreef schreven geschreven twittert twitterde tweet tweette post postte mailt mailde appt',
    judging:
      'noemt noemen noemde noemden genoemd beschrijft beschreef omschrijft omschreef bestempelt bestempelde spreekt sprak hekelt hekelde prijst prees kwalificeert beschuldigt beschuldigde',
    thinking: 'denkt denken dacht gelooft geloofde hoopt hoopte vreest vreesde wil wilde',
    nouns: 'tweet post',
  }),
  sayings: words('uitspraak uitspraken woorden verklaring leus leuzen roep kreet kritiek reactie belofte antwoord brief toespraak'),
  times: words('gisteren vandaag vorige afgelopen week maand jaar'),
  continuing: words('voegt voegde toegevoegd vervolgt vervolgde'),
  sources: ['volgens', 'aldus', 'in de woorden van', 'naar eigen zeggen'],
  views: words(''),
  addressing: words('tegen aan'),
  vehicles: table(
    ['verklaring brief e-mail mail persbericht bericht boek artikel rapport twitter facebook instagram x tweet column notitie', 'written'],
    ['toespraak interview gesprek persconferentie radio uitzending telefoon', 'spoken'],
  ),
  impersonal: words('men'),
  expletives: { words: words('het er dit dat daar hier wat'), existence: /^er (?:is|zijn|was|waren|klonk|klonken)\b/ },
  pronouns: table(['hij', 'he'], ['ze zij', 'she'], ['wij we ik men', 'they']),
  possessives: table(['zijn', 'he'], ['haar', 'she']),
  determiners: words("de het een 't zijn haar hun deze dit die dat onze ons mijn twee drie veel enkele geen"),
  boundaries: words('dat als terwijl omdat hoewel nadat voordat toen en of maar want dus wanneer waar'),
  relatives: words('die dat wie'),
  prepositions: words('in op aan van voor met door over onder bij uit naar tot tegen tijdens na om zonder sinds tussen volgens achter'),
  genitives: words('van'),
  fillers: words(
    'heeft hebben had hadden is was werd wordt ook later dan nu nog weer al eens toen daarna daarom dus zich niet eraan eerder vandaag gisteren ondertussen echter zelf opnieuw verder er',
  ),
  asides: ['op zijn beurt', 'op haar beurt'],
  passives: words('wordt werd worden werden'),
  and: 'en',
  gendered: table(
    ['man broer vader zoon acteur voorzitter zanger woordvoerder', 'he'],
    ['vrouw zus moeder dochter actrice zangeres woordvoerster', 'she'],
  ),
  titles: table(['meneer heer koning prins', 'he'], ['mevrouw koningin prinses', 'she'], ['dr prof professor', 'any']),
  jobs: words(
    'burgemeester wethouder minister premier voorzitter directeur trainer coach rechter advocaat onderzoeker woordvoerder woordvoerster zanger zangeres schrijver schrijfster kapitein visser boer econoom vakbondsman',
  ),
  bodies: words('bv nv partij gemeente universiteit'),
  works: words(
    'film boek roman lied liedje nummer album plaat serie programma toneelstuk stuk opera gedicht schilderij tijdschrift krant single musical documentaire titel getiteld podcast',
  ),
  namings: words(
    'woord woorden term termen begriff uitdrukking bijnaam genaamd zogenoemde zogeheten zogenaamde leus slogan motto naam bijgenaamd begrip',
  ),
  calendar: words(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend maandagmiddag maandagavond maandagnacht dinsdagochtend dinsdagmiddag dinsdagavond dinsdagnacht woensdagochtend woensdagmiddag woensdagavond woensdagnacht donderdagochtend donderdagmiddag donderdagavond donderdagnacht vrijdagochtend vrijdagmiddag vrijdagavond vrijdagnacht zaterdagochtend zaterdagmiddag zaterdagavond zaterdagnacht zondagochtend zondagmiddag zondagavond zondagnacht januari februari maart april mei juni juli augustus september oktober november december',
  ),
  self: words('ik me mij mijn wij we ons onze'),
  persons: words('ik me mij mijn wij we ons onze jij je jou jouw jullie u uw'),
}
