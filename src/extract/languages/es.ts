import { cueTable } from './cues.ts'
import { spanishOccasions } from './spanish-occasions.ts'
import type { Language } from './language.ts'
import { inflect, table, words } from './words.ts'

const SAID =
  'afirm asegur explic declar señal indic subray manifest record anunci confirm apunt destac aclar lament denunci expres precis reiter replic argument opin sentenci inform coment narr relat grit pregunt contest exclam brome susurr proclam zanj apostill detall vaticin alert matiz puntualiz recalc remarc enfatiz puntualiz critic ironiz reproch resopl confes cont suspir murmur'

/** Spanish. */
export const es: Language = {
  code: 'es',
  common: words(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  ),
  letters: 'ñ¿¡',
  shortened: words(''),
  abbreviations: words('sr sra srta dr dra d dña ud uds etc av pág núm lic ing gral ee.uu'),
  cues: cueTable({
    spoken: `dijo dice dicen dijeron decía dicho decían dirá cuenta cuentan contó contaron contado ${inflect('grit pregunt contest relat exclam brome susurr narr', 'a an ó aron aba ado')} respondió responde respondieron respondido`,
    untold: `${inflect(SAID, 'a an ó aron aba ado')} añadió añade añadieron añadido agregó agrega agregado agregaron insistió insiste insisten insistido advirtió advierte advierten advertido reconoció reconoce reconocen reconocido admitió admite admitido
      sostuvo sostiene sostienen sostenido manifiesta manifiestan recuerda recuerdan concluyó concluye concluido prometió promete prometido pidió pide piden pedido exigió exige exigido exigen prosiguió prosigue continuó continúa
      defendió defiende defendido resumió resume sugirió sugiere reivindicó reivindica espetó espeta aduce adujo arguye arguyó reclamó reclama confiesa confesó rechazó rechaza desmintió desmiente protestó protesta ha_dicho reza rezaba lee confió confía repuso repone terció espetó`,
    written: 'escribió escribe escribieron escrito tuiteó tuitea publicó publica publicado redactó posteó posteado',
    judging:
      'llamó llama califica calificó calificado calificaron describe describió descrito tacha tachó tachado tilda tildó tildado acusa acusó acusado critica criticó define definió definido considera consideró considerado denomina elogió',
    thinking: 'cree creyó creen piensa pensó espera esperan teme temen encuentra',
    dependent: inflect('afirm asegur explic declar señal indic subray', 'ando') + ' diciendo añadiendo advirtiendo llamando',
    nouns:
      'cuenta pregunta denuncia llama crítica nota protesta reclama alerta relata conto espera tacha apunta publica escrito dicho sentencia lee resume matiza',
  }),
  phrasal: new Map(),
  sayings: words(
    'declaración declaraciones palabras frase grito gritos llamado acusación promesa respuesta comentario comentarios discurso carta mensaje',
  ),
  times: words('ayer pasado pasada semana mes año'),
  continuing: words('añadió añade agregó agrega prosiguió continuó concluyó'),
  mood: words(''),
  sources: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de'],
  views: words('para'),
  addressing: words('a al ante'),
  vehicles: table(
    ['comunicado carta correo mensaje libro columna artículo informe tuit tweet publicación nota twitter facebook escrito', 'written'],
    ['discurso entrevista conferencia radio programa rueda llamada', 'spoken'],
  ),
  expletives: {
    words: words('esto eso ello aquello aquí allí ahí'),
    verbs: words('hay había hubo habrá habría'),
    existence: /^(?:no )?(?:hay|había|hubo|habrá|habría)\b/,
  },
  pronouns: table(['él', 'he'], ['ella', 'she'], ['ellos ellas nosotros yo', 'they']),
  possessives: new Map(),
  determiners: words('el la los las un una unos unas su sus este esta estos estas ese esa mi nuestro nuestra al del dos tres varios'),
  boundaries: words('que cuando mientras porque si pero y e o u aunque como donde pues antes después'),
  relatives: words('que quien cual cuyo cuya quienes'),
  prepositions: words('de del a al en por para con sin sobre desde hasta entre contra hacia ante tras según durante'),
  genitives: words('de del'),
  fillers: words(
    'tampoco además todavía aún apenas quizá quizás hay hace lleva llevaba llevan ha han había fue era será también luego entonces ya aún además después se lo le les no nunca ayer hoy finalmente posteriormente ya así',
  ),
  asides: ['por su parte', 'a su vez'],
  passives: words('fue fueron sido es son era'),
  dropsSubject: true,
  and: 'y',
  gendered: table(
    ['marido hermano padre hijo actor alcalde portavoz', 'he'],
    ['esposa hermana madre hija actriz alcaldesa enfermera', 'she'],
  ),
  titles: table(['sr señor don', 'he'], ['sra señora doña srta señorita', 'she'], ['dr dra doctor doctora profesor profesora', 'any']),
  spelledOut: new Map(),
  jobs: words('alcalde alcaldesa ministro ministra presidente presidenta director directora juez jueza abogado abogada'),
  bodies: words('sa partido ciudad universidad consejo'),
  works: words(
    'película canción álbum disco libro novela serie programa obra ópera poema cuadro titulado titulada título revista diario periódico single',
  ),
  namings: words('palabra palabras término términos expresión apodo apodado llamado llamada lema eslogan denominado denominada'),
  calendar: words(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  occasions: spanishOccasions,
  ego: words('yo me mí mi mis'),
  adverbs: 'mente',
  dialogue: { clause: 'dash', past: /\p{L}{2}(?:ó|[ai]?eron|aron|aban?|ían?)$/u, present: /\p{L}{2}[ae]n?$/u },
  self: words('yo me mi mis nosotros nos nuestro nuestra'),
  persons: words('yo me mí mi mis nosotros nos nuestro nuestra tú te ti tu usted ustedes'),
}
