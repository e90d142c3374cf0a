import { cueTable } from './cues.ts'
import { frenchOccasions } from './french-occasions.ts'
import type { Language } from './language.ts'
import { inflect, table, words } from './words.ts'

const SAID =
  'affirm expliqu déclar assur estim soulign rappel annonc confi regrett insist comment dénonc not observ jug rétorqu répliqu tranch résum confirm fustig précis indiqu ajout lanc racont demand plaisant martel exclam interrog félicit inquièt agac indign étonn désol justifi alarm réjoui défend insurg amus emport enthousiasm moqu déplor alert plaid argument clam murmur crie cri souffl lâch gliss témoign articul assén relat pest ironis martèl avou signal révél invoqu réclam salu raill taquin rassur proclam détaill développ soupir chuchot marmonn bredouill'

/** French. */
export const fr: Language = {
  code: 'fr',
  common: words(
    'le la les de des du un une et est en que qui dans pour pas sur au aux par plus ce il elle avec se ne son sa ses à été ont mais ou comme cette sont nous vous leur être fait même ces entre selon',
  ),
  shortened: words(''),
  elided: words('l d j m t s c n qu jusqu lorsqu puisqu'),
  enclitics: words('-il -elle -ils -elles -on -je -nous -t-il -t-elle -t-ils -t-elles -t-on'),
  abbreviations: words('m mm mme mlle dr pr st ste etc cf p.ex av bd janv févr avr juil sept oct nov déc'),
  cues: cueTable({
    spoken:
      'dit disait disent dire disaient dira lance lancé raconte raconté crie crié demande demandé répond répondu répondent répondait répondit répondirent dirent interrompit plaisante plaisanté murmure murmuré exclame exclamé témoigne témoigné martèle martelé lâche lâché glisse glissé souffle soufflé soupire soupiré chuchote hurle hurlé scande scandé scandent interroge interrogé sourit ironise ironisé fulmine fulminé gronde grondé grogne grogné rugit tempête riposte riposté',
    untold: `${inflect(SAID, 'e ent é ée és ait aient a')} poursuit poursuivi poursuivit promit admit soutint reconnut conclut avertit prévint prévient prévenu préviennent reconnaît reconnu conclut conclu avertit averti promet promis réagit réagi admet admis soutient soutenu fait fait_valoir maintient rappelle
      réjoui réjouit défend défendu tonne tonné jure juré assène asséné enchaîne enchaîné reprend repris complète complété renchérit renchéri abonde acquiesce nuance nuancé tempère tempéré proteste protesté prétend prétendu lit lit-on redoute répète répété menace menacé
      s'inquiète inquiète inquiété alarme alarmé souligne ajouter dire conclure poursuivre préciser expliquer déclarer affirmer lancer résumer`,
    written: 'écrit écrivait écrivent tweeté tweete publié publie posté poste rédigé',
    judging:
      'qualifie qualifié qualifient appelle appelé nomme nommé décrit décrivent parle parlent parlait parlaient parlé évoque évoquent évoqué accuse accusent accusé critique critiquent critiqué voit voient traite traité salue salué taxe taxé dénonce dénoncent dénoncé fustige fustigé déplore raille vante vanté',
    thinking: 'pense pensé croit cru espère espéré craint trouve trouvé considère considéré',
    dependent: 'disant affirmant expliquant ajoutant déclarant estimant assurant précisant soulignant dénonçant évoquant',
    nouns:
      'demande juge note critique annonce appel témoigne fait dit promis tranche murmure souffle poste signale révèle nuance menace alarme alerte lance cri crie salue reconnu rappel',
  }),
  phrasal: new Map(),
  sayings: words('propos déclaration déclarations phrase cri cris appel accusation promesse réponse commentaire discours lettre message'),
  times: words('hier dernier dernière semaine mois année'),
  continuing: words('ajoute ajouté poursuit poursuivi conclut'),
  mood: words(''),
  sources: ['selon', "d' après", 'aux dires de', "de l' avis de", 'à en croire', 'aux yeux de'],
  views: words('pour'),
  addressing: words('à au aux'),
  vehicles: table(
    ['communiqué lettre courriel message mémo livre tribune article rapport tweet publication note twitter facebook sms billet', 'written'],
    ['discours entretien interview conférence radio émission appel', 'spoken'],
  ),
  impersonal: words('on'),
  expletives: {
    words: words("cela ça ceci c' ce voilà voici"),
    pronouns: words('il -il -t-il'),
    before:
      /^(?:ne |n' )?(?:y (?:a|avait|aura|aurait|eut|ait)\b|s' ?agi|fa(?:ut|llait|llut)\b|faud|pl(?:eut|euvait|euvra)\b|neige|gel|suffi|sembl|par(?:aît|aissait) |convien|convenait|import|va(?:ut|lait) mieux|manqu|(?:est|était) (?:temps|vrai|tard|tôt|midi|minuit|question|clair|évident|possible|impossible)\b)/,
    existence: /^il (?:n' )?y (?:a|avait|aura|aurait|eut)\b/,
  },
  pronouns: table(
    ['il -il -t-il', 'he'],
    ['elle -elle -t-elle', 'she'],
    ['ils elles on nous je -ils -elles -on -t-ils -t-elles -t-on -je', 'they'],
  ),
  possessives: new Map(),
  determiners: words("le la les l' un une des son sa ses leur leurs ce cet cette ces mon ma notre votre du au deux trois plusieurs chaque"),
  boundaries: words("que qu' quand lorsque lorsqu' tandis parce puisque si mais et ou car comme avant après où donc quant"),
  relatives: words('qui que dont lequel laquelle'),
  prepositions: words(
    "de du des selon à au aux en dans sur pour par avec sans sous chez vers entre contre depuis pendant devant après lors jusque jusqu' d'",
  ),
  genitives: words("de du des d'"),
  fillers: words(
    "c' voilà voici a ont avait est était sera aussi ensuite puis encore alors déjà également toujours ne n' pas plus jamais lui même s' se y en avoir récemment enfin ainsi abord notamment",
  ),
  asides: ['de son côté', 'à son tour', 'pour sa part', 'quant à lui', 'quant à elle'],
  passives: words('est été était sera sont fut'),
  and: 'et',
  gendered: table(['mari frère père fils acteur chanteur maire', 'he'], ['femme sœur mère fille actrice chanteuse', 'she']),
  titles: table(['m monsieur', 'he'], ['mme madame mlle mademoiselle', 'she'], ['dr docteur maître me professeur pr', 'any']),
  spelledOut: new Map(),
  jobs: words(
    'chef cheffe patron patronne délégué déléguée porte-parole secrétaire habitant habitante député députée sénateur sénatrice préfet préfète procureur procureure agriculteur agricultrice éleveur éleveuse enseignant enseignante professeur médecin infirmier infirmière chercheur chercheuse économiste historien historienne entraîneur responsable conseiller conseillère colonel capitaine commandant adjointe adjoint maire ministre président présidente directeur directrice avocat avocate juge',
  ),
  bodies: words('sa parti ville université conseil'),
  works: words(
    'film chanson album livre roman série émission pièce opéra poème tableau titre intitulé intitulée revue journal lu magazine single',
  ),
  namings: words('mot mots terme termes expression surnom surnommé dit slogan devise baptisé baptisée nommé appelé'),
  calendar: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  occasions: frenchOccasions,
  ego: words("je j' me moi mon ma mes"),
  dialogue: {
    clause: 'either',
    // > | soupira, répondit, disait   but not > | viendra, sera
    past: /(?:\p{L}{3}(?<![edv]r)a|[èiu]rent|\p{L}[nr]dit|\p{L}{3}ait|aient)$/u,
  },
  self: words('je moi mon ma mes nous notre nos'),
  persons: words('je j me m moi mon ma mes nous notre nos vous votre vos tu te toi'),
}
