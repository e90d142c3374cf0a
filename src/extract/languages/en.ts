import { englishMentions } from './english-mentions.ts'
import { englishForms } from './english-verbs.ts'
import { englishOccasions } from './english-occasions.ts'
import type { Language } from './language.ts'
import { table, words } from './words.ts'

const SPOKEN = `say/said tell/told ask declare announce remark shout yell cry whisper mutter murmur exclaim scream quip joke testify recall chant sing/sang/sung
  speak/spoke/spoken recite sob roar bark boom beam sigh chuckle laugh groan growl snap shoot/shot thunder fume seethe sneer wail moan hiss blurt drawl coo giggle marvel gush bellow mumble holler croon chime chuckle mouth deadpan intone preach opine
  interject interrupt reminisce rant vent gripe grumble whine lament plead beg crow`
const UNTOLD = `add note reckon explain state reply respond answer argue claim insist continue conclude warn stress suggest acknowledge concede admit assert comment emphasize emphasise
  maintain observe reiterate repeat predict promise vow pledge propose confirm reveal disclose report quote cite agree counter retort caution contend confess complain
  demand urge begin/began/begun advise allege boast brag charge clarify decry deny retaliate elaborate enthuse express guess hint imply indicate inquire muse offer
  ponder proclaim profess protest query question reassure recommend recount relate remind request scoff specify speculate swear/swore/sworn tease
  underscore underline voice volunteer wonder rejoin demur/demurred surmise react echo lecture counsel admonish apologize apologise assure contest summarize summarise
  detail joke hail praise applaud laud thank endorse encourage instruct describe characterize characterise define outline call accuse blast`
const WRITTEN =
  'write/wrote/written tweet retweet post text email e-mail blog caption type scribble pen sign scrawl message dm publish print read/read editorialize'
const JUDGING = `herald refer reference invoke rail talk frame list downplay call describe brand label dub term deem denounce condemn criticize criticise dismiss slam blast accuse mock ridicule attack characterize characterise rip pan deride
  decry hail praise laud tout applaud bill deem declare paint portray depict refer cast regard compare liken chide scold chastise berate lambaste lambast bemoan lament condemn
  reject rebuke rebut refute welcome defend oppose support criticise blame fault deplore admonish vilify disparage trash knock skewer assail excoriate mock taunt disavow
  promise threaten offer order invite demand call tag rate rank title advocate pitch pan trumpet cheer salute commend credit honor honour acknowledge recognise recognize urge press propose seek/sought vow pledge`
const THINKING = `think/thought believe feel/felt consider fear hope expect find/found see/saw/seen suppose imagine know/knew/known understand/understood want wish mean/meant hear/heard learn
  remember worry doubt decide realize realise sense judge assume suspect dream figure conclude determine`

const forms = (list: string, kind: Parameters<typeof englishForms>[1]) =>
  Array.from(words(list)).flatMap((entry) => englishForms(entry, kind))

/** A verb that reports together with a particle: hit back; some with one further on: put the cost at “…”. */
const phrasal = (verb: string, particles: string, parted?: string) =>
  englishForms(verb, { report: 'say', medium: 'unknown' }).map(
    ([form, cue]) => [form, { ...cue, particles: words(particles), ...(parted && { parted: words(parted) }) }] as const,
  )

