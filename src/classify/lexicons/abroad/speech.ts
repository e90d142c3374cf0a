/** Words as they are spoken or run together, and as they are written in full; several words with one blank between. All normalized. */
type Forms = Readonly<Record<string, Readonly<Record<string, string>>>>

function table(rows: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.split(/[\n|]/).map((row): [string, string] => {
      const [short = '', long = ''] = row.trim().split('=')
      return [short, long]
    }),
  )
}

/** Prepositions run together with an article, and verbs with a pronoun: what both printings of a word stand for. After Duden, Die Grammatik, § 922 (de). */
export const CONTRACTIONS_ABROAD: Forms = {
  de: table(`zum=zu dem|zur=zu der|im=in dem|ins=in das|am=an dem|ans=an das|beim=bei dem|vom=von dem|aufs=auf das|fürs=für das|ums=um das|durchs=durch das
    übers=über das|unters=unter das|hinters=hinter das|vors=vor das|überm=über dem|unterm=unter dem|hinterm=hinter dem|vorm=vor dem|gibts=gibt es|gehts=geht es
    wars=war es|ists=ist es|hats=hat es|machts=macht es|wirds=wird es|tuts=tut es|kanns=kann es|habs=habe es|stimmts=stimmt es|haste=hast du|biste=bist du
    kannste=kannst du|willste=willst du|weißte=weißt du|siehste=siehst du`),
  fr: table(
    `y'a=y a|ya=y a|chuis=je suis|chsuis=je suis|chais=je sais|lorsqu'=lorsque|puisqu'=puisque|jusqu'=jusque|presqu'=presque|quoiqu'=quoique`,
  ),
  es: table(`pa'l=para el|pal=para el|pa'lante=para adelante|palante=para adelante|pa'trás=para atrás|patrás=para atrás|pa'arriba=para arriba|pa'bajo=para abajo|pabajo=para abajo
    pa'fuera=para afuera|m'hijo=mi hijo|mijo=mi hijo|mija=mi hija|pa'que=para que`),
  nl: table(`'t=het|m'n=mijn|z'n=zijn`),
}

/** Spellings of speech and dialect, and what house style makes of them. */
export const SPEECH_ABROAD: Forms = {
  de: table(`hab=habe|nich=nicht|nit=nicht|net=nicht|ned=nicht|nix=nichts|nee=nein|nö=nein|jo=ja|is=ist|sin=sind|ham=haben|habn=haben|grad=gerade|mal=einmal|nochmal=noch einmal
    drüber=darüber|drauf=darauf|drin=darin|dran=daran|drum=darum|drunter=darunter|draus=daraus|raus=heraus|rein=herein|runter=herunter|rauf=herauf|rüber=herüber|ran=heran|rum=herum
    heut=heute|ne=eine|nen=einen|nem=einem|ner=einer|wat=was|dat=das|isch=ich|ick=ich|gehn=gehen|sehn=sehen|stehn=stehen|kuck=guck|unsre=unsere|unsren=unseren|andre=andere
    andern=anderen|andrer=anderer|eigne=eigene|selber=selbst|sach=sage|könn=können|wolln=wollen|solln=sollen|müssn=müssen|hätt=hätte|wär=wäre|könnt=könnte|würd=würde|wollt=wollte|sollt=sollte|müsst=müsste
    dürft=dürfte|möcht=möchte|glaub=glaube|sag=sage|denk=denke|weiss=weiß|find=finde|geh=gehe|komm=komme|mach=mache|brauch=brauche|kenn=kenne|versteh=verstehe|steh=stehe|seh=sehe`),
  fr: table(
    `j=je|ouais=oui|mouais=oui|nan=non|p'tit=petit|p'tite=petite|p'tits=petits|p'tites=petites|m'sieur=monsieur|v'là=voilà|pis=puis|pt'être=peut-être|p'têt=peut-être|ptêt=peut-être|i'=il|y'en=en`,
  ),
  es: table(
    `e=y|u=o|pa=para|to=todo|toa=toda|tos=todos|na=nada|usté=usted|ustés=ustedes|verdá=verdad|mu=muy|asín=así|haiga=haya|porfa=por favor|naide=nadie|dotor=doctor|pos=pues`,
  ),
  nl: table(`da=dat|nie=niet|effe=even`),
}

/** Spanish words in `-ao` that are written so. */
export const IN_AO: ReadonlySet<string> = new Set('cacao bacalao bilbao callao curazao vaho nao'.split(' '))

/** What standard German prints behind another negation for the negative word of speech: `keiner nichts`, `keiner etwas`. */
export const CONCORD_ABROAD: Forms = {
  de: table(
    'nichts=etwas|nix=etwas|nie=je|niemals=jemals|niemand=jemand|niemanden=jemanden|kein=ein|keine=eine|keinen=einen|nirgends=irgendwo',
  ),
}

/** Spanish and Italian deny twice: `no vino nadie` is `nadie vino`. */
export const N_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set('nadie nada nunca jamás ningún ninguno ninguna tampoco'.split(' ')),
  it: new Set('nessuno nessuna nessun niente nulla mai neanche nemmeno neppure'.split(' ')),
  pt: new Set('ninguém nada nunca jamais nenhum nenhuma'.split(' ')),
}
