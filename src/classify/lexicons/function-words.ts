import type { ByLanguage } from './lexicon.ts'

/** Words that hold a sentence together and say little by themselves. */
export const FUNCTION_WORDS: ByLanguage = {
  en: `a an the of that in on at to for by with from as and or but so is are was were be been being am 's do does did done doing have has had
    having this these those there here it its who whom whose which what when where how why than then into onto upon about over out up down
    off through between among against during before after since because while my your his her our their i you he she we they me him us them
    myself yourself himself herself itself ourselves themselves just also too get got go going if whether any such one ones own other another
    let yes well now again back around some toward towards within along across per via own while`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern in im an am auf aus bei beim mit nach von vom zu zum
    zur für über unter um durch gegen vor hinter neben zwischen als wie dass daß weil da so auch nur schon noch doch ja mal ist sind war waren
    bin bist sein hat haben hatte hatten es er sie ich wir ihr du man sich mich mir uns euch ihm ihn ihnen mein meine sein seine unser unsere
    dieser diese dieses diesen diesem hier dort dann was wer wo ihre ihren ihrem ihrer ihres seine seinen seinem seiner seines meinen meinem
    meiner unserer unserem unseren dein deine man wurde wurden worden geworden denen gar überhaupt bereits jetzt nun also eben halt jene jener jenes welche welcher welches worin woran
    worauf wofür damit dafür daran darauf davon dazu ins ans aufs`,
  fr: `le la les l' un une des du de d' à au aux et ou mais donc car que qu' qui quoi dont où dans sur sous par pour avec en est sont était
    étaient être ai as a avons avez ont avait avaient c' ce cet cette ces il elle ils elles on je j' tu nous vous me m' te t' se s' lui leur
    mon ma mes ton ta tes son sa ses notre nos votre vos leurs y plus très bien tout toute tous toutes comme ne n'`,
  es: `el la los las un una unos unas de del a al y e o u pero sino que quien quienes cual como donde cuando en con por para sobre entre desde
    hasta es son era eran ser está están ha han he hemos había habían se me te le les lo nos yo tú él ella ellos ellas nosotros su sus mi mis
    tu tus este esta estos estas ese esa eso esto ya más muy también sí os aquel aquella fue fueron sea sean ni porque pues aquí allí ahí hay tiene
    tienen tenemos nuestro nuestra nuestros nuestras unos unas ante tras según hacia`,
  nl: `de het een en of maar want dus in op aan bij met na van voor uit over onder door tegen achter tussen naar te om tot als dan dat die dit deze
    wat wie waar hoe er hier daar zo ook maar nog wel al eens nu toch is zijn was waren ben bent word wordt worden werd werden heb hebt heeft
    hebben had hadden ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun hen zich mijn jouw onze ons uw dan toen`,
  it: `il lo la i gli le l' un uno una di del dello della dei degli delle d' a al allo alla ai agli alle da dal dalla in nel nella nei nelle con su
    sul sulla per tra fra e ed o ma però che chi cui quale come dove è sono era erano essere stato stata ha ho hai abbiamo avete hanno aveva
    avevano io tu lui lei noi voi loro mi ti ci vi si ne lo questo questa questi queste quello quella mio mia suo sua nostro nostra già più`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas a ao à aos às e ou mas porém que quem qual como onde por pelo pela para com sobre
    entre até é são era eram ser estar está estão há tem têm tinha eu tu você ele ela nós vós vocês eles elas me te se lhe nos lhes seu sua
    seus suas meu minha nosso nossa este esta isto esse essa isso já mais muito também`,
}
