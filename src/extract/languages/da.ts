import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { table, words } from './words.ts'

/** Danish. */
export const da: Language = {
  ...blank,
  code: 'da',
  common: words(
    'og at det i på er som en et af for med den til ikke har de om var jeg men sig han hun fra vi så kan når der eller under skal efter nu sin over også havde blive mod alle blev ved meget siger ifølge år bliver hvor havet mig os',
  ),
  letters: 'æøå',
  abbreviations: words('bl.a f.eks dvs osv ca kl nr dr prof hr fr mio mia jf'),
  cues: cueTable({
    spoken:
      'siger sagde sagt fortæller fortalte fortalt råber råbte spørger spurgte spurgt svarer svarede svaret hvisker hviskede udbryder udbrød griner lyder lød taler talte',
    untold: `mener mente forklarer forklarede forklaret understreger understregede tilføjer tilføjede tilføjet oplyser oplyste oplyst meddeler meddelte fastslår fastslog advarer advarede bekræfter bekræftede fortsætter fortsatte påpeger påpegede
      lover lovede kræver krævede hævder hævdede indrømmer indrømmede erkender erkendte vurderer vurderede kommenterer kommenterede uddyber uddybede konstaterer konstaterede synes`,
    written: 'skriver skrev skrevet tweeter tweetede',
    judging: 'kalder kaldte kaldt beskriver beskrev beskrevet betegner betegnede betegnet kritiserer kritiserede beskylder anklager',
    thinking: 'tror troede håber håbede tænker frygter vil ville',
  }),
  sayings: words('udtalelse udtalelser ord anklage løfte svar kommentar brev tale slagord'),
  times: words('går dag sidste uge måned år'),
  continuing: words('tilføjer tilføjede fortsætter'),
  sources: ['ifølge', 'i følge'],
  addressing: words('til'),
  vehicles: table(
    ['pressemeddelelse brev mail e-mail opslag bog artikel rapport twitter facebook instagram sms klumme', 'written'],
    ['tale interview pressemøde radio udsendelse telefon', 'spoken'],
  ),
  impersonal: words('man'),
  expletives: { words: words('det der dette her') },
  pronouns: table(['han', 'he'], ['hun', 'she'], ['de vi jeg man', 'they']),
  possessives: table(['hans', 'he'], ['hendes', 'she']),
  determiners: words('den det de en et sin sit sine hans hendes deres denne dette disse vores to tre mange flere nogle'),
  boundaries: words('at når mens fordi hvis men og eller for som der da siden'),
  relatives: words('som der'),
  prepositions: words('i på af for med til fra om under over ved mod efter ifølge hos uden mellem gennem før bag ad'),
  genitives: words('for af'),
  fillers: words('har havde er var blev også så nu igen da ikke videre desuden efterfølgende tidligere senere'),
  asides: ['på sin side'],
  passives: words('blev bliver'),
  and: 'og',
  gendered: table(['mand bror far søn skuespiller', 'he'], ['kone hustru søster mor datter skuespillerinde', 'she']),
  titles: table(['hr kong prins', 'he'], ['fru dronning prinsesse', 'she'], ['dr professor', 'any']),
  jobs: words(
    'statsminister borgmester minister formand direktør træner anklager advokat talsmand talskvinde forfatter læge forsker nabo rektor',
  ),
  bodies: words('a/s aps parti kommune universitet'),
  works: words(
    'film filmen bog bogen roman romanen sang sangen album albummet plade serie serien program programmet stykke opera digt digtet avis avisen single titlen',
  ),
  namings: words('ordet ordene begrebet udtrykket kælenavnet kaldet såkaldte såkaldt mottoet navnet udtrykket'),
  calendar: words(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december',
  ),
  dialogue: { clause: 'comma', inline: true },
  self: words('jeg mig min mit mine vi os vores'),
  persons: words('jeg mig min mit mine vi os vores du dig din dit i jer'),
}
