import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('French newspapers', () => {
  test.each([
    [
      'inverted after the words',
      '« Nous n’avons plus d’eau depuis mardi », a déclaré le maire de Vaubrun, Étienne Courtel.',
      ['Étienne Courtel: Nous n’avons plus d’eau depuis mardi'],
    ],
    [
      'a clause inside the marks, with a pronoun',
      'Le directeur, Marc Delaunoy, est en colère. « On nous a menti, dit-il. On nous avait promis trois ans de travail. »',
      ['Marc Delaunoy: On nous a menti … On nous avait promis trois ans de travail.'],
    ],
    [
      'a clause inside the marks, with who someone is',
      '« La porte est ouverte, assure Mireille Astruc, adjointe à la propreté, mais nous ne céderons pas. »',
      ['Mireille Astruc: La porte est ouverte … mais nous ne céderons pas.'],
    ],
    [
      'a helper, the pronoun, the verb',
      'La ministre Hélène Brossard était au Sénat. « Je crois, a-t-elle poursuivi, que cette loi suffira », avant de partir.',
      ['Hélène Brossard: Je crois … que cette loi suffira'],
    ],
    [
      'a cry before the clause',
      '« Quel scandale ! s’est exclamée la présidente de l’association, Odile Ferrand. Nous irons jusqu’au bout. »',
      ['Odile Ferrand: Quel scandale ! … Nous irons jusqu’au bout.'],
    ],
    [
      'another in turn',
      '« Merci à tous », a tweeté la députée Nora Haddad. « Où étaient les secours ? », s’interroge de son côté le sénateur Alain Roy.',
      ['Nora Haddad: Merci à tous', 'Alain Roy: Où étaient les secours ?'],
    ],
    [
      'whom it is told',
      '« Nous avons perdu douze bateaux », a expliqué à l’AFP Bastien Le Goff, patron pêcheur.',
      ['Bastien Le Goff: Nous avons perdu douze bateaux'],
    ],
    ['a day between verb and subject', '« La route rouvrira », a promis mardi la préfète Nora Haddad.', ['Nora Haddad: La route rouvrira']],
    ['selon', 'Selon Paul Rivière, porte-parole du syndicat, la situation est « intenable ».', ['Paul Rivière: intenable']],
    ['in someone’s view', 'Pour l’économiste Denis Achard, il s’agit d’« un vrai tournant ».', ['Denis Achard: un vrai tournant']],
    [
      'a description with a preposition before the name',
      '« Le port est sûr », a déclaré la députée d’opposition Mireille Kerval.',
      ['Mireille Kerval: Le port est sûr'],
    ],
    ['a name with a particle', '« Le port est sûr », a déclaré Gaspard d’Orlan, député.', ['Gaspard d’Orlan: Le port est sûr']],
    ['what they speak of', 'Les Marins unis parlent d’« un texte de trop ».', ['Les Marins unis: un texte de trop']],
    [
      'no speaker in “it is then that”',
      'C’est alors que le maire, Luc Tavernier, eut cette phrase : « Le port est à nous, et à nous seuls. »',
      ['Luc Tavernier: Le port est à nous, et à nous seuls.'],
    ],
    ['no view of anyone', 'Pour le port, la crue est « une chance » que nul n’attendait vraiment ici.', []],
    [
      'the mark repeated at each paragraph',
      'Dans sa lettre, la maire Odile Kerjean écrit :\n\n« Nous avons tenu bon.\n\n« Nous tiendrons encore. »',
      ['Odile Kerjean: Nous avons tenu bon. … Nous tiendrons encore.'],
    ],
    [
      'the closing mark at the head of a line',
      'Luc Tavernier se souvient : « Nous étions jeunes.\n\n» Nous ne savions rien de la guerre. »',
      ['Luc Tavernier: Nous étions jeunes. … Nous ne savions rien de la guerre.'],
    ],
    [
      'a dialogue, a comma before the clause',
      '— Vous avez vu la lettre ? demanda le juge.\n\n— Jamais, répondit Mme Vasseur.\n\n— Vous en êtes sûre ?',
      ['le juge: Vous avez vu la lettre ?', 'Vasseur: Jamais', 'nobody: Vous en êtes sûre ?'],
    ],
    [
      'a list is no dialogue',
      'Le conseil a voté trois mesures :\n\n- une aide de 300 euros ;\n\n– la gratuité des bus ;\n\n— La fermeture du parking.',
      [],
    ],
    [
      'parenthetical dashes are no dialogue',
      'Le pont – inauguré en mars – est fissuré. L’ingénieur Farid Hamdi y voit « un défaut de conception ».',
      ['Farid Hamdi: un défaut de conception'],
    ],
    [
      'a mark never closed',
      '« Nous partirons demain, a promis Rémi Castan.\n\nLe lendemain, la place était vide.',
      ['Rémi Castan: Nous partirons demain,'],
    ],
    [
      'titles, nicknames and terms',
      'Le film « Les Heures lentes » sort mercredi. Michel « le Roc » Vidal a quitté le club. Le mot « solidarité » revient douze fois.',
      [],
    ],
    [
      'a title before a clause, and everybody’s word',
      'Dans son dernier film, « Les Heures lentes », la cinéaste Anaïs Perrot raconte l’exode. C’est ce qu’on appelle la « génération béton ».',
      [],
    ],
    [
      'a headline',
      '« On ne cédera pas » : la colère des dockers\n\nLes dockers de Morlange ont cessé le travail mardi matin, sans prévenir personne. « On attend », dit Paul Girin.',
      ['displayed: On ne cédera pas', 'Paul Girin: On attend'],
    ],
    [
      'a dialogue that goes on after the clause',
      '– Non, répondit Paul Vale, nous restons.\n\n– Tout est perdu, toussa Claire Bray, et la mer monte.\n\n– On verra, dit Paul Vale, directeur du port, fatigué.',
      ['Paul Vale: Non … nous restons.', 'Claire Bray: Tout est perdu … et la mer monte.', 'Paul Vale: On verra'],
    ],
    [
      'no clause: the future, a greeting, everybody',
      'Le port est fermé depuis lundi.\n\n– Je reste, dit Paul Vale.\n\n– Bonjour, salut Paul, tout le monde est là, viendra la pluie.',
      ['Paul Vale: Je reste', 'nobody: Bonjour, salut Paul, tout le monde est là, viendra la pluie.'],
    ],
    [
      'a pronoun hung on to its verb, without what hangs it there',
      'Les pêcheurs attendent. « On part », disent-ils. « Jamais », répète-t-on au port.',
      ['ils: On part', 'on: Jamais'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('what follows a clause in French dialogue', () => {
  const above = 'Le four est fermé depuis lundi.\n\n'
  test.each([
    [
      'the reporter',
      '— Vous ne me ferez pas taire, lance Michel Orsay, le boulanger. Il rit.',
      ['Michel Orsay: Vous ne me ferez pas taire'],
    ],
    ['the reporter, of a woman', '— Jamais, répond Claire Orsay. Elle ferme la porte.', ['Claire Orsay: Jamais']],
    ['someone the speech names', '— Paul ment, dit Ona Bray. Il ne sait rien.', ['Ona Bray: Paul ment … Il ne sait rien.']],
    ['someone the speech describes', '— Le maire ment, dit Ona Bray. Il ne sait rien.', ['Ona Bray: Le maire ment … Il ne sait rien.']],
    ['a speaker who says I', '— Je reste, dit Ona Bray. Elle me l’a demandé.', ['Ona Bray: Je reste … Elle me l’a demandé.']],
    ['everybody', '— Vous verrez, dit Ona Bray. On part demain.', ['Ona Bray: Vous verrez … On part demain.']],
    [
      'who someone is, then speech',
      '— Non, répond Claire Orsay, la patronne du café, nous restons.',
      ['Claire Orsay: Non … nous restons.'],
    ],
    [
      'a noun with its verb is speech',
      '— Non, répond Claire Orsay, le port ferme ce soir.',
      ['Claire Orsay: Non … le port ferme ce soir.'],
    ],
    [
      'who someone is, inside marks',
      '« Vous ne me ferez pas taire, lance Michel Orsay, le boulanger. On verra bien. »',
      ['Michel Orsay: Vous ne me ferez pas taire … On verra bien.'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(above + text)).toEqual(said)
  })
})
