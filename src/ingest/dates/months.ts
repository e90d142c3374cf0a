/**
 * Names of the months and their usual abbreviations, as dates have them, in the languages that newspapers date themselves in; without accents,
 * in small letters.
 *
 * `listopada` is left out: a Pole's November is a Croat's October.
 */
const MONTH_NAMES: readonly string[] = [
  'january jan januar janner januari janvier janv enero ene gennaio gen janeiro stycznia styczen sty ledna leden januara januarja januarie ianuarie ian ocak oca ' +
    'tammikuuta tammikuu jaanuar janvari janvaris sausio sausis gener sijecnja января янв січня януари ιανουαριου ιανουαριος ιαν يناير ינואר январь',
  'february feb februar februari feber fevrier fevr fev febrero febbraio fevereiro lutego luty lut unora unor februara februarja februarie februarju subat sub ' +
    'helmikuuta helmikuu veebruar februaris vasario vasaris febrer veljace февраля фев лютого февруари φεβρουαριου φεβρουαριος φεβ فبراير פברואר febr февраль pebruari',
  'march mar marz mrz mars marzo marco maart mrt marts marca marzec brezna brezen marcius marc martie mart maaliskuuta maaliskuu marta kovo kovas ' +
    'ozujka марта мар март березня μαρτιου μαρτιος μαρ مارس מרץ מרס marci maret',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben aprila aprilis aprilie nisan nis huhtikuuta huhtikuu aprill aprili ' +
    'balandzio balandis travnja апреля апр април квітня απριλιου απριλιος απρ أبريل ابريل אפריל апрель',
  'may mai mayo maggio mag maio mei maj maja kvetna kveten majus mayis toukokuuta toukokuu maija geguzes geguze maig svibnja мая май травня μαιου μαιος مايو מאי',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven juna junija junius iunie iun haziran haz kesakuuta kesakuu juuni junija ' +
    'birzelio birzelis juny lipnja июня июн юни червня ιουνιου ιουνιος ιουν يونيو יוני июнь',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip cervence cervenec jula julija julius iulie iul temmuz tem heinakuuta heinakuu juuli julija ' +
    'liepos liepa juliol srpnja июля июл юли липня ιουλιου ιουλιος ιουλ يوليو יולי июль',
  'august aug aout agosto ago augustus augusti sierpnia sierpien sie srpna srpen augusta avgusta augusztus agustos agu elokuuta elokuu augusts ' +
    'rugpjucio rugpjutis agost kolovoza августа авг август серпня αυγουστου αυγουστος αυγ أغسطس اغسطس אוגוסט agustus',
  'september sep sept septembre septiembre setiembre settembre set setembro wrzesnia wrzesien wrz zari septembra szeptember szept septembrie eylul eyl ' +
    'syyskuuta syyskuu septembri septembris rugsejo rugsejis setembre rujna сентября сен сент септември вересня σεπτεμβριου σεπτεμβριος σεπ سبتمبر ספטמבר сентябрь',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen oktobra octombrie ekim eki lokakuuta lokakuu oktoober oktobri oktobris ' +
    'spalio spalis октября окт октомври жовтня οκτωβριου οκτωβριος οκτ أكتوبر اكتوبر אוקטובר октябрь',
  'november nov novembre noviembre novembro lis listopadu novembra noiembrie kasim kas marraskuuta marraskuu novembri novembris lapkricio lapkritis ' +
    'studenoga studenog ноября ноя ноември листопада νοεμβριου νοεμβριος νοε نوفمبر נובמבר ноябрь',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember grudnia grudzien gru prosince prosinec decembra decembrie aralik ara ' +
    'joulukuuta joulukuu detsember decembri decembris gruodzio gruodis desembre prosinca декабря дек декември грудня δεκεμβριου δεκεμβριος δεκ ديسمبر דצמבר декабрь',
]

const MONTHS = new Map(MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name) => [unaccented(name), i + 1] as const)))
/** What one language calls so, and another otherwise. */
const LISTOPADA: Readonly<Record<string, number>> = { pl: 11, hr: 10 }

/** The number of a month, by its name in some language; of the one that two languages have for two months only where it is said which is meant. */
export function monthNamed(name: string, language?: string): number | undefined {
  const bare = unaccented(name)
  if (bare === 'listopada' || bare === 'listopad') return language === undefined ? undefined : LISTOPADA[language]
  // > | 5 במרץ 2026
  return MONTHS.get(bare) ?? MONTHS.get(bare.replace(/^ב/, ''))
}

/** A word without its accents, in small letters. */
export function unaccented(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l')
}
