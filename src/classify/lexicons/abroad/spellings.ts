/** Two spellings of one word, by language: the second is what both become. After the reforms of 1996 and 2006 (de; Amtliches Regelwerk), 1990 (fr; Rectifications de l'orthographe) and 2010 (es; RAE, Ortografía). */
export const SPELLINGS_ABROAD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: pairs(`gerne=gern alleine=allein lange=lang aufwändig=aufwendig aufwändige=aufwendige selbständig=selbstständig selbständige=selbstständige
    selbständigen=selbstständigen selbständigkeit=selbstständigkeit rauh=rau rauhe=raue tip=tipp tips=tipps platzieren=plazieren platziert=plaziert nummerieren=numerieren
    stengel=stängel greuel=gräuel greueltaten=gräueltaten behende=behände überschwenglich=überschwänglich schneuzen=schnäuzen känguruh=känguru as=ass stop=stopp stopps=stops
    mesmer=messmer ketschup=ketchup majonäse=mayonnaise spagetti=spaghetti jogurt=joghurt panter=panther tunfisch=thunfisch delphin=delfin club=klub clubs=klubs code=kode
    kommunique=kommuniqué variete=varieté albtraum=alptraum albträume=alpträume`),
  fr: pairs(`clef=clé clefs=clés paye=paie payera=paiera cuiller=cuillère ognon=oignon ognons=oignons tzar=tsar yaourt=yogourt yoghourt=yogourt irak=iraq weekend=week-end
    saoul=soûl saouls=soûls bistrot=bistro bistrots=bistros cacahouète=cacahuète fantasme=phantasme gaité=gaieté paiement=payement auteure=autrice exéma=eczéma chariot=charriot
    combattif=combatif imbécillité=imbécilité joailler=joaillier relai=relais nénufar=nénuphar`),
  es: pairs(`sólo=solo éste=este ésta=esta éstos=estos éstas=estas ése=ese ésa=esa ésos=esos ésas=esas aquél=aquel aquélla=aquella aquéllos=aquellos aquéllas=aquellas
    período=periodo períodos=periodos guión=guion truhán=truhan vídeo=video vídeos=videos fútbol=futbol chófer=chofer ícono=icono íconos=iconos élite=elite élites=elites
    septiembre=setiembre séptimo=sétimo méxico=méjico mexicano=mejicano mexicana=mejicana mexicanos=mejicanos texas=tejas tejano=texano whisky=güisqui wiski=güisqui
    güiski=güisqui whiskey=güisqui kiosco=quiosco zinc=cinc kilo=quilo iraq=irak qatar=catar yihad=jihad olimpíada=olimpiada olimpíadas=olimpiadas alvéolo=alveolo
    reúma=reuma básquet=basquet cóctel=coctel cócteles=cocteles cóccix=coxis ex-presidente=expresidente hui=huí
    crié=crie guié=guie`),
  nl: pairs('sinds=sedert pannekoek=pannenkoek copie=kopie produkt=product'),
  it: pairs('sè=sé perchè=perché poichè=poiché benchè=benché finchè=finché'),
  pt: pairs('acção=ação acções=ações facto=fato óptimo=ótimo directo=direto económico=econômico'),
}

/** Spellings of which a rule tells the other: `Photo`, `Foto`; `coût`, `cout`; `psicología`, `sicología`. */
export const SPELLING_RULES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/ß/gu, 'ss'],
    [/ä/gu, 'ae'],
    [/ö/gu, 'oe'],
    [/ü/gu, 'ue'],
    [/ph/gu, 'f'],
    [/ti(?=al|ell)/gu, 'zi'],
    [/([bcdfghjklmnpqrstvwxz])\1\1/gu, '$1$1'],
    [/rrh/gu, 'rr'],
  ],
  fr: [
    [/œ/gu, 'oe'],
    [/æ/gu, 'ae'],
    [/î/gu, 'i'],
    [/^(?!(?:s|m|d)û|jeûn)(.*)û/u, '$1u'],
    [/é(?=[bcdfglmnprstv]{1,2}e(?!$))/gu, 'è'],
    [/aye(?=s$|nt$|$|r)/u, 'aie'],
  ],
  es: [
    [/^ps/u, 's'],
    [/^obs(?=[ctu]{1,2}[a-z])/u, 'os'],
    [/^subst/u, 'sust'],
    [/^trans(?=[bcdfglmnpqv])/u, 'tras'],
    [/^post(?=[bcdfglmnpqrv])/u, 'pos'],
    [/^reem/u, 'rem'],
    [/íac(?=[oa])/u, 'iac'],
  ],
}

function pairs(row: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    row.split(/\s+/).map((pair): [string, string] => {
      const [one = '', other = ''] = pair.split('=')
      return [one, other]
    }),
  )
}
