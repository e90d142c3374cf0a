const FORMS = `be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said
see sees saw seen
come comes came
take takes took taken taking
get gets got gotten getting
give gives gave given giving
make makes made making
know knows knew known
think thinks thought thinking
find finds found
tell tells told
become becomes became
leave leaves left
feel feels felt
bring brings brought
begin begins began begun
keep keeps kept
hold holds held
write writes wrote written writing
stand stands stood
hear hears heard
mean means meant
meet meets met
run runs ran
pay pays paid
sit sits sat
speak speaks spoke spoken
lead leads led
grow grows grew grown
lose loses lost losing
fall falls fell fallen
send sends sent
build builds built
understand understands understood
draw draws drew drawn
break breaks broke broken
spend spends spent
rise rises rose risen rising
drive drives drove driven driving
buy buys bought
wear wears wore worn
choose chooses chose chosen choosing
seek seeks sought
throw throws threw thrown
catch catches caught
deal deals dealt
win wins won
teach teaches taught
fight fights fought
sell sells sold
eat eats ate eaten
sing sings sang sung
swim swims swam swum
drink drinks drank drunk
forget forgets forgot forgotten
steal steals stole stolen
shoot shoots shot
hide hides hid hidden
fly flies flew flown
bite bites bit bitten
shake shakes shook shaken
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
this these
that those
a an
crisis crises
medium media`
/** The plain form of words that no ending explains. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split('\n').flatMap((line) => {
    const [plain = '', ...others] = line.split(' ')
    return [plain, ...others].map((form): [string, string] => [form, plain])
  }),
)
/** Past forms that do not end in `ed`. */
export const PASTS: ReadonlySet<string> = new Set(
  `was were been had did done went gone said saw seen came took taken got gave given made knew known thought found told became left felt
  brought began begun kept held wrote written stood heard meant met ran paid sat spoke spoken led grew grown lost fell fallen sent built
  understood drew drawn broke broken spent rose risen drove driven bought wore chose chosen sought threw caught dealt won taught fought sold
  ate sang forgot stole shot hid flew shook`.split(/\s+/),
)
