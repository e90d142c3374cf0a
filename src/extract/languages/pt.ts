import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { inflect, table, words } from './words.ts'

const REGULAR =
  'afirm explic declar coment cont relat assegur garant revel destac ressalt salient sublinh lembr record anunci confirm avis alert lament denunci critic critic inform complet acrescent continu conclu reclam protest conden frisou apont justific argument not observ desabaf brinc alegou'

/** Portuguese, of Portugal and of Brazil. */
export const pt: Language = {
  ...blank,
  code: 'pt',
  common: words(
    'o a os as um uma de do da dos das e em no na nos nas que não para por pelo pela com se é são foi ao à aos mais como mas seu sua ou já também está ele ela foram após até entre isso este esta muito há sobre são você eles um',
  ),
  letters: 'ãõ',
  elided: words('d n'),
  abbreviations: words('sr sra dr dra prof profa eng av etc pág art nº sto sta'),
  cues: cueTable({
    spoken: `disse disseram diz dizem dizia dito dissera pergunta perguntou perguntaram responde respondeu responderam grita gritou gritaram sussurrou brincou exclamou exclama desabafa desabafou conta contou contaram contava relata relatou comenta comentou fala falou discursou questiona questionou atirou`,
    untold: `${inflect(REGULAR, 'a am ou aram ava ado')} garante garantiu garantiram sustenta sustentou defende defendeu defenderam promete prometeu admite admitiu reconhece reconheceu insiste insistiu adverte advertiu conclui concluiu acrescenta frisa frisou
      alega alegou rebate rebateu reiterou reitera refere referiu adianta adiantou prossegue prosseguiu pede pediu exige exigiu reforçou reforça pontuou avalia avaliou informou ponderou salientou esclarece esclareceu diz-se resume resumiu reage reagiu ameaçou ameaça repetiu repete notou desmentiu desmente retorquiu atirou rematou lamenta lê-se`,
    written: 'escreve escreveu escreveram escrito publica publicou postou tuitou tweetou',
    judging:
      'chama chamou classifica classificou qualifica qualificou descreve descreveu define definiu acusa acusou critica criticou considera considerou apelida apelidou rotulou elogiou',
    thinking: 'acha acham achou acredita acreditam pensa pensou espera esperam teme crê',
    dependent: 'dizendo afirmando explicando acrescentando chamando alegando garantindo ressaltando sublinhando',
    nouns: 'pergunta conta critica nota denuncia fala ameaça resposta grita publica define alerta aponta',
  }),
  sayings: words(
    'declaração declarações palavras frase grito gritos acusação promessa resposta comentário discurso carta mensagem apelo faixa cartazes',
  ),
  times: words('ontem hoje passado passada semana mês ano'),
  continuing: words('acrescenta acrescentou completa completou continua continuou prossegue concluiu'),
  sources: ['segundo', 'de acordo com', 'conforme', 'nas palavras de', 'na opinião de'],
  views: words('para'),
  addressing: words('à ao aos às'),
  vehicles: table(
    [
      'comunicado carta nota e-mail mensagem livro artigo relatório post tweet publicação twitter facebook instagram rede redes texto despacho',
      'written',
    ],
    ['discurso entrevista coletiva conferência rádio programa telefonema', 'spoken'],
  ),
  expletives: {
    words: words('isto isso aquilo ali aqui'),
    verbs: words('há havia houve haverá'),
    existence: /^(?:não )?(?:há|havia|houve|haverá)\b/,
  },
  pronouns: table(['ele', 'he'], ['ela', 'she'], ['eles elas nós eu', 'they']),
  determiners: words(
    'o a os as um uma uns umas seu sua seus suas este esta esse essa aquele nosso nossa meu minha dois duas três vários ao à do da dos das no na pelo pela',
  ),
  boundaries: words('que quando enquanto porque se mas e ou como onde depois antes pois embora'),
  relatives: words('que quem qual cujo cuja'),
  prepositions: words(
    'de do da dos das em segundo no na nos nas num numa ao à aos às por pelo pela pelos para com sem sobre desde até entre contra durante após sob perante d',
  ),
  genitives: words('de do da dos das'),
  fillers: words(
    'tem têm tinha foi era é será também depois então ainda já além se lhe lhes não nunca ontem hoje finalmente posteriormente assim apenas vem havia',
  ),
  asides: ['por sua vez', 'por seu lado', 'por seu turno'],
  passives: words('foi foram é sido'),
  dropsSubject: true,
  and: 'e',
  gendered: table(
    ['marido irmão pai filho ator prefeito', 'he'],
    ['mulher esposa irmã mãe filha atriz prefeita deputada engenheira', 'she'],
  ),
  titles: table(['sr senhor dom', 'he'], ['sra senhora dona', 'she'], ['dr dra doutor doutora professor professora', 'any']),
  jobs: words(
    'prefeito prefeita ministro ministra presidente diretor diretora deputado deputada senador senadora governador governadora juiz juíza advogado advogada delegado delegada técnico treinador vereador porta-voz autarca',
  ),
  bodies: words('sa ltda partido câmara universidade conselho'),
  works: words(
    'filme música canção álbum disco livro romance novela série programa peça obra ópera poema quadro intitulado intitulada título revista jornal single documentário exposição espetáculo espectáculo podcast',
  ),
  namings: words(
    'palavra palavras termo termos expressão apelido apelidado chamado chamada chamados chamadas lema slogan denominado denominada alcunha',
  ),
  calendar: words(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  adverbs: 'mente',
  dialogue: { clause: 'dash', past: /\p{L}{3}(?:ou|eu|iu|[aei]ram|avam?)$/u, present: /\p{L}{3}[ae]m?$/u },
  self: words('eu me mim meu minha nós nos nosso nossa'),
  persons: words('eu me mim meu minha nós nos nosso nossa tu te ti você vocês'),
}
