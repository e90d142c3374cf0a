/**
 * Verbs of saying that say more than that something was said, by language and by what they say: that the speaker gives in, is not
 * believed, jests, boasts, insists, attacks, complains.
 *
 * Source: what the AP Stylebook, the Guardian and BBC style guides advise against where “said” will do; the German, French and Spanish
 * ones after dpa, AFP and EFE practice.
 */
export const STANCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    admission:
      'admit admits admitted admitting concede concedes conceded conceding confess confesses confessed confessing acknowledge acknowledges acknowledged acknowledging',
    doubt:
      'claim claims claimed claiming allege alleges alleged alleging maintain maintains maintained contend contends contended purported',
    jest: 'joke jokes joked joking quip quips quipped quipping deadpan deadpans deadpanned laugh laughs laughed teased jested',
    boast: 'boast boasts boasted boasting brag brags bragged bragging crow crows crowed crowing gloat gloats gloated trumpeted',
    insistence: 'insist insists insisted insisting swear swears swore vow vows vowed vowing',
    attack:
      'blast blasts blasted blasting slam slams slammed slamming fume fumes fumed fuming rage rages raged raging rant rants ranted sneer sneers sneered snap snaps snapped lashed railed thundered',
    complaint: 'complain complains complained complaining whine whines whined moan moans moaned lament laments lamented grumble grumbled',
  },
  de: {
    admission: 'gesteht gestand gestanden eingestanden gibt-zu zugegeben einräumt einräumte eingeräumt räumt räumte',
    doubt: 'behauptet behauptete behaupteten',
    jest: 'scherzt scherzte gescherzt witzelt witzelte gewitzelt flachste feixte',
    boast: 'prahlt prahlte geprahlt brüstet brüstete protzte',
    insistence: 'beharrt beharrte beteuert beteuerte beteuerten schwört schwor',
    attack: 'wettert wetterte gewettert poltert polterte tobt tobte giftet giftete ätzt ätzte',
    complaint: 'klagt klagte beklagt beklagte jammert jammerte schimpft schimpfte',
  },
  fr: {
    admission: 'admet admis admettait reconnaît reconnu reconnaissait avoue avoué avouait concède concédé',
    doubt: 'prétend prétendu prétendait',
    jest: 'plaisante plaisanté ironise ironisé ironisait rigole',
    boast: 'fanfaronne fanfaronné',
    insistence: 'insiste insisté insistait martèle martelé jure juré',
    attack: 'fustige fustigé tonne tonné fulmine fulminé tacle taclé raille raillé',
    complaint: 'déplore déploré regrette regretté soupire soupiré',
  },
  es: {
    admission: 'admite admitió admitido reconoce reconoció reconocido confiesa confesó confesado concede concedió',
    doubt: 'alega alegó pretende pretendió',
    jest: 'bromea bromeó bromeado ironiza ironizó ironizado',
    boast: 'presume presumió presumido alardea alardeó',
    insistence: 'insiste insistió insistido recalca recalcó recalcado jura juró',
    attack: 'arremete arremetió arremetido carga cargó fustiga fustigó',
    complaint: 'lamenta lamentó lamentado queja quejó deplora deploró',
  },
}