/** English. */
export const en: Language = {
  code: 'en',
  common: words(
    'the of and to in a is that for it was on with as his he be at by this had not are but from or have an they which one you were her all she there would their we him been has when who will no more if out so said',
  ),
  shortened: words('em til till tis twas cause cuz coz bout round n nuff fraid burbs tude hood tween neath cos'),
  abbreviations: words(
    'mr mrs ms dr sen rep gov prof rev hon st sgt lt col gen capt cmdr adm maj pres sec jr sr inc corp co ltd no vs v etc jan feb mar apr jun jul aug sept sep oct nov dec dept univ assn ave blvd rd mt ft u.s u.k u.n d.c a.m p.m e.g i.e al approx est fig vol messrs mss reps sens pfc cpl supt atty d r cllr coun',
  ),
  cues: new Map([
    ...forms(THINKING, { report: 'think', medium: 'unknown' }),
    ...forms(JUDGING, { report: 'judge', medium: 'unknown' }),
    ...forms(UNTOLD, { report: 'say', medium: 'unknown' }),
    ...forms(SPOKEN, { report: 'say', medium: 'spoken' }),
    ...forms(WRITTEN, { report: 'say', medium: 'written' }),
    ['goes', { report: 'say', medium: 'spoken', lone: true }],
    ['went', { report: 'say', medium: 'unknown', lone: true }],
  ]),
  phrasal: new Map([
    ...phrasal('put/put', 'it', 'at'),
    ...phrasal('hit/hit', 'back out'),
    ...phrasal('point', 'out to'),
    ...phrasal('rule', 'out that'),
    ...phrasal('sum', 'up'),
    ...phrasal('wave', 'off aside away'),
    ...phrasal('tick', 'off'),
    ...phrasal('make/made', 'clear'),
    ...phrasal('lash', 'out'),
    ...phrasal('fire', 'back'),
    ...phrasal('speak/spoke/spoken', 'up out'),
  ]),
  sayings: words(
    'claim claims call calls comment comments remark remarks accusation accusations statement statements argument complaint complaints warning warnings promise promises pledge vow dictum lament cry cries chant chants shout shouts assertion contention suggestion insistence demand demands speech letter message messages post posts tweet tweets text texts email emails description characterization assessment criticism answer response reply question rhetoric rant quip joke boast admission prediction testimony op-ed essay memo verdict slogan quote line words broadside attack attacks offer concept allegation allegations threat threats plea pleas appeal appeals insult insults jibe jibes taunt taunts',
  ),
  times: words('last this next earlier year week month night day days weekend morning afternoon evening summer spring fall winter'),
  continuing: words('add adds added adding continue continues continued continuing conclude concludes concluded concluding went'),
  mood: words(''),
  sources: ['according to', 'in the words of', 'per', 'as per', 'in the opinion of'],
  vehicles: table(
    [
      'statement letter email e-mail text message memo memoir book essay column op-ed editorial article report filing ruling opinion tweet tweets post posts blog caption note release document brief affidavit complaint lawsuit decision press-release paper study review twitter facebook instagram snapchat tumblr reddit texts emails messages letters notes dissent indictment summary transcript diary website site webpage placard banner',
      'written',
    ],
    [
      'speech interview call conference podcast show radio briefing hearing debate rally address remarks testimony video voicemail conversation toast sermon lecture eulogy episode broadcast',
      'spoken',
    ],
  ),
  expletives: {
    words: words('there this that these those what here'),
    pronouns: words('it'),
    before:
      /^(?:is|was|were|be|isn't|wasn't|has|had|hasn't|hadn't|would|will|wouldn't|won't|did|does|didn't|doesn't|may|might|could|can|should|must|never|rained?|rains|snow(?:ed|s)|took|takes|seem(?:s|ed)|appear(?:s|ed)|look(?:s|ed)|turn(?:s|ed) out|happen(?:s|ed)|remain(?:s|ed)|bec(?:omes|ame)|fe(?:els|lt)|mean(?:s|t)|costs?)\b/,
    existence: /^there(?:'s|'d|'re)? (?:is|are|was|were|have|has|had|been|came|come|followed|rose|will|would|may)?\b/,
  },
  pronouns: table(['he', 'he'], ['she', 'she'], ['it', 'it'], ['they we i you one', 'they']),
  possessives: table(['his', 'he'], ['her', 'she'], ['their', 'they'], ['its', 'it']),
  determiners: words(
    'the a an his her its their our my your this that these those one another some many several both two three four five six no each every any most few',
  ),
  boundaries: words(
    'that if when while as because since although though after before until unless where whereas but and or nor so than then once whether how why what',
  ),
  relatives: words('who whom whose which that'),
  prepositions: words(
    'of in on at by for from with to about into over under against between through during without within among around near across behind beyond via toward towards upon like outside inside including regarding amid despite following',
  ),
  genitives: words("of for von de du des del d' der at"),
  fillers: words(
    `has have had is are was were be been being will would can could may might must should shall did does do also later then now once again still already even just only often always never ever not
     previously recently further soon first finally eventually initially instead simply both all too himself herself themselves itself famously reportedly apparently allegedly once thus hereby so-called
     hasn't haven't hadn't didn't doesn't don't wouldn't 's 'd 've 'll jokingly today yesterday tomorrow tonight out up on back went goes go wrongly rightly`,
  ),
  adverbs: 'ly',
  passives: words('is are was were be been being gets got'),
  and: 'and',
  gendered: table(
    [
      'husband brother father son actor spokesman chairman congressman businessman boyfriend uncle nephew grandfather councilman policeman fisherman salesman',
      'he',
    ],
    [
      'wife sister mother daughter actress spokeswoman chairwoman congresswoman businesswoman girlfriend aunt niece grandmother councilwoman waitress policewoman',
      'she',
    ],
  ),
  titles: table(
    ['mr sir lord king prince father brother baron duke count pastor', 'he'],
    ['mrs ms miss madam lady dame queen princess sister mother baroness duchess countess', 'she'],
    [
      'dr prof professor sen senator rep representative congressman congresswoman gov governor president mayor judge justice secretary minister chancellor chief sheriff officer detective captain capt lt col gen general sgt sergeant coach rabbi rev reverend bishop archbishop cardinal pope ambassador speaker attorney chairman chairwoman director dean doctor councilman councilwoman councillor cllr coun cdr commander inspector constable superintendent supt insp garda vice-president minister commissioner',
      'any',
    ],
  ),
  spelledOut: table(
    ['gov', 'governor'],
    ['sen', 'senator'],
    ['rep', 'representative'],
    ['prof', 'professor'],
    ['dr', 'doctor'],
    ['gen', 'general'],
    ['capt', 'captain'],
    ['sgt', 'sergeant'],
    ['cllr coun', 'councillor'],
  ),
  jobs: words(
    `officer executive ceo cfo coo cto chair leader president vice deputy chief commander minister secretary premier senator lawmaker legislator mp msp md mep pm convener convenor ombudsman congressman congresswoman alderman councilmember councillor
     manager supervisor administrator commissioner superintendent inspector constable detective sergeant corporal lieutenant trooper marshal warden ranger firefighter paramedic nurse midwife surgeon physician doctor
     attorney lawyer solicitor barrister prosecutor judge justice coroner clerk counsel advocate activist campaigner protester protestor organizer organiser founder co-founder owner co-owner chairperson
     spokesman spokeswoman spokesperson representative envoy diplomat ambassador adviser advisor aide strategist consultant analyst economist banker broker investor trader entrepreneur businessman businesswoman tycoon
     author co-author novelist poet writer playwright journalist reporter correspondent columnist editor broadcaster presenter anchor host critic historian scientist researcher professor lecturer teacher
     headteacher headmaster headmistress principal provost chancellor vice-chancellor dean student graduate archaeologist biologist physicist chemist geologist astronomer psychologist sociologist engineer architect designer
     singer songwriter rapper musician guitarist drummer bassist pianist violinist cellist conductor composer dj comedian comic actor actress star director producer filmmaker dancer choreographer artist painter sculptor photographer model
     chef restaurateur farmer fisherman driver pilot captain skipper sailor soldier veteran coach trainer manager goalkeeper striker midfielder defender winger quarterback pitcher striker player teammate athlete sprinter swimmer boxer jockey golfer
     referee umpire pundit commentator resident neighbor neighbour shopper customer passenger witness bystander survivor victim suspect defendant plaintiff juror widow widower mother father parent grandmother grandfather
     pastor bishop archbishop rabbi imam priest vicar worker colleague volunteer member delegate candidate nominee hopeful contender rival incumbent majority minority whip speaker treasurer comptroller auditor mayor governor sheriff
     democrat democratic republican labour tory conservative liberal independent socialist libertarian`,
  ),
  bodies: words(
    `inc corp corporation company co ltd llc plc group holdings bank foods motors airlines airways industries systems technologies partners associates brothers enterprises studios pictures records entertainment media
     council cabinet board committee commission agency authority bureau department ministry office institute institution university college academy school hospital clinic court courts police force
     army navy marines guard corps party union league federation association society club team foundation fund trust charity network coalition alliance movement campaign congress senate parliament assembly
     bill act treaty deal agreement plan report award awards prize prizes cup championship championships games open festival conference summit show news radio television tv times tribune gazette herald guardian journal magazine
     street road avenue boulevard square house palace tower bridge tunnel park gardens market mall centre center station airport port harbor harbour pier hotel inn farm museum gallery theatre theater stadium arena
     rovers wanderers athletic rangers albion thistle
     city town village county borough district province state states kingdom republic islands island isle sea ocean river lake valley mountain mountains beach coast desert forest creek springs falls
     war revolution crisis week night year eve project initiative program programme policy center service services lines york jersey angeles kong zealand korea africa america carolina dakota hampshire orleans`,
  ),
  works: words(
    `film films movie movies song songs single singles album albums book books novel novels memoir memoirs show series sitcom drama play musical opera poem painting documentary podcast magazine newspaper program programme
     episode track track hit classic soundtrack video game ballad anthem bestseller biography autobiography thriller comedy cartoon comic sketch sequel titled entitled starring sang sings sing sung performed played plays watch watched watching hosts host hosted stars starred read`,
  ),
  mentions: englishMentions,
  namings: words(
    'name names word words term terms phrase phrases expression nickname nicknamed dubbed so-called slogan motto label titled entitled named codenamed hashtag catchphrase acronym alias aka a.k.a moniker pseudonym codename username handle suffix prefix spelling',
  ),
  calendar: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december jan feb apr aug sept oct nov dec christmas easter',
  ),
  occasions: englishOccasions,
  ego: words("i i'm i've i'd i'll me my mine myself"),
  self: words("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours"),
  persons: words("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours you you're you've you'd you'll your yours"),
}
