/** Endings of Spanish verbs and the persons they tell: 1 I, 4 we, 3 he or she, 6 they. After RAE, Nueva gramática, § 4.4 ff. The second person is left out: it ends like a plural. */
export const PERSON_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ábamos|áramos|íamos|iéramos)$/u, '4'],
  [/(?:aron|ieron|aban|ían|aran|ieran|rán)$/u, '6'],
  [/(?:aba|ía|ara|iera)$/u, '13'],
  [/(?:amos|emos|imos)$/u, '4'],
  [/(?:ió|ó|rá)$/u, '3'],
  [/(?:é|í)$/u, '1'],
  [/(?:an|en)$/u, '6'],
  [/o$/u, '1'],
  [/a$/u, '3'],
  [/e$/u, '13'],
]

/** Endings that nouns have too: `el firmo` is none, `la firma` is. */
export const WEAK_ENDINGS = /[aeo]$/u

/** Irregular forms, one verb a row. */
export const IRREGULAR_PERSONS: readonly string[] = [
  'soy=1 es=3 somos=4 son=6 fui=1 fue=3 fuimos=4 fueron=6 era=13 éramos=4 eran=6',
  'he=1 ha=3 hemos=4 han=6 haya=13 hayamos=4 hayan=6',
  'tengo=1 tiene=3 tenemos=4 tienen=6 tuve=1 tuvo=3 tuvimos=4 tuvieron=6',
  'hago=1 hace=3 hacemos=4 hacen=6 hice=1 hizo=3 hicimos=4 hicieron=6',
  'digo=1 dice=3 decimos=4 dicen=6 dije=1 dijo=3 dijimos=4 dijeron=6',
  'voy=1 va=3 vamos=4 van=6 iba=13 íbamos=4 iban=6',
  'estoy=1 está=3 estamos=4 están=6 estuve=1 estuvo=3 estuvimos=4 estuvieron=6',
  'sé=1 sabe=3 sabemos=4 saben=6 supe=1 supo=3 supimos=4 supieron=6',
  'puedo=1 puede=3 podemos=4 pueden=6 pude=1 pudo=3 pudimos=4 pudieron=6 podré=1 podrá=3 podremos=4 podrán=6',
  'debo=1 debe=3 debemos=4 deben=6',
  'quiero=1 quiere=3 queremos=4 quieren=6 quise=1 quiso=3 quisimos=4 quisieron=6',
  'doy=1 da=3 damos=4 dan=6 di=1 dio=3 dimos=4 dieron=6',
  'veo=1 ve=3 vemos=4 ven=6 vi=1 vio=3 vimos=4 vieron=6',
  'pongo=1 pone=3 ponemos=4 ponen=6 puse=1 puso=3 pusimos=4 pusieron=6',
  'vengo=1 viene=3 venimos=4 vienen=6 vine=1 vino=3 vinimos=4 vinieron=6',
  'salgo=1 sale=3 salimos=4 salen=6',
  'creo=1 cree=3 creemos=4 creen=6',
  'conozco=1 conoce=3 conocemos=4 conocen=6',
  'traje=1 trajo=3 trajimos=4 trajeron=6',
  'pedí=1 pidió=3 pedimos=4 pidieron=6',
]

/** French auxiliaries and small verbs, one a row; their subject stands before them, but may be read away from them. */
export const FRENCH_PERSONS: readonly string[] = [
  'ai=1 a=3 avons=4 avez=5 ont=6',
  'suis=1 est=3 sommes=4 êtes=5 sont=6',
  'vais=1 va=3 allons=4 allez=5 vont=6',
  'avions=4 avait=3 avaient=6',
  'étions=4 était=3 étaient=6',
  'faisons=4 fait=3 font=6',
  'pouvons=4 peut=3 peuvent=6',
  'devons=4 doit=3 doivent=6',
  'voulons=4 veut=3 veulent=6',
]
