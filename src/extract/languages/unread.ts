import { blank } from './blank.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

const known = (code: string, common: string): Language => ({ ...blank, code, common: words(common) })

/** Languages of which only little words are known, so that they are not taken for another. */
export const unread: readonly Language[] = [
  known('hu', 'a az és hogy nem is egy ez de ha meg van volt már csak szerint mint el még kell lehet után mert vagy ami aki azt sem majd'),
  {
    ...known('fi', 'ja on ei se että oli hän mutta kun myös ovat kuin mukaan joka tai sen nyt jo vain voi olla mitä niin ole sanoo hänen'),
    alike: true,
  },
  known('et', 'ja on ei see et oli ta kui ka kes mis oma aga või siis nii seda mida veel üks ning pole'),
  known(
    'cs',
    'a se na je v že to s z o do i za jako ale by po jsou které který podle jeho pro nebo jsem když byl bylo však už ve jak při uvedl řekl',
  ),
  known(
    'sk',
    'a sa na je v že to s z o do aj za ako ale by po sú ktoré ktorý podľa jeho pre alebo som keď bol bolo však už vo pri uviedol povedal',
  ),
  known('ro', 'și de la a în cu pe care este că nu din o un mai pentru au fost sau ce dar prin lui spus după până acest această fi să'),
  known('hr', 'i je u na se da su za od koji kako što ali ne kao bi iz ili koja sam po samo rekao to već nije'),
  known('tr', 've bir bu da de için ile olarak ne daha çok gibi en dedi olan kadar ancak sonra var ama diye söyledi'),
  known('ca', 'el la els les de que i en un una per amb no es del al ha és com més però són als seva ser també aquest aquesta dels ha dit'),
]
