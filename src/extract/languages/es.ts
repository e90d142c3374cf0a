import type { Language } from './language.ts'
import { table, words } from './words.ts'

const SPOKEN = `dijo dice dicen dijeron decía contó cuenta gritó grita preguntó pregunta preguntaron respondió responde contestó contesta relató relata exclamó exclama bromeó bromea susurró comentó comenta narró`
const UNTOLD = `afirmó afirma afirmaron aseguró asegura aseguraron explicó explica explicaron declaró declara declararon añadió añade agregó agrega señaló señala señalaron indicó indica indicaron subrayó subraya insistió insiste
  advirtió advierte reconoció reconoce admitió admite sostuvo sostiene manifestó manifiesta recordó recuerda anunció anuncia confirmó confirma apuntó apunta destacó destaca aclaró aclara concluyó concluye lamentó lamenta
  denunció denuncia expresó expresa precisó precisa reiteró reitera prometió promete pidió pide exigió exige replicó replica argumentó argumenta continuó continúa prosiguió prosigue opinó opina sentenció informó informa`
const WRITTEN = 'escribió escribe escribieron tuiteó tuitea publicó publica redactó posteó'
const JUDGING =
  'llamó llama calificó califica describió describe tachó tacha tildó tilda acusó acusa criticó critica definió define consideró considera'
const THINKING = 'cree creyó piensa pensó espera teme encuentra'

/** Spanish. */
export const es: Language = {
  code: 'es',
  common: words(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  ),
  shortened: words(''),
  abbreviations: words('sr sra srta dr dra d dña ud uds etc av pág núm lic ing gral ee.uu'),
  cues: table(
    [THINKING, { report: 'think', medium: 'unknown' }],
    [JUDGING, { report: 'judge', medium: 'unknown' }],
    [UNTOLD, { report: 'say', medium: 'unknown' }],
    [SPOKEN, { report: 'say', medium: 'spoken' }],
    [WRITTEN, { report: 'say', medium: 'written' }],
  ),
  phrasal: new Map(),
  sayings: words(
    'declaración declaraciones palabras frase grito gritos llamado acusación promesa respuesta comentario comentarios discurso carta mensaje',
  ),
  times: words('ayer pasado pasada semana mes año'),
  continuing: words('añadió añade agregó agrega prosiguió continuó concluyó'),
  mood: words(''),
  sources: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'],
  vehicles: table(
    ['comunicado carta correo mensaje libro columna artículo informe tuit tweet publicación nota twitter facebook escrito', 'written'],
    ['discurso entrevista conferencia radio programa rueda llamada', 'spoken'],
  ),
  pronouns: table(['él', 'he'], ['ella', 'she'], ['ellos ellas nosotros yo', 'they']),
  possessives: new Map(),
  determiners: words('el la los las un una unos unas su sus este esta estos estas ese esa mi nuestro nuestra al del dos tres varios'),
  boundaries: words('que cuando mientras porque si pero y e o u aunque como donde pues antes después'),
  relatives: words('que quien cual cuyo cuya quienes'),
  prepositions: words('de del a al en por para con sin sobre desde hasta entre contra hacia ante tras según durante'),
  fillers: words(
    'ha han había fue era será también luego entonces ya aún además después se lo le les no nunca ayer hoy finalmente posteriormente ya así',
  ),
  passives: words('fue fueron sido es son era'),
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
  self: words('yo me mi mis nosotros nos nuestro nuestra'),
  persons: words('yo me mí mi mis nosotros nos nuestro nuestra tú te ti tu usted ustedes'),
}
