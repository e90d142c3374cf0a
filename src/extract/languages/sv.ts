import { blank } from './blank.ts'
import { cueTable } from './cues.ts'
import type { Language } from './language.ts'
import { table, words } from './words.ts'

/** Swedish. */
export const sv: Language = {
  ...blank,
  code: 'sv',
  common: words(
    'och att det i på är som en ett av för med den till inte har de om var jag men sig han hon från vi så kan när år där eller under ska efter nu sin över också hade bli mot alla blev vid mycket säger enligt',
  ),
  shortened: words(''),
  letters: 'å',
  alike: true,
  abbreviations: words('bl.a t.ex dvs osv ca kl nr dr prof s.k m.m st f.d'),
  cues: cueTable({
    spoken:
      'säger sa sade sagt sägs berättar berättade berättat ropar ropade ropat frågar frågade frågat svarar svarade svarat viskar viskade skriker skrek skämtar skämtade suckar utbrister utbrast undrar undrade skrattar talar talade',
    untold: `menar menade anser ansåg hävdar hävdade hävdat förklarar förklarade förklarat betonar betonade tillägger tillade tillagt uppger uppgav uppgett meddelar meddelade meddelat konstaterar konstaterade varnar varnade bekräftar bekräftade fortsätter fortsatte
      påpekar påpekade lovar lovade kräver krävde understryker underströk påstår påstod medger medgav erkänner erkände tycker tyckte lyder löd kommenterar kommenterade försäkrar försäkrade förnekar förnekade lägger`,
    written: 'skriver skrev skrivit twittrar twittrade lägger publicerar publicerade mejlar',
    judging:
      'kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade beskyller anklagar anklagade kritiserar kritiserade hyllar hyllade benämner talar',
    nouns: 'kallade kallad',
    thinking: 'tror trodde hoppas hoppades tänker fruktar befarar vill ville',
  }),
  sayings: words('uttalande uttalanden ord anklagelse löfte svar kommentar brev tal ramsan slagord'),
  times: words('igår idag förra veckan månaden året'),
  continuing: words('tillägger tillade fortsätter fortsatte'),
  sources: ['enligt'],
  addressing: words('till'),
  vehicles: table(
    ['pressmeddelande brev mejl inlägg bok artikel rapport twitter facebook instagram meddelande krönika sms uttalande', 'written'],
    ['tal intervju presskonferens radio sändning telefon', 'spoken'],
  ),
  impersonal: words('man'),
  expletives: { words: words('det detta där här') },
  pronouns: table(['han', 'he'], ['hon', 'she'], ['de dom vi jag man hen', 'they']),
  possessives: table(['hans', 'he'], ['hennes', 'she']),
  determiners: words('den det de en ett sin sitt sina hans hennes deras denna detta dessa vår vårt två tre många flera några så'),
  boundaries: words('att när medan eftersom om men och eller för som där då sedan'),
  relatives: words('som'),
  prepositions: words('i på av för med till från om under över vid mot efter enligt hos utan mellan genom före bakom åt'),
  genitives: words('för av på'),
  fillers: words('har hade är var blev också sedan nu igen då inte vidare dessutom även därefter tidigare senare'),
  asides: ['å sin sida', 'i sin tur'],
  passives: words('blev blir'),
  and: 'och',
  gendered: table(['man bror pappa far son skådespelare', 'he'], ['fru hustru syster mamma mor dotter skådespelerska', 'she']),
  titles: table(['herr kung prins', 'he'], ['fru drottning prinsessa', 'she'], ['dr professor', 'any']),
  jobs: words(
    'statsministern kommunalrådet borgmästaren ministern ordföranden direktören tränaren åklagaren advokaten talespersonen författaren sjuksköterskan läkaren forskaren grannen polisen partiledaren rektorn',
  ),
  bodies: words('ab parti kommun universitet'),
  works: words(
    'film filmen bok boken roman romanen låt låten album albumet skiva serie serien program programmet pjäs pjäsen opera dikt dikten tavla tidning tidningen singel titeln',
  ),
  namings: words('ordet orden begreppet uttrycket smeknamnet kallad kallade parollen mottot termen namnet s.k'),
  calendar: words(
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december',
  ),
  dialogue: { clause: 'comma', inline: true },
  self: words('jag mig min mitt mina vi oss vår vårt våra'),
  persons: words('jag mig min mitt mina vi oss vår vårt våra du dig din ditt ni er'),
}
