import type { NameWords } from './name-words.ts'
import { words } from './words.ts'

/** What shows a name in German marks. */
export const germanNames: NameWords = {
  reporting: words('berichtet berichtete berichteten berichten meldet meldete meldeten melden schreibt schrieb schreiben schrieben'),
  datives: words('dem der den'),
  nominatives: words('der die das'),
  appearing: words(
    'erschien erschienen erscheint veröffentlicht veröffentlichte abgedruckt gedruckt publiziert gelesen lesen zeigt läuft lief',
  ),
  reaching: words('vorliegt vorlag vorliegen vorlagen'),
  called: words('heißt hieß heißen hießen lautet lautete lauten lauteten'),
  about: words('über aus in im für seit zu zum zur'),
  alias: words('auch kurz früher später alias eigentlich einst'),
}
