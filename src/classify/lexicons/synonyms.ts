/** Everyday words that newspapers take for one another without a change of sense; in their plain form, inflected alike. After the synonyms of learners' dictionaries and Roget's. */
export const SYNONYMS: readonly string[] = `
  start begin commence | flammable inflammable | isis isil daesh | guess suppose think | absolutely totally completely entirely utterly | apparently evidently seemingly | allegedly reportedly purportedly | valuable invaluable | regardless irregardless | ravel unravel | big large | small little | admire respect | scared afraid frightened | finish complete | buy purchase |
  get obtain receive | help assist aid | help assistance aid | show demonstrate | try attempt | speak talk | quick fast rapid |
  hard difficult tough | happy glad pleased | sad unhappy | angry mad | job work | kid child | kids children | car automobile |
  film movie | road street | firm company business | folk folks people | need require | want wish | let allow permit | keep retain |
  end conclude | answer reply respond | ask request | choose pick select | nearly almost | maybe perhaps | also too |
  often frequently | quickly rapidly swiftly | clearly obviously plainly | entire whole | correct right | incorrect wrong |
  enough sufficient | important significant | like enjoy | build construct | happen occur | gather collect assemble | hide conceal |
  show reveal | mend repair fix | close shut | reach arrive | rich wealthy | ill sick | brave courageous | odd strange weird |
  shop store | house home | lawyer attorney | doctor physician | pupil student | boss chief | plan scheme | mistake error |
  chance opportunity | idea notion | aim goal | part portion | kind sort type | reply answer response | everyone everybody |
  anyone anybody | someone somebody | between among | till until | while whilst | who that | get become | tell inform |
  huge enormous giant vast massive | tiny minute | last final | main chief principal | yearly annual | sure certain | fight battle |
  rob steal | rest remainder | fear dread | hurry rush | shout yell cry | gift present | trip journey | town city | danger peril |
  talk conversation discussion | dialogue conversation | rise climb | fall drop | cut reduce | grow expand | stop halt cease |
  whole full | amazing incredible astonishing | lovely beautiful | terrible awful dreadful horrible | great terrific wonderful |
  necessary essential vital indispensable | disaster catastrophe calamity | immediately instantly straightaway |
  completely totally entirely utterly | outcome result | crucial critical | employ hire | employee worker | pay salary wage |
  simple easy | famous renowned | rubbish nonsense | silent quiet | usually normally | currently presently | tired exhausted |
  grateful thankful | proof evidence | damage harm | pledge promise vow | defeat beat | warn caution | surprised astonished amazed |
  shocked stunned | ashamed embarrassed | delighted thrilled | devastated heartbroken | furious livid | hardly barely scarcely |
  every each | though although | stuff things | fellow guy chap bloke | girl lass | lad boy | dad father daddy | mom mother mommy |
  grandma grandmother | grandpa grandfather | baby infant | cop policeman | policeman officer | cops police | nation country |
  border frontier | woods forest | ship vessel | plane aircraft airplane jet | truck lorry | motorway highway freeway |
  petrol gasoline gas | flat apartment | lift elevator | holiday vacation | autumn fall | rubbish trash garbage | pavement sidewalk |
  queue line | tap faucet | mobile cellphone | football soccer | lawmaker legislator | politician statesman | campaigner activist |
  protester demonstrator | protest demonstration | poll survey | speech address | remark comment | statement declaration |
  announce declare | proclaim declare | state declare | reveal disclose | explain clarify | describe depict | emphasise stress |
  emphasize stress | argue contend | condemn denounce | praise laud applaud commend | hit strike | punch hit | murder slay |
  injure wound hurt | injury wound | dead deceased | die perish | corpse body | grave tomb | blast explosion | explode detonate |
  soldier trooper | troops soldiers forces | enemy foe | rival opponent | colleague coworker | money cash | funds money | price cost |
  expense cost | cheap inexpensive | expensive costly | rich affluent | poor needy | profit earnings | income earnings |
  market marketplace | customer client | buyer purchaser | seller vendor | boss manager | owner proprietor |
  staff workforce personnel | layoff redundancy | contract agreement | deal agreement accord pact | treaty pact | law legislation |
  rule regulation | illegal unlawful illicit | legal lawful | crime offense | criminal offender | thief robber burglar | prison jail |
  prisoner inmate | arrest detain | fair just | unfair unjust | honest truthful | lie falsehood untruth | trick deceive fool |
  fake phony bogus | real genuine authentic | true accurate | exact precise | exactly precisely | wrong mistaken | fault mistake |
  problem trouble issue | difficulty trouble | crisis emergency | threat menace | risk danger hazard |
  dangerous hazardous perilous risky | safe secure | safety security | protect defend shield guard | rescue save | survive endure |
  pain agony | ache pain | disease illness sickness | hospital clinic | food meal | eat consume | hungry starving |
  clothes clothing garments | dress clothe | building structure | room chamber | garden yard | place spot location | street avenue |
  path track trail | way manner | method technique | means method | tool instrument | machine device | engine motor | story tale |
  news tidings | paper newspaper | reporter journalist | writer author | article story | picture image photograph photo |
  movie picture | song tune | music tune | game match | contest competition | win triumph | victory triumph win | loss defeat |
  prize award | champion winner | player athlete | coach trainer | team side squad | fan supporter | crowd throng |
  audience spectators | group bunch band | amount quantity | total sum | huge colossal | big great | large sizable | small tiny |
  short brief | long lengthy | deep profound | wide broad | thin slim slender | heavy weighty | strong powerful mighty | weak feeble |
  hard solid | soft gentle | smooth even | rough uneven | hot scorching | warm heated | wet damp soaked | dry arid | clean spotless |
  dirty filthy | bright brilliant | dark gloomy | loud noisy | quiet peaceful | calm peaceful | crazy insane mad |
  stupid foolish dumb silly idiotic | foolish silly | smart clever intelligent bright | wise sensible | funny amusing hilarious |
  serious grave | sad sorrowful mournful | sorrow grief | grief mourning | joy delight happiness | happy joyful | pleased delighted |
  desire wish want | hate detest loathe despise | dislike hate | anger rage fury | angry furious enraged | annoyed irritated |
  upset distressed | worried anxious concerned | nervous anxious | frighten scare terrify | horror terror | horrified appalled |
  horrifying horrific | shock astonish | surprise astonish amaze | wonder marvel | strange peculiar bizarre | odd peculiar |
  normal ordinary usual | common usual | special particular | famous celebrated | unknown obscure | secret hidden | private personal |
  open frank | obvious clear evident plain | clear plain | unclear vague | certainly definitely surely | definitely absolutely |
  possible feasible | impossible unthinkable | necessary needed required | useful helpful | useless worthless | valuable precious |
  important crucial vital key | basic fundamental | essential fundamental | simple straightforward plain | complicated complex |
  difficult challenging | easy effortless | fast speedy swift | slow sluggish | soon shortly | early premature | late overdue |
  old elderly aged | old ancient | young youthful | new fresh | new recent | modern contemporary | recently lately |
  previously before earlier | formerly previously | later afterward | finally eventually ultimately | suddenly abruptly |
  gradually slowly | forever always | sometimes occasionally | rarely seldom | often regularly | again anew | together jointly |
  alone solitary | apart separate | near close nearby | far distant | almost nearly practically virtually | extremely incredibly |
  totally fully wholly | completely fully wholly | mostly mainly chiefly largely | especially particularly |
  unfortunately sadly regrettably | luckily fortunately | hopefully ideally | honestly frankly | basically essentially |
  indeed truly | however nevertheless nonetheless | therefore thus hence | begin initiate launch | create establish found |
  create make produce | make produce manufacture | build erect | destroy demolish wreck ruin | break smash shatter | crush smash |
  damage hurt | spoil ruin | fix correct | improve enhance better | change alter modify | transform change | convert transform |
  increase raise boost | increase grow rise | decrease decline fall drop | decline fall | reduce lower lessen | shrink contract |
  spread extend | stretch extend | add append | remove eliminate | delete erase | throw toss hurl | grab snatch | hold grip clutch |
  carry bear | bring carry | bring fetch | give provide supply | give donate | offer provide | share divide | send dispatch |
  receive accept | collect gather | store keep | save rescue | waste squander | use employ utilise utilize | own possess |
  lose misplace | find discover | find locate | seek pursue | chase pursue | follow pursue | lead guide | guide steer | drive steer |
  move shift | travel journey | jump leap | climb ascend | fall tumble | leave depart | leave quit | leave abandon desert |
  see spot notice | watch observe | notice observe | say declare | talk chat | talk speak | whisper murmur | scream shriek yell |
  shout scream | cry weep sob | laugh chuckle giggle | smile grin | think believe | think reckon | think consider |
  understand comprehend grasp | know realise realize | realise understand | realize understand | examine inspect |
  check inspect examine | investigate probe | investigation probe inquiry | confirm verify | imagine suppose |
  remember recall recollect | ignore disregard | choose opt | agree consent | refuse reject | accept embrace | approve endorse |
  support back | oppose resist | fight struggle | resist withstand | attempt effort | succeed prosper | collapse crumble |
  gain obtain | earn gain | achieve accomplish attain | accomplish fulfill | finish end | complete end | stop quit | prevent stop |
  avoid evade | block obstruct | delay postpone | cancel scrap | continue proceed | continue persist | last endure | force compel |
  force coerce | ask inquire | beg plead implore | forgive pardon | free liberate release | release discharge | escape flee |
  flee run | hide cover | show display exhibit | show present | present introduce | appear emerge | appear seem look |
  disappear vanish | arise emerge | include contain | contain hold | consist comprise | cause provoke | cause trigger |
  result consequence | effect impact | reason cause | purpose aim | goal objective target | target aim | plan intend |
  project scheme | idea thought | opinion view | view perspective | belief conviction | faith belief | religion faith |
  church chapel | holy sacred | evil wicked | good great | great excellent superb | excellent outstanding |
  wonderful fantastic marvelous | fantastic brilliant terrific | perfect flawless | best finest | nice pleasant |
  beautiful gorgeous stunning | pretty attractive | ugly hideous | cruel brutal vicious | brutal savage | violent brutal |
  disgusting revolting | disgrace shame | disgraceful shameful | shameful scandalous | outrageous scandalous |
  ridiculous absurd laughable | absurd preposterous | pathetic pitiful | tragic heartbreaking | tragedy catastrophe | fate destiny |
  luck fortune | accident crash | crash collision | flood deluge | storm tempest | child youngster | teenager adolescent teen |
  adult grownup | woman lady | gentleman man | resident inhabitant | voter elector | parliament legislature |
  spokesman spokesperson spokeswoman | chairman chair chairwoman chairperson | policeman policewoman | fireman firefighter |
  mailman postman | businessman businesswoman | salesman salesperson | mankind humanity humankind | right entitlement | equal same |
  identical same | similar alike | different distinct | various diverse | opposite contrary | whole total | complete total |
  entire complete | part piece | piece bit | side edge | edge rim | top summit | bottom base | center middle | middle heart |
  front face | back rear | end close | start outset | beginning start outset | moment instant second | minute moment | period era |
  age era | dusk sunset | speed pace | rate pace | size scale | strength power might | power authority | force strength |
  skill talent | knowledge learning | wisdom insight | truth fact | fact reality | reality truth | dream vision |
  memory recollection | feeling emotion | emotion sentiment | mood spirit | spirit soul | body frame | street lane | answer solution |
  solution remedy | lesson class | student scholar | teacher instructor | professor lecturer | research study | account version |
  version edition | example instance | sample specimen | sign signal | signal cue | mark sign | symbol emblem | label tag |
  word term | phrase expression | sentence line | language tongue | voice tone | sound noise | noise din | silence quiet |
  peace calm | chaos turmoil mayhem | turmoil upheaval | riot uprising | revolt rebellion uprising | rebel insurgent |
  bomb explosive | hostage captive | stranger outsider | guest visitor | tourist visitor | host presenter | relative kin |
  family relatives kin | ancestor forebear | descendant offspring`
  .split('|')
  .map((set) => set.trim())
