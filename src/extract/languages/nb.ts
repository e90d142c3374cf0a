import { da } from './da.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { table, words } from './words.ts'

/** Norwegian, as most of its papers write it. */
export const nb: Language = {
  ...da,
  code: 'nb',
  common: words(
    'og at det i på er som en et av for med den til ikke har de om var jeg men seg han hun fra vi så kan når der eller under skal etter nå sin over også hadde bli mot alle ble ved mye sier ifølge år blir hvor meg oss dette ei etter være noe',
  ),
  cues: cueTable({
    spoken:
      'sier sa sagt forteller fortalte fortalt roper ropte spør spurte spurt svarer svarte svart hvisker hvisket utbryter utbrøt ler smiler snakker snakket lyder lød',
    untold: `mener mente forklarer forklarte forklart understreker understreket tilføyer tilføyde tilføyd opplyser opplyste opplyst melder meldte fastslår fastslo advarer advarte bekrefter bekreftet fortsetter fortsatte påpeker påpekte
      lover lovet krever krevde hevder hevdet innrømmer innrømmet erkjenner vurderer kommenterer kommenterte legger la utdyper konstaterer konstaterte synes uttaler uttalte`,
    written: 'skriver skrev skrevet tvitrer twitrer',
    judging: 'kaller kalte kalt beskriver beskrev beskrevet betegner betegnet kritiserer kritiserte beskylder anklager',
    thinking: 'tror trodde håper håpet tenker frykter vil ville',
  }),
  sayings: words('uttalelse uttalelser ord anklage løfte svar kommentar brev tale slagord'),
  continuing: words('tilføyer legger fortsetter'),
  addressing: words('til overfor'),
  vehicles: table(
    ['pressemelding brev e-post epost innlegg bok artikkel rapport twitter facebook instagram sms kronikk', 'written'],
    ['tale intervju pressekonferanse radio sending telefon', 'spoken'],
  ),
  determiners: words('den det de en ei et sin sitt sine hans hennes deres denne dette disse vår vårt to tre mange flere noen'),
  possessives: table(['hans', 'he'], ['hennes', 'she']),
  boundaries: words('at når mens fordi hvis om men og eller for som der da siden'),
  prepositions: words('i på av for med til fra om under over ved mot etter ifølge hos uten mellom gjennom før bak'),
  genitives: words('for av i'),
  fillers: words('har hadde er var ble også så nå igjen da ikke videre dessuten deretter tidligere senere'),
  passives: words('ble blir'),
  jobs: words(
    'statsminister ordfører minister leder direktør trener aktor advokat talsperson forfatter lege forsker naboen nabo rektor bonde',
  ),
  works: words(
    'film filmen bok boka boken roman romanen sang sangen låt låta album albumet plate serie serien program programmet stykke opera dikt diktet avis avisen singel tittelen',
  ),
  namings: words('ordet ordene begrepet uttrykket kallenavnet kalt såkalte såkalt mottoet navnet'),
  calendar: words(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember',
  ),
  dialogue: { clause: 'comma', inline: true },
  self: words('jeg meg min mitt mine vi oss vår vårt'),
  persons: words('jeg meg min mitt mine vi oss vår vårt du deg din ditt dere'),
}
