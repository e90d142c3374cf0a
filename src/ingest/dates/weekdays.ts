import { unaccented } from './months.ts'

const NAMES =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim lunes martes miercoles jueves viernes sabado domingo ' +
  'lunedi martedi mercoledi giovedi venerdi sabato domenica segunda-feira terca-feira quarta-feira quinta-feira sexta-feira segunda terca quarta quinta sexta ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo mandag tirsdag onsdag torsdag fredag lordag sondag tisdag ' +
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ' +
  'poniedzialek wtorek sroda czwartek piatek sobota niedziela pondeli utery streda ctvrtek patek nedele pondelok utorok stvrtok piatok nedela ' +
  'ponedjeljak utorak srijeda cetvrtak petak subota nedjelja luni marti miercuri joi vineri sambata duminica ' +
  'pazartesi sali carsamba persembe cuma cumartesi pazar hetfo kedd szerda csutortok pentek szombat vasarnap ' +
  'senin selasa rabu kamis jumat sabtu minggu dilluns dimarts dimecres dijous divendres dissabte diumenge ' +
  'понедельник вторник среда четверг пятница суббота воскресенье понедiлок вiвторок середа четвер пятниця субота недiля ' +
  'понеделник вторник сряда четвъртък петък събота неделя δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη ' +
  'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'

const WEEKDAYS = new Set(NAMES.split(' ').map(unaccented))

/** A text without the weekday at its beginning. > | Thursday, 5 March 2026   am Donnerstag, den 5. März */
export function withoutWeekday(text: string): string {
  const [all, word] =
    /^(?:(?:am|on|le|el|il|op|den)\s+)?([\p{L}\p{M}-]{2,13})\.?,?\s+(?:(?:den|the|dem|d\.)\s+)?/iu.exec(text.slice(0, 40)) ?? []
  return all && word && WEEKDAYS.has(unaccented(word)) ? text.slice(all.length) : text
}
