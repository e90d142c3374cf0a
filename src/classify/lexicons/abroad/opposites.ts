/** Prefixes that turn a word into its opposite. */
export const PREFIXES_ABROAD: Readonly<Record<string, readonly string[]>> = {
  de: ['un', 'nicht', 'miss', 'anti', 'il', 'in', 'ir', 'des'],
  fr: ['in', 'im', 'il', 'ir', 'dés', 'dé', 'més', 'mé', 'mal', 'anti', 'non'],
  es: ['in', 'im', 'i', 'des', 'anti', 'mal', 'no'],
  nl: ['on', 'niet', 'anti', 'in'],
  it: ['in', 'im', 'il', 'ir', 's', 'dis', 'anti'],
  pt: ['in', 'im', 'i', 'des', 'anti'],
}

/** Words that only look like the opposite of what stands behind the prefix. */
export const NOT_OPPOSITES_ABROAD: ReadonlySet<string> = new Set(
  `démenti démentir dément démentent unterhalt unwetter ungeheuer unkosten unterlassen unterricht instand instanz inhalt inhalte inhaber insel insekten
  informer informé informés inventer invention inviter intenter induire imposer impôts imprimer impartir implanter importer importe indiquer
  inscrire inscrit infliger défendre défense déclarer déclaration demander demeurer dépendre dépenser dépense détenir déterminer démettre
  dépôt dépasser départ désigner détourner département déposer démarche démarches dérouler dégager développer devenir malheur
  informar informado inversión invertir intentar inducir invitar instituto instancia interior imponer importar importe imprimir impuesto
  impuestos implantar despedir despedida destacar descubrir desarrollar desarrollo despachar destino destinos destinar descansar describir descargar desplegar
  designar desperdiciar desear deseo despierto indicar industria infracción ingresar inscribir insistir inmigración iniciar immigrant immigrants immigrante immigrantes immigration immigrations
  inmigrante inmigrantes imigrante imigrantes imigração`.split(/\s+/),
)

/** Words nobody takes for each other: opposites by language, `one/other`, in the form without endings. After the antonyms of OpenThesaurus (de, es) and the DES of CRISCO, Caen (fr), by hand. */
export const ANTONYMS_ABROAD: Readonly<Record<string, string>> = {
  de: `berechtigt/verpflichtet anwesend/abwesend gemeinsam/getrennt hell/dunkel warm/kalt voll/leer reich/arm lieben/hassen stärken/schwächen gestärkt/geschwächt
    bestanden/durchgefallen freigesprochen/verurteilt gesund/krank möglich/unmöglich vorher/nachher davor/danach oben/unten vorne/hinten zunehmend/abnehmend gewählt/abgewählt für/gegen mit/ohne vor/nach mehr/weniger mehr/minder über/unter immer/nie ja/nein mindestens/höchstens gut/schlecht alt/neu alt/jung
    groß/klein hoch/niedrig hoch/gering viel/wenig früh/spät früher/später lang/kurz stark/schwach schnell/langsam offen/geschlossen
    richtig/falsch wahr/falsch sicher/gefährlich schuldig/unschuldig legal/illegal steigen/sinken steigen/fallen stieg/sank gestiegen/gesunken
    wachsen/schrumpfen gewinnen/verlieren gewonnen/verloren gewann/verlor öffnen/schließen geöffnet/geschlossen zustimmen/ablehnen zugestimmt/abgelehnt
    annehmen/ablehnen angenommen/abgelehnt kaufen/verkaufen gekauft/verkauft beginnen/enden anfang/ende erlaubt/verboten erlauben/verbieten
    erster/letzter erste/letzte besser/schlechter bessere/schlechtere höher/niedriger größer/kleiner leichter/schwerer leicht/schwer billig/teuer
    innerhalb/außerhalb vorwärts/rückwärts links/rechts nord/süd ost/west bestätigen/dementieren bestätigt/dementiert lebendig/tot leben/tod
    erhöhen/senken erhöht/gesenkt anheben/senken befürworter/gegner freund/feind krieg/frieden sieg/niederlage gewinn/verlust vorteil/nachteil
    freiwillig/gezwungen öffentlich/geheim vor/hinter ein/aus zunahme/abnahme zunehmen/abnehmen alles/nichts jemand/niemand`,
  fr: `présent/absent présente/absente obligé/autorisé renforcer/affaiblir renforcé/affaibli aimer/détester acquitté/condamné plein/vide chaud/froid arriver/partir arrivé/parti
    ajouter/retirer construire/détruire ouverture/fermeture mieux/moins majorité/minorité soutenir/combattre avancer/reculer dedans/dehors devant/derrière malade/guéri pour/contre avec/sans avant/après plus/moins toujours/jamais oui/non sur/sous bon/mauvais bonne/mauvaise grand/petit vieux/jeune
    ancien/nouveau haut/bas haute/basse fort/faible long/court vrai/faux légal/illégal ouvert/fermé ouvrir/fermer gagner/perdre gagné/perdu
    gagne/perd accepter/refuser accepté/refusé approuver/rejeter approuvé/rejeté monter/descendre monté/baissé augmenter/baisser augmenter/diminuer
    augmenté/baissé augmenté/diminué hausse/baisse coupable/innocent acheter/vendre acheté/vendu premier/dernier première/dernière meilleur/pire
    mieux/pire début/fin commencer/finir commencer/arrêter ami/ennemi guerre/paix victoire/défaite partisan/adversaire favorable/opposé
    autorisé/interdit autoriser/interdire autorise/interdit rapide/lent rapidement/lentement facile/difficile riche/pauvre vie/mort vivant/mort public/privé
    confirmer/démentir confirme/dément confirment/démentent confirmé/démenti interne/externe nord/sud gauche/droite tôt/tard davantage/moins quelqu'un/personne`,
  es: `presente/ausente obligado/autorizado absuelto/condenado lleno/vacío caliente/frío llegar/salir llegó/salió llegado/salido fortalecer/debilitar amar/odiar construir/destruir
    apertura/cierre mayoría/minoría apoyar/combatir avanzar/retroceder delante/detrás enfermo/sano encima/debajo añadir/quitar con/sin antes/después más/menos siempre/nunca sí/no sobre/bajo bueno/malo bueno/mal buen/mal bien/mal mejor/peor grande/pequeño viejo/joven
    viejo/nuevo alto/bajo fuerte/débil largo/corto verdadero/falso verdad/mentira legal/ilegal abierto/cerrado abrir/cerrar abrió/cerró
    abre/cierra ganar/perder ganado/perdido ganó/perdió ganamos/perdimos aceptar/rechazar aceptado/rechazado aceptó/rechazó aprobar/rechazar aprobó/rechazó
    aprobado/rechazado subir/bajar subió/bajó subido/bajado sube/baja aumentar/disminuir aumentó/disminuyó aumentar/reducir aumentó/redujo
    culpable/inocente comprar/vender comprado/vendido compró/vendió primero/último primera/última primer/último amigo/enemigo guerra/paz
    victoria/derrota favor/contra partidario/contrario permitido/prohibido permitir/prohibir permite/prohíbe rápido/lento fácil/difícil
    rico/pobre vida/muerte vivo/muerto público/privado confirmar/desmentir confirma/desmiente confirman/desmienten confirmó/desmintió norte/sur izquierda/derecha temprano/tarde
    también/tampoco todo/nada alguien/nadie algo/nada dentro/fuera`,
}
