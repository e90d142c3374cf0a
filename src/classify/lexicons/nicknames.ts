/** Given names and what their bearers are called, each row one name; after common lists of English hypocorisms. */
const NICKNAMES = `
  robert rob bob bobby robbie bert | william will bill billy willie willy liam | richard rich rick ricky dick | james jim jimmy jamie
  john johnny jack | jonathan jon jonny | joseph joe joey | michael mike mick mickey | thomas tom tommy | charles charlie chuck chas
  edward ed eddie ted teddy ned | theodore ted teddy theo | henry harry hank | harold harry hal | george georgie | david dave davey
  daniel dan danny | samuel sam sammy | samantha sam sammy | benjamin ben benny | anthony tony ant | antonio tony | andrew andy drew
  alexander alex al sandy xander | alexandra alex sandra sandy | albert al bert | alan al | alfred alf alfie fred | frederick fred freddie freddy
  francis frank | franklin frank | gerald gerry jerry | gerard gerry | jeremy jerry jez | jeffrey jeff | geoffrey geoff | gregory greg
  kenneth ken kenny | lawrence larry laurie | laurence larry laurie | leonard len lenny leo | matthew matt | nathaniel nate nat | nathan nate nat
  nicholas nick nicky | patrick pat paddy | patricia pat patty trish tricia | peter pete | philip phil pip | phillip phil | raymond ray
  ronald ron ronnie | donald don donnie | stephen steve | steven steve | stuart stu | timothy tim timmy | vincent vince vinny | walter walt wally
  zachary zach zack | christopher chris kit | christine chris chrissy tina | christina chris chrissy tina | douglas doug | dennis den denny
  eugene gene | graham gray | joshua josh | louis lou louie | maxwell max | maximilian max | mitchell mitch | norman norm | oliver ollie
  russell russ | stanley stan | terence terry | terrence terry | teresa terry tess | theresa terry tess | victor vic | victoria vicky vicki tori
  elizabeth liz lizzie beth betsy betty eliza libby bess | margaret maggie meg peggy madge marge | katherine kate kathy katie kay kit
  catherine cathy kate katie cat | kathleen kathy kath | susan sue susie | suzanne sue suzie | deborah debbie deb | barbara barb babs
  jennifer jen jenny | jessica jess jessie | rebecca becky becca | rachel rach | sarah sally sadie | dorothy dot dottie dolly | eleanor ellie nell nora
  helen nell ellen | frances fran frannie | florence flo | gabrielle gabby | jacqueline jackie | judith judy jude | josephine jo josie
  joanne jo | joanna jo | kimberly kim | laura laurie | lillian lil lily | linda lin lindy | lucille lucy | madeleine maddie | mary molly polly mamie
  melissa mel lissa | melanie mel | nancy nan | natalie nat | pamela pam | penelope penny | rosemary rosie rose | stephanie steph | sylvia syl
  tamara tammy | valerie val | veronica ronnie vera | virginia ginny | yvonne vonnie | abigail abby gail | amanda mandy | angela angie | ann annie nan
  anne annie nan | bernard bernie | bernadette bernie | bartholomew bart | bradley brad | cameron cam | clifford cliff | curtis curt | derek del
  dominic dom | ernest ernie | gilbert gil | herbert herb bert | isaac ike | isabella bella izzy | jacob jake | leslie les | martin marty
  maurice mo | mohammed mo | nigel nige | reginald reg reggie | roderick rod | rodney rod | rudolph rudy | sebastian seb | simon si | sidney sid
  solomon sol | tobias toby | wilfred wilf | abraham abe | archibald archie | augustus gus | calvin cal | clarence clary | cornelius neil
  dwight ike | emily em emmy | gwendolyn gwen | hubert bert | ignatius iggy | jerome jerry | julian jules | lewis lew | lincoln linc | marvin marv
  mervyn merv | milton milt | morris mo | percival percy | quentin quint | rafael rafa | salvatore sal | spencer spence | sylvester sly
  vladimir vlad volodya | volodymyr vova | dmitry dima | mikhail misha | alexei alyosha | yevgeny zhenya | ivan vanya`

const NAMES = new Map<string, number[]>()
NICKNAMES.split(/[|\n]/).forEach((row, number) => {
  for (const name of row.trim().split(/\s+/)) if (name !== '') NAMES.set(name, [...(NAMES.get(name) ?? []), number])
})

/** Whether one person may go by both names, normalized. */
export function areNicknames(one: string, other: string): boolean {
  const rows = NAMES.get(other)
  return one !== other && rows !== undefined && (NAMES.get(one)?.some((row) => rows.includes(row)) ?? false)
}

/** Whether a word, normalized, is a first name that has short forms, or one of those: `will`. */
export function isGivenName(word: string): boolean {
  return NAMES.has(word)
}
