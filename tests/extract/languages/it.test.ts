import { describe, expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

describe('Italian newspapers', () => {
  test.each([
    [
      'after the words',
      '«Non ci arrenderemo», ha detto il sindaco di Valdoria, Matteo Brignoli, al termine dell’incontro.',
      ['Matteo Brignoli: Non ci arrenderemo'],
    ],
    [
      'elided articles',
      '“L’acqua è arrivata all’altezza dell’altare”, racconta don Piero Sartori. “Non s’era mai visto.”',
      ['Piero Sartori: L’acqua è arrivata all’altezza dell’altare … Non s’era mai visto.'],
    ],
    [
      'a clause between dashes inside the marks',
      '«Il problema – spiega l’ingegnere Dario Fumagalli – è che nessuno ha controllato».',
      ['Dario Fumagalli: Il problema … è che nessuno ha controllato'],
    ],
    [
      'a dash after the clause, and a stop',
      '«Lo avevamo scritto nel 2016 – ricorda Paola Ferrante –. Nessuno ci ha ascoltati.»',
      ['Paola Ferrante: Lo avevamo scritto nel 2016 … Nessuno ci ha ascoltati.'],
    ],
    [
      'a dialogue with dashes',
      '– Chi ha firmato il contratto? – chiese il giudice.\n\n– Mio fratello – rispose la signora Bassani.',
      ['il giudice: Chi ha firmato il contratto?', 'Bassani: Mio fratello'],
    ],
    ['secondo', 'Secondo la procuratrice Elisa Marangoni, l’indagine è «solo all’inizio».', ['Elisa Marangoni: solo all’inizio']],
    ['in someone’s view', 'Per l’economista Sandra Pozzi la manovra è «un salto nel buio».', ['Sandra Pozzi: un salto nel buio']],
    [
      'a verb without its subject',
      'La ministra Giulia Serventi ha difeso il decreto. «È una legge giusta», ha spiegato. «E non torneremo indietro», ha aggiunto.',
      ['Giulia Serventi: È una legge giusta', 'Giulia Serventi: E non torneremo indietro'],
    ],
    [
      'titles, terms and decades',
      'Il regista presenta il film «Le notti di sale». I cosiddetti “furbetti del cartellino” restano a casa. Suonava negli anni ’70 e nel ’92.',
      [],
    ],
    [
      'a headline',
      '«Qui non passa più nessuno»: il borgo isolato dalla frana\n\nLa frana è caduta nella notte sul borgo di Montalto, che da ieri è isolato. «Abbiamo paura», dice Agnese Belli.',
      ['displayed: Qui non passa più nessuno', 'Agnese Belli: Abbiamo paura'],
    ],
    [
      'a dialogue whose verb only tells how it sounded',
      'Il porto è chiuso da una settimana.\n\n– Non so niente – tossì Anna Verdi –. Andiamo via.',
      ['Anna Verdi: Non so niente … Andiamo via.'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
