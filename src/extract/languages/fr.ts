import type { Language } from './language.ts'
import { table, words } from './words.ts'

const SPOKEN = `dit disait disent dire lance lancé raconte raconté crie crié demande demandé répond répondu plaisante plaisanté murmure murmuré s'exclame exclamé témoigne témoigné martèle martelé lâche lâché glisse glissé souffle soufflé soupire`
const UNTOLD = `affirme affirmé affirmait explique expliqué expliquait déclare déclaré déclarait ajoute ajouté poursuit poursuivi précise précisé indique indiqué assure assuré estime estimé souligne souligné rappelle rappelé
  annonce annoncé confie confié reconnaît reconnu regrette regretté insiste insisté commente commenté conclut conclu avertit averti promet promis dénonce dénoncé réagi réagit note noté observe observé admet admis
  prévient prévenu juge jugé rétorque rétorqué réplique répliqué tranche tranché résume résumé confirme confirmé soutient soutenu fait fustige fustigé`
const WRITTEN = 'écrit écrivait tweeté tweete publié publie posté poste rédigé'
const JUDGING =
  'qualifie qualifié appelle appelé nomme nommé décrit parle parlé évoque évoqué accuse accusé critique critiqué traite traité salue salué taxe taxé'
const THINKING = 'pense pensé croit cru espère espéré craint trouve considère considéré'

/** French. */
export const fr: Language = {
  code: 'fr',
  common: words(
    'le la les de des du un une et est en que qui dans pour pas sur au aux par plus ce il elle avec se ne son sa ses à été ont mais ou comme cette sont nous vous leur être fait même ces entre selon',
  ),
  shortened: words(''),
  abbreviations: words('m mm mme mlle dr pr st ste etc cf p.ex av bd janv févr avr juil sept oct nov déc'),
  cues: table(
    [THINKING, { report: 'think', medium: 'unknown' }],
    [JUDGING, { report: 'judge', medium: 'unknown' }],
    [UNTOLD, { report: 'say', medium: 'unknown' }],
    [SPOKEN, { report: 'say', medium: 'spoken' }],
    [WRITTEN, { report: 'say', medium: 'written' }],
  ),
  phrasal: new Map(),
  sayings: words('propos déclaration déclarations phrase cri cris appel accusation promesse réponse commentaire discours lettre message'),
  times: words('hier dernier dernière semaine mois année'),
  continuing: words('ajoute ajouté poursuit poursuivi conclut'),
  mood: words(''),
  sources: ['selon', "d'après", 'd’après', 'pour', 'aux dires de'],
  vehicles: table(
    ['communiqué lettre courriel message mémo livre tribune article rapport tweet publication note twitter facebook sms billet', 'written'],
    ['discours entretien interview conférence radio émission appel', 'spoken'],
  ),
  pronouns: table(['il -il -t-il', 'he'], ['elle -elle -t-elle', 'she'], ['ils elles on nous je -ils -elles -on', 'they']),
  possessives: new Map(),
  determiners: words('le la les l un une des son sa ses leur leurs ce cet cette ces mon ma notre votre du au deux trois plusieurs'),
  boundaries: words('que qu quand lorsque tandis parce puisque si mais et ou car comme avant après où donc'),
  relatives: words('qui que dont lequel laquelle'),
  prepositions: words('de du des à au aux en dans sur pour par avec sans sous chez vers entre contre depuis pendant devant d'),
  fillers: words(
    'a ont avait est était sera aussi ensuite puis encore alors déjà également toujours ne pas plus jamais lui même s se y récemment enfin mardi',
  ),
  passives: words('est été était sera sont fut'),
  and: 'et',
  gendered: table(['mari frère père fils acteur chanteur maire', 'he'], ['femme sœur mère fille actrice chanteuse', 'she']),
  titles: table(['m monsieur', 'he'], ['mme madame mlle mademoiselle', 'she'], ['dr docteur maître me professeur pr', 'any']),
  spelledOut: new Map(),
  jobs: words('maire ministre président présidente directeur directrice avocat avocate juge'),
  bodies: words('sa parti ville université conseil'),
  works: words(
    'film chanson album livre roman série émission pièce opéra poème tableau titre intitulé intitulée revue journal lu magazine single',
  ),
  namings: words('mot mots terme termes expression surnom surnommé dit slogan devise baptisé baptisée nommé appelé'),
  calendar: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  ego: words("je j' me moi mon ma mes"),
  self: words('je moi mon ma mes nous notre nos'),
  persons: words('je j me m moi mon ma mes nous notre nos vous votre vos tu te toi'),
}
