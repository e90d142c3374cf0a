import { table } from './table.ts'

/** British and American spellings no ending tells (after the word lists of the Guardian and the AP style guides), and those of posts and texts: as printed, and what both become. */
export const SPELLINGS: Readonly<Record<string, string>> =
  table(`ur=your u=you plz=please pls=please ppl=people thx=thanks tonite=tonight nite=night cheque=check cheques=checks programme=program
    programmes=programs grey=gray tyre=tire tyres=tires kerb=curb plough=plow sceptic=skeptic sceptical=skeptical sceptics=skeptics
    mould=mold moustache=mustache pyjamas=pajamas aluminium=aluminum storey=story storeys=stories jewellery=jewelry draught=draft
    enquiry=inquiry enquiries=inquiries judgement=judgment acknowledgement=acknowledgment ageing=aging cosy=cozy whilst=while
    amongst=among towards=toward afterwards=afterward learnt=learned burnt=burned dreamt=dreamed spelt=spelled spoilt=spoiled
    leapt=leaped practise=practice practised=practiced practising=practicing licence=license licences=licenses defence=defense
    offence=offense pretence=pretense skilful=skillful wilful=willful fulfil=fulfill fulfils=fulfills enrol=enroll
    instalment=installment fuelled=fueled dialled=dialed mum=mom adviser=advisor advisers=advisors alright=allright woolly=wooly
    yoghurt=yogurt manoeuvre=maneuver manoeuvres=maneuvers oesophagus=esophagus foetus=fetus diarrhoea=diarrhea paediatric=pediatric
    anaemia=anemia haemorrhage=hemorrhage encyclopaedia=encyclopedia mediaeval=medieval aeroplane=airplane artefact=artifact
    speciality=specialty sulphur=sulfur whisky=whiskey axe=ax annexe=annex waggon=wagon waggons=wagons woollen=woolen woollens=woolens
    enrolment=enrollment fulfilment=fulfillment instalments=installments focussed=focused focussing=focusing biassed=biased
    benefitted=benefited benefitting=benefiting combatted=combated targetted=targeted worshipped=worshiped worshipping=worshiping
    worshippers=worshipers worshipper=worshiper kidnapped=kidnaped kidnapping=kidnaping kidnapper=kidnaper kidnappers=kidnapers
    programmed=programed oestrogen=estrogen foetal=fetal leukaemia=leukemia anaesthetic=anesthetic anaesthesia=anesthesia
    gynaecologist=gynecologist orthopaedic=orthopedic paedophile=pedophile paedophiles=pedophiles paediatrician=pediatrician
    paediatricians=pediatricians haemorrhaging=hemorrhaging aesthetic=esthetic archaeology=archeology archaeologist=archeologist
    archaeologists=archeologists manoeuvring=maneuvering manoeuvred=maneuvered homoeopathy=homeopathy snowplough=snowplow
    ploughed=plowed ploughing=plowing moulds=molds mouldy=moldy moult=molt smoulder=smolder smouldering=smoldering draughty=drafty
    draughts=drafts kerbs=curbs kerbside=curbside scepticism=skepticism sceptically=skeptically mums=moms mummy=mommy gaol=jail
    gaoled=jailed behove=behoove furore=furor omelette=omelet disc=disk discs=disks likeable=likable sizeable=sizable saleable=salable
    liveable=livable unshakeable=unshakable judgements=judgments acknowledgements=acknowledgments abridgement=abridgment
    routeing=routing cosily=cozily cosiness=coziness marshalled=marshaled carburettor=carburetor chilli=chili doughnut=donut
    doughnuts=donuts phoney=phony pernickety=persnickety enquire=inquire enquired=inquired enquiring=inquiring backwards=backward
    forwards=forward upwards=upward downwards=downward onwards=onward inwards=inward outwards=outward homewards=homeward leant=leaned
    gotten=got proven=proved b4=before gr8=great l8r=later 2day=today 2nite=tonight  thanx=thanks luv=love councillor=councilor
    councillors=councilors counsellor=counselor counsellors=counselors protestor=protester protestors=protesters imposter=impostor
    imposters=impostors conveyer=conveyor vender=vendor disorientated=disoriented orientated=oriented preventative=preventive
    specialities=specialties sulphuric=sulfuric anyways=anyway okey=okay`)

/** Endings, British to American. Each asks for a stem long enough that no other word is hit (`four`, `filled`). */
export const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})our(s|ed|ing|able|ite|ites|er|ers|ful|less|hood|hoods|ly)?$/u, '$1or$2'],
  [/^(.{4,})is(e|es|ed|ing|er|ers|ation|ations)$/u, '$1iz$2'],
  [/^(.{3,})yse(s|d)?$/u, '$1yze$2'],
  [/^(.{4,})ysing$/u, '$1yzing'],
  [/^(.{3,}[^aeiou])re(s|d)?$/u, '$1er$2'],
  [/^(.{2}[^aeiou])re(s)?$/u, '$1er$2'],
  [/^(.{3,})ogue(s)?$/u, '$1og$2'],
  [/^(.{4,})ll(ed|ing|er|ers|ation|ations|ous)$/u, '$1l$2'],
  [/^(.{4,})ence(s)?$/u, '$1ense$2'],
]
