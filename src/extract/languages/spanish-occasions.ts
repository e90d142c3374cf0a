import type { OccasionWords } from './occasion-words.ts'
import { PRESS } from './press.ts'
import { words } from './words.ts'

const DAY = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)'
const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const DATE = [
  `(?:(?:el|este) )?${DAY}(?: pasado)?(?: por la (?:mañana|tarde|noche))?(?:,? \\d{1,2} de ${MONTH}(?: de \\d{4})?)?`,
  `(?:el )?\\d{1,2} de ${MONTH}(?: de \\d{4})?`,
  `(?<=[Ee]n )(?:${MONTH}(?: de \\d{4})?|(?:1[5-9]|20)\\d\\d)`,
  `(?:[Ll]a semana|[Ee]l mes|[Ee]l año) (?:pasada|pasado)`,
  `(?:[Ee]sta semana|[Ee]ste mes|[Aa]noche|[Aa]yer|[Hh]oy)`,
].join('|')

/** When, where and to whom, in Spanish. */
export const spanishOccasions: OccasionWords = {
  date: new RegExp(`(?:[Ee]n )?(?<date>${DATE})(?![\\p{L}\\p{N}])`, 'uy'),
  telling: words(''),
  addressing: words(
    'dijo dicho decir dice contó contado explicó explicado declaró declarado afirmó afirmado aseguró asegurado confesó confesado confió escribió escrito respondió respondido señaló indicó comentó recordó anunció',
  ),
  toward: words('a al ante'),
  objects: words('él ella ellos ellas nosotros mí ti sí'),
  deaf: words('verdad historia'),
  trailing: words('aquí allí'),
  definite: words('el la los las'),
  speaking: words(''),
  places: words('en durante tras ante'),
  airs: words(''),
  within: words('con a al de del en ante por para'),
  events: words(
    'entrevista rueda conferencia comparecencia mitin reunión debate acto audiencia manifestación concentración ceremonia homenaje cumbre congreso sesión discurso programa podcast juicio cena vigilia asamblea pleno',
  ),
  press: new Set([
    ...PRESS,
    ...words('diario periódico revista gaceta radio televisión cadena agencia prensa país mundo vanguardia correo heraldo voz ser cope'),
  ]),
  tongues: words('español inglés francés alemán italiano árabe ruso'),
}
